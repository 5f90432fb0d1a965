import type { Placed } from '../src/layout/placed.js';
import { scaleOf } from '../src/layout/scale-of.js';
import { timeline } from '../src/layout/timeline.js';
import type { Subgraph } from '../src/lineage/subgraph.js';

/** A stage, in pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** What the timeline has of a page of 1440 × 900; a picture that needs more room outgrows it. */
export const stage: Stage = { width: 1440, height: 683 };

/** Our timeline with its scale of time; `names` are the widths of the names at 9 px. */
export function ourLayout(subgraph: Subgraph, names: Float64Array, on: Stage): Placed {
  return timeline(subgraph, scaleOf(subgraph, 'even'), { ...on, names });
}
