import { along } from './polyline.js';
import { linesOf, positionsOf } from '../graph/elements.js';
import { lineDress } from '../graph/dress.js';
import { isDrawn, strokes } from '../graph/stylesheet.js';
import type { Vector } from '../graph/bends.js';
import { unfolded } from '../../lineage/subgraph.js';
import type { Derivation } from '../../lineage/lineage.js';
import { relationInWords } from '../describe.js';
import { liftedInWords } from '../fold-words.js';
import type { Draft } from './draft.js';
import { element, titled, type Markup } from './markup.js';
import { isolated } from './one-line.js';

/** A derivation as it is drawn. */
export interface Line {
  readonly derivation: Derivation;
  /** From one end to the other, with what pulls or bends it in between. */
  readonly points: readonly Vector[];
  readonly isAngular: boolean;
  readonly isAcross: boolean;
  readonly isGhost: boolean;
}

/** The derivations that are shown: both ends are, and so is what they pass on. */
export function shownLines(draft: Draft): Line[] {
  const { scene, state, dress, zoom, stateOf, selected } = draft;
  const { subgraph, placed, ghosts } = scene;
  const picture = { subgraph, placed, dress };
  const at = positionsOf(picture);
  const isSelected = ({ index }: Derivation) =>
    selected && 'derivation' in selected && selected.derivation === index;
  return linesOf(picture)
    .filter(({ derivation }) => {
      const { parent, child, passes } = derivation;
      const isThere = [parent, child].every((node) => stateOf(node) !== 'not-yet');
      return isThere && (isDrawn(state.passes, passes) || isSelected(derivation));
    })
    .map(({ derivation, data, classes }) => {
      const [from, to] = [at.get(derivation.parent)!, at.get(derivation.child)!];
      const way = { x: to.x - from.x, y: to.y - from.y };
      const length = Math.hypot(way.x, way.y) || 1;
      const between = data.weights.map((weight, index): Vector => {
        const aside = data.distances[index]! / length;
        return {
          x: from.x + weight * way.x - aside * way.y,
          y: from.y + weight * way.y + aside * way.x,
        };
      });
      return {
        derivation,
        points: [from, ...between, to].map(({ x, y }) => ({ x: x * zoom, y: y * zoom })),
        isAngular: classes.includes('angular'),
        isAcross: classes.includes('across'),
        isGhost: ghosts.has(derivation.parent) || ghosts.has(derivation.child),
      };
    });
}

/** What is told of a derivation. */
function wordsFor({ scene }: Draft, { index, parent, child, relation }: Derivation): string {
  const { lineage, folding } = scene.subgraph;
  const nameOf = (node: number) => isolated(lineage.nodes[node]!.name);
  const members = folding?.lifted.get(index);
  if (members) return `${nameOf(parent)} → ${nameOf(child)}; ${isolated(liftedInWords(members))}`;
  const { nodes } = unfolded(scene.subgraph).lineage;
  const made = isolated(relationInWords(relation));
  return `${isolated(nodes[child]!.name)} ${made} ${isolated(nodes[parent]!.name)}`;
}

const dashes = {
  solid: () => undefined,
  dashed: (unit: number) => `${4 * unit} ${3 * unit}`,
  dotted: (unit: number) => `${1.2 * unit} ${2.2 * unit}`,
} as const;

/** How a derivation of a kind is dashed. */
export const dashesOf = (passes: Derivation['passes'], unit: number): string | undefined =>
  dashes[strokes[passes].style](Math.round(unit * 100) / 100);

function strokeOf(draft: Draft, { derivation, isGhost, isAcross }: Line) {
  const { palette, dress, kin, selected, unit } = draft;
  const { passes, index } = derivation;
  const isIt = (target: Draft['selected']) =>
    target !== undefined && 'derivation' in target && target.derivation === index;
  const { color, pale } = lineDress(palette, dress, derivation);
  if (isIt(selected)) return { stroke: palette.accent, width: 3 * unit, rank: 4 };
  const isWeights = passes === 'weights';
  if (kin?.targets.some(isIt)) {
    return { stroke: color, width: (isWeights ? 2.2 : 1.6) * unit, rank: 3 };
  }
  const { width, opacity } = strokes[passes];
  if (isGhost || kin) return { stroke: palette.dimmed, width: width * unit, rank: 0 };
  const across = isWeights && isAcross ? 0.6 : opacity;
  return { stroke: pale, width: width * unit, opacity: across, rank: isWeights ? 2 : 1 };
}

/** The derivations of a picture, what matters least first. */
export function drawLines(draft: Draft, lines: readonly Line[]): Markup[] {
  const { nodes } = draft.scene.subgraph.lineage;
  return lines
    .map((line) => ({ line, ...strokeOf(draft, line) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ line, stroke, width, opacity }) => {
      const { parent, child, passes } = line.derivation;
      const idOf = (node: number) => nodes[node]!.id;
      return element(
        'path',
        {
          'data-parent': line.isGhost ? undefined : idOf(parent),
          'data-child': line.isGhost ? undefined : idOf(child),
          d: along(line.points, line.isAngular, draft.zoom),
          stroke,
          'stroke-width': width,
          'stroke-opacity': opacity === 1 ? undefined : opacity,
          'stroke-dasharray': dashesOf(passes, draft.unit),
        },
        titled(wordsFor(draft, line.derivation)),
      );
    });
}
