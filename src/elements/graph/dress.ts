import { dotWeights } from '../../explorer/dot-weights.js';
import { groupsOf, type Group } from '../../explorer/groups.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { Derivation } from '../../lineage/lineage.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';
import { shapeOf } from './marks.js';
import type { Palette } from './palette.js';

/** What colours, shapes and sizes tell in a picture. */
export interface Dress extends Pick<ExplorerState, 'colorBy' | 'sizeBy'> {
  /** Whether colours are steps of more and more. */
  readonly ordered: boolean;
  groupOf(node: number): Group;
  /** The group that gives a derivation its colour. */
  lineGroupOf(derivation: Derivation): Group;
  /** How large a node's dot is, from 0 to 1. */
  reachOf(node: number): number;
}

/** From how many members on a fold is as large as any dot. */
const manyMembers = 40;

/** The group to which most of some nodes belong, the first of equals. */
function commonest(of: ArrayLike<number>, nodes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const node of nodes) counts.set(of[node]!, (counts.get(of[node]!) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
}

type Told = Pick<ExplorerState, 'colorBy' | 'sizeBy'>;

function work(subgraph: Subgraph, { colorBy, sizeBy }: Told): Dress {
  const { folding } = subgraph;
  const { lineage } = unfolded(subgraph);
  const { groups, of, ordered } = groupsOf(lineage, colorBy);
  const weights = dotWeights(lineage, sizeBy);
  const folds = [...(folding?.folds.values() ?? [])];
  const groupOfFold = new Map(folds.map(({ node, members }) => [node, commonest(of, members)]));
  const groupOf = (node: number) => groups[groupOfFold.get(node) ?? of[node]!]!;
  return {
    colorBy,
    sizeBy,
    ordered,
    groupOf,
    // How a child came from its parent is told by the child.
    lineGroupOf: ({ parent, child }) => groupOf(colorBy === 'relation' ? child : parent),
    reachOf: (node) => {
      const fold = folding?.folds.get(node);
      return fold ? Math.sqrt(Math.min(1, fold.members.length / manyMembers)) : weights[node]!;
    },
  };
}

const known = new WeakMap<Subgraph, Dress>();

/** How a subgraph is dressed. A fold is as most of its members are, and as large as they are many. */
export function dressOf(subgraph: Subgraph, told: Told): Dress {
  const last = known.get(subgraph);
  if (last?.colorBy === told.colorBy && last.sizeBy === told.sizeBy) return last;
  const dress = work(subgraph, told);
  known.set(subgraph, dress);
  return dress;
}

/** The colours of a group: the one it has in full, and the one of lines. */
function colorsOf(palette: Palette, { ordered }: Dress, { color }: Group) {
  const colors = ordered ? palette.steps : palette.groups;
  return { color: colors.full[color]!, pale: colors.pale[color]! };
}

/** The colour of a node's dot. */
export const colorOf = (palette: Palette, dress: Dress, node: number): string =>
  colorsOf(palette, dress, dress.groupOf(node)).color;

/** What of a node's data tells how it is drawn. */
export function nodeDress(palette: Palette, dress: Dress, node: number) {
  const group = dress.groupOf(node);
  return {
    ...colorsOf(palette, dress, group),
    ...shapeOf(group.mark),
    reach: dress.reachOf(node),
  };
}

/** What of a derivation's data tells how it is drawn. */
export function lineDress(palette: Palette, dress: Dress, derivation: Derivation) {
  return colorsOf(palette, dress, dress.lineGroupOf(derivation));
}
