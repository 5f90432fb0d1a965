import { drawnFamilies, type Families } from '../../explorer/families.js';
import type { Placed } from '../../layout/placed.js';
import type { TimeScale } from '../../layout/time-scale.js';
import { scheduleOf, type Schedule } from '../../lineage/as-of.js';
import { beginningOfTime } from '../../lineage/release-date.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { tickLabel } from '../tick-label.js';
import type { AxisPicture } from './axis-layer.js';
import type { Target } from './drawing.js';
import type { Kin } from './kin.js';
import type { LabelContent } from './label-placement.js';
import { labelled } from './labelled.js';
import type { Labelled } from './label-plan.js';

/** A laid-out graph, and what is worked out once for it. */
export interface Scene {
  readonly subgraph: Subgraph;
  readonly placed: Placed;
  readonly families: Families;
  readonly times: Schedule;
  /** All drawn nodes, those with the most children first. */
  readonly labelled: readonly Labelled[];
  /** From the index of a node to its place in the subgraph. */
  readonly positions: ReadonlyMap<number, number>;
  readonly spans: LabelContent['spans'];
  readonly axis: AxisPicture | undefined;
}

/** Out of sight from the beginning of the axis, in pixels of the layout. */
const outside = 1_000;

/** From where to where on the axis the dates reach that are not known to the day. */
function spansOf(
  { nodes }: Subgraph,
  { earliest, latest, undated }: Schedule,
  xOf: (day: number) => number,
): LabelContent['spans'] {
  const imprecise = nodes.filter((node) => !undated[node] && earliest[node]! < latest[node]!);
  return new Map(
    imprecise.map((node) => {
      const start = earliest[node]!;
      const to = xOf(latest[node]!);
      // A date that is open to the past reaches out of the picture.
      return [node, { from: start === beginningOfTime ? -outside : xOf(start), to }];
    }),
  );
}

/** Puts together what drawing a laid-out graph needs. */
export function sceneOf(subgraph: Subgraph, placed: Placed, scale: TimeScale): Scene {
  const times = scheduleOf(subgraph.lineage);
  const { axis } = placed;
  const isDated = subgraph.nodes.some((node) => !times.undated[node]);
  const xOf = (day: number) => (axis ? axis.left + scale.place(day) * (axis.right - axis.left) : 0);
  return {
    subgraph,
    placed,
    families: drawnFamilies(subgraph),
    times,
    labelled: labelled(subgraph, placed),
    positions: new Map(subgraph.nodes.map((node, position) => [node, position])),
    spans: axis ? spansOf(subgraph, times, xOf) : new Map(),
    // Where nothing is dated, time has no axis.
    axis: axis && isDated ? { axis, scale, write: tickLabel } : undefined,
  };
}

/** What the names of a scene are about, where a target and its kin are told of before all others. */
export function contentOf(
  { labelled: all, families, placed, spans }: Scene,
  target: Target | undefined,
  kin: Kin | undefined,
): LabelContent {
  const isTarget = ({ node }: Labelled) => target && 'node' in target && node === target.node;
  return {
    nodes: [...all.filter(isTarget), ...all.filter((each) => !isTarget(each))],
    stressed: kin?.nodes ?? new Set(),
    lit: kin?.nodes,
    families,
    rows: placed,
    spans,
  };
}
