import { dotWeights } from '../../explorer/dot-weights.js';
import { groupsOf, type Group } from '../../explorer/groups.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { Derivation } from '../../lineage/lineage.js';
import type { Subgraph } from '../../lineage/subgraph.js';
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

/** How a subgraph is dressed. */
export function dressOf(
  { lineage }: Subgraph,
  { colorBy, sizeBy }: Pick<ExplorerState, 'colorBy' | 'sizeBy'>,
): Dress {
  const { groups, of, ordered } = groupsOf(lineage, colorBy);
  const weights = dotWeights(lineage, sizeBy);
  const groupOf = (node: number) => groups[of[node]!]!;
  return {
    colorBy,
    sizeBy,
    ordered,
    groupOf,
    // How a child came from its parent is told by the child.
    lineGroupOf: ({ parent, child }) => groupOf(colorBy === 'relation' ? child : parent),
    reachOf: (node) => weights[node]!,
  };
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
