import { groupsOf } from '../../explorer/groups.js';
import { unfolded } from '../../lineage/subgraph.js';
import { colorOf } from '../graph/dress.js';
import { pathOf } from '../graph/marks.js';
import { colorWords, sizeWords } from '../legend/words.js';
import type { Draft } from './draft.js';
import { dashesOf, type Line } from './lines.js';
import { element, together, type Markup } from './markup.js';
import { diamond, shownNodes } from './nodes.js';
import { oneLine } from './one-line.js';

/** What something looks like, about a middle line, and what it means. */
export interface Entry {
  readonly sample: Markup | undefined;
  /** Pixels. */
  readonly width: number;
  readonly words: string;
}

const heading = (words: string): Entry => ({ sample: undefined, width: 0, words });
const lineWords = { weights: 'weights', data: 'data', design: 'design', unknown: 'not told' };

function groups(draft: Draft, nodes: readonly number[]): Entry[] {
  const { dress, palette, scene } = draft;
  const examples = new Map(nodes.map((node) => [dress.groupOf(node), node]));
  const all = groupsOf(unfolded(scene.subgraph).lineage, dress.colorBy).groups;
  const entries = all.flatMap((group): Entry[] => {
    const node = examples.get(group);
    if (node === undefined) return [];
    const fill = colorOf(palette, dress, node);
    const sample = element('path', {
      d: pathOf(group.mark, 10),
      fill,
      transform: 'translate(5 0)',
    });
    return [{ sample, width: 10, words: oneLine(group.name) }];
  });
  return [heading(`Colour and shape: ${colorWords[dress.colorBy]}`), ...entries];
}

function lineKinds({ palette }: Draft, lines: readonly Line[]): Entry[] {
  const asked = lines.filter(({ isGhost }) => !isGhost);
  const seen = new Set(asked.map(({ derivation }) => derivation.passes));
  const entries = (['weights', 'data', 'design', 'unknown'] as const)
    .filter((passes) => seen.has(passes))
    .map((passes): Entry => ({
      sample: element('path', {
        d: 'M0 0H26',
        stroke: palette.ink,
        'stroke-width': 1.4,
        'stroke-dasharray': dashesOf(passes, 1.2),
      }),
      width: 26,
      words: lineWords[passes],
    }));
  return entries.length > 0 ? [heading('Lines, from left to right, pass on'), ...entries] : [];
}

const circle = pathOf(1, 9);

function dots(draft: Draft, nodes: readonly number[]): Entry[] {
  const { scene, palette, dress, stateOf, placement, selected, compared } = draft;
  const { muted, paper, accent, faint } = palette;
  const { lineage, folding } = scene.subgraph;
  const dot = (d: string, attributes: Readonly<Record<string, string | number>>): Markup =>
    element('path', { d, transform: 'translate(6 0)', 'stroke-width': 1.6, ...attributes });
  const rim = (stroke: string, others = {}) => dot(circle, { fill: paper, stroke, ...others });
  const has = (state: string) => nodes.some((node) => stateOf(node) === state);
  const box = pathOf(0, 10);
  const fold = together([
    dot(box, { fill: muted, stroke: muted, 'stroke-width': 3 }),
    dot(box, { fill: 'none', stroke: paper, 'stroke-width': 1 }),
  ]);
  const bracket = element('path', { d: 'M0 -2V2H26V-2', fill: 'none', stroke: muted });
  const all: [isThere: boolean, words: string, sample: Markup, width?: number][] = [
    [has('released'), 'released', dot(circle, { fill: muted })],
    [has('possible'), 'possibly released', rim(muted)],
    [placement.labels.some(({ whisker }) => whisker), 'span of the date', bracket, 26],
    [has('undated'), 'without a date', rim(muted, { 'stroke-dasharray': '2.5 2' })],
    [
      nodes.some((node) => lineage.nodes[node]!.kind === 'dataset'),
      'dataset',
      dot(diamond(5), { fill: muted }),
    ],
    [nodes.some((node) => folding?.folds.has(node)), 'several models as one', fold],
    [scene.ghosts.size > 0, 'the rest', rim(faint, { 'stroke-dasharray': '1 1.5' })],
    [selected !== undefined, 'selected', rim(accent, { 'stroke-width': 2.5 })],
    [compared !== undefined, 'compared', rim(accent, { 'stroke-width': 4 })],
  ];
  const entries = all
    .filter(([isThere]) => isThere)
    .map(([, words, sample, width = 12]): Entry => ({ sample, width, words }));
  const larger = heading(`Larger: more ${sizeWords[dress.sizeBy]}`);
  return [heading('Dots'), ...entries, ...(dress.sizeBy === 'same' ? [] : [larger])];
}

/** What the colours, shapes and lines of a picture mean: those that occur in it, in rows. */
export function legendOf(draft: Draft, lines: readonly Line[]): Entry[][] {
  const nodes = shownNodes(draft);
  const asked = nodes.filter((node) => !draft.scene.ghosts.has(node));
  return [groups(draft, asked), lineKinds(draft, lines), dots(draft, asked)].filter(
    (entries) => entries.length > 0,
  );
}
