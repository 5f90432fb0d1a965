import { colorOf } from '../graph/dress.js';
import { countIn } from '../graph/fold-names.js';
import type { PlacedLabel } from '../graph/label-placement.js';
import { pathOf } from '../graph/marks.js';
import { unfolded } from '../../lineage/subgraph.js';
import { licenseNames, makers, released } from '../describe.js';
import { foldInWords } from '../fold-words.js';
import type { Draft } from './draft.js';
import { element, path, titled, together, type Markup } from './markup.js';
import { drawName } from './names.js';
import { isolated } from './one-line.js';

/** What is told of a node: name, organisation, date, licence; of a fold what it holds. */
function wordsFor({ scene, state }: Draft, node: number): string {
  const { lineage, folding } = scene.subgraph;
  const whole = unfolded(scene.subgraph).lineage;
  const fold = folding?.folds.get(node);
  const record = lineage.nodes[node]!;
  const words = fold
    ? foldInWords(whole, fold, countIn(state, fold))
    : [record.name, makers(record), released(record), licenseNames(whole, record)];
  return words.map(isolated).filter(Boolean).join('; ');
}

/** What shape a node has, so many pixels across. */
function shapeOf({ scene, dress }: Draft, node: number, size: number): string {
  const { lineage, folding } = scene.subgraph;
  const half = size / 2;
  if (folding?.folds.has(node)) return pathOf(0, size / 0.84);
  if (lineage.nodes[node]!.kind === 'dataset') return diamond(half);
  return pathOf(dress.groupOf(node).mark, size);
}

/** The shape of a dataset. */
export const diamond = (half: number): string =>
  path('M', 0, -half, 'L', half, 0, 0, half, -half, 0, 'z');

interface Rim {
  readonly color: string;
  readonly width: number;
  readonly dashes?: string;
  readonly isDouble?: boolean;
}

function rimOf(draft: Draft, node: number, color: string): Rim | undefined {
  const { scene, palette, unit, selected, compared } = draft;
  const isIt = (target: Draft['selected']) => target && 'node' in target && target.node === node;
  if (isIt(compared)) return { color: palette.accent, width: 4 * unit, isDouble: true };
  if (isIt(selected)) return { color: palette.accent, width: 2.5 * unit };
  if (scene.ghosts.has(node)) return { color: palette.faint, width: unit, dashes: '1 1.5' };
  if (scene.subgraph.folding?.folds.has(node)) return { color, width: 3 * unit, isDouble: true };
  const state = draft.stateOf(node);
  if (state === 'released') return undefined;
  const width = 1.6 * unit;
  return state === 'undated' ? { color, width, dashes: '2.5 2' } : { color, width };
}

function drawDot(draft: Draft, node: number): Markup {
  const { scene, palette, dress, unit, stateOf, selected, kin } = draft;
  const radius = draft.radius(node);
  const color = colorOf(palette, dress, node);
  const isHollow = scene.ghosts.has(node) || stateOf(node) !== 'released';
  const isSelected = selected && 'node' in selected && selected.node === node;
  const rim = rimOf(draft, node, color);
  const d = shapeOf(draft, node, 2 * radius);
  const shape = element('path', {
    d,
    fill: isHollow ? palette.paper : color,
    stroke: rim?.color,
    'stroke-width': rim?.width,
    'stroke-dasharray': rim?.dashes,
    opacity: kin && !kin.nodes.has(node) && !rim?.isDouble ? 0.22 : undefined,
  });
  const glow = element('circle', { r: radius + 4 * unit, fill: palette.accent, opacity: 0.3 });
  const gap = element('path', {
    d,
    fill: 'none',
    stroke: palette.paper,
    'stroke-width': (rim?.width ?? 0) / 3,
  });
  return together([...(isSelected ? [glow] : []), shape, ...(rim?.isDouble ? [gap] : [])]);
}

/** How a node tells what it is, to whoever reads the file. */
function marksOf({ scene }: Draft, node: number) {
  const { subgraph, ghosts } = scene;
  const { id, kind } = subgraph.lineage.nodes[node]!;
  if (ghosts.has(node)) return { 'data-ghost': id };
  const fold = subgraph.folding?.folds.get(node);
  return fold ? { 'data-fold': fold.key } : { [`data-${kind}`]: id };
}

/** The nodes that are shown, those that stand out last. */
export function shownNodes({ scene, stateOf, kin, selected }: Draft): number[] {
  const rank = (node: number) => {
    if (selected && 'node' in selected && selected.node === node) return 3;
    if (scene.ghosts.has(node)) return 0;
    return kin?.nodes.has(node) ? 2 : 1;
  };
  return scene.labelled
    .map(({ node }) => node)
    .filter((node) => stateOf(node) !== 'not-yet')
    .toSorted((a, b) => rank(a) - rank(b));
}

/** A node with its name. */
export function drawNode(draft: Draft, node: number, left: number): Markup {
  const { scene, zoom, placement } = draft;
  const position = scene.positions.get(node)!;
  const { x, y } = scene.placed;
  const labels: readonly PlacedLabel[] = placement.byNode.get(node) ?? [];
  const at = path('translate(', x[position]! * zoom, y[position]! * zoom, ')');
  return element(
    'g',
    marksOf(draft, node),
    titled(wordsFor(draft, node)),
    element('g', { transform: at }, drawDot(draft, node)),
    ...labels.map((label) => drawName(draft, label, left)),
  );
}
