import type { Subgraph } from '../lineage/subgraph.js';
import { generations } from './generations.js';
import type { Placed } from './placed.js';

const known = new WeakMap<Subgraph, Map<number, Placed>>();

/** Lays a graph out for a stage of some shape (width by height), once for each graph and shape. */
export function place(subgraph: Subgraph, aspect: number): Placed {
  const layouts = known.get(subgraph) ?? new Map<number, Placed>();
  known.set(subgraph, layouts);
  const placed = layouts.get(aspect) ?? generations(subgraph, aspect);
  layouts.set(aspect, placed);
  return placed;
}
