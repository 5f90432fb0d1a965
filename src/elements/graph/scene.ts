import { drawnFamilies, type Families } from '../../explorer/families.js';
import type { Placed } from '../../layout/placed.js';
import type { TimeScale } from '../../layout/time-scale.js';
import { scheduleOf, type Schedule } from '../../lineage/as-of.js';
import { beginningOfTime } from '../../lineage/release-date.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { tickLabel } from '../tick-label.js';
import type { AxisPicture } from './axis-marks.js';
import type { Target } from './target.js';
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
  /** What of all that is drawn is asked for. */
  readonly part: Part;
  /** The nodes that are only hinted at, as they are not. */
  readonly ghosts: ReadonlySet<number>;
}

/** The part of a scene that is asked for. */
export interface Part {
  /** Whether a focus or a query asks for it; else it is everything. */
  readonly isAsked: boolean;
  readonly nodes: ReadonlySet<number>;
}

/** The nodes that are drawn, but not asked for. */
function ghostsIn({ nodes, folding }: Subgraph, part: Part): ReadonlySet<number> {
  const isAsked = (node: number) => part.nodes.has(node);
  const asked = (node: number) => folding?.folds.get(node)?.members.some(isAsked) ?? isAsked(node);
  return new Set(nodes.filter((node) => !asked(node)));
}

/** The same scene, of which another part is asked for. */
export function withPart(scene: Scene, part: Part): Scene {
  return { ...scene, part, ghosts: ghostsIn(scene.subgraph, part) };
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
export function sceneOf(subgraph: Subgraph, placed: Placed, scale: TimeScale, part: Part): Scene {
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
    part,
    ghosts: ghostsIn(subgraph, part),
  };
}

/** What the names of a scene are about, where a target and its kin are told of before all others; a ghost only then. */
export function contentOf(
  { labelled: drawn, families, placed, spans, ghosts }: Scene,
  target: Target | undefined,
  kin: Kin | undefined,
): LabelContent {
  const all =
    ghosts.size === 0
      ? drawn
      : drawn.filter(({ node }) => !ghosts.has(node) || kin?.nodes.has(node));
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
