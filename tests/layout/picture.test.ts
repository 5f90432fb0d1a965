import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { visibleIds } from '../../src/explorer/selectors.js';
import { drawnGraph } from '../../src/explorer/drawn-graph.js';
import type { ExplorerState } from '../../src/explorer/state.js';
import type { Palette } from '../../src/elements/graph/palette.js';
import { sceneOf } from '../../src/elements/graph/scene.js';
import { escaped } from '../../src/elements/picture/markup.js';
import { isolated, oneLine } from '../../src/elements/picture/one-line.js';
import { pictureOf } from '../../src/elements/picture/picture.js';
import { generations } from '../../src/layout/generations.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { relations } from '../../src/lineage/relation.js';
import { anyText } from '../support/any-text.js';
import { curated } from '../support/curated.js';
import { day, stateOf } from '../support/explorer-state.js';
import { hubShaped } from '../support/hub-shaped.js';
import { svgElements, type SvgElement } from '../support/svg-tree.js';
import { nameWidths } from '../support/timelines.js';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const shades: Palette['groups'] = {
  full: Array.from({ length: 9 }, (_, index) => `rgb(${index}, 0, 0)`),
  pale: Array.from({ length: 9 }, (_, index) => `rgb(0, ${index}, 0)`),
};
const palette: Palette = {
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  muted: 'rgb(90, 90, 90)',
  accent: 'rgb(200, 0, 0)',
  groups: shades,
  steps: shades,
  faint: 'rgb(150, 150, 150)',
  dimmed: 'rgb(220, 220, 220)',
  rule: 'rgb(200, 200, 200)',
  font: '"A font", sans-serif',
};

/** A letter as wide as wide letters are. */
const measure = (text: string, size: number, bold: boolean) =>
  (bold ? 0.65 : 0.6) * size * Array.from(text).length;

/** The picture of a state on a stage of some size. */
function draw(state: ExplorerState, width = 900, height = 600) {
  const subgraph = drawnGraph(state)!;
  const scale = scaleOf(subgraph, state.scale);
  const placed =
    state.layout === 'generations'
      ? generations(subgraph, 1.6)
      : timeline(subgraph, scale, { width, height, names: nameWidths(subgraph) });
  const nodes = new Set(subgraph.folding?.of.nodes ?? subgraph.nodes);
  const scene = sceneOf(subgraph, placed, scale, { isAsked: false, nodes });
  return pictureOf({ state, scene, palette, measure }, 'en-GB');
}

const attributeOf = (elements: readonly SvgElement[], name: string) =>
  elements.flatMap(({ attributes }) => attributes.get(name) ?? []);

/** The texts that reach out of a picture. */
function cropped({ svg, width, height }: ReturnType<typeof pictureOf>): string[] {
  return svgElements(svg)
    .filter(({ name }) => name === 'text')
    .filter(({ attributes, x, y, scale }) => {
      const number = (name: string) => Number(attributes.get(name));
      const left = x + scale * number('x');
      const bottom = y + scale * number('y');
      const right = left + scale * number('textLength');
      const size = scale * number('font-size');
      return left < 0 || right > width || bottom - size < 0 || bottom + size / 4 > height;
    })
    .map(({ text }) => text);
}

const tied = (elements: readonly SvgElement[]) =>
  elements.flatMap(({ attributes }) => {
    const parent = attributes.get('data-parent');
    return parent === undefined ? [] : [`${parent} ${attributes.get('data-child')}`];
  });

function visibleTies(state: ExplorerState): string[] {
  const ids = new Set(visibleIds(state));
  const { nodes, derivations } = state.lineage!;
  return derivations
    .map(({ parent, child }) => [nodes[parent]!.id, nodes[child]!.id] as const)
    .filter((ends) => ends.every((id) => ids.has(id)))
    .map((ends) => ends.join(' '));
}

const hostile = fc.oneof(
  anyText,
  fc.constantFrom(
    '</title><script>alert(1)</script>',
    '"><image href="https://example.com/x.png"/>',
    '<!--',
    ']]>&#0;&amp;&nbsp;',
    '\u202egnp.exe\u2069\u2067',
    'عربي \n model',
    '\u0000\ud800\uffff',
    'x'.repeat(3000),
  ),
);

const lineages = fc
  .record({
    title: hostile,
    models: fc.array(
      fc.record({
        name: hostile,
        organizations: fc.array(hostile, { maxLength: 2 }),
        released: fc.constantFrom(undefined, '2023', '2023-03', '2023-04-05', '../2022-03-02'),
        parents: fc.array(
          fc.record({
            id: fc.integer({ min: 0, max: 9 }).map((number) => `m${number}`),
            relation: fc.oneof(fc.constantFrom(...relations), hostile),
          }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ title, models }) => {
    const named = models.map((model, index) => ({ ...model, id: `m${index}` }));
    return readLineage({ title, models: named }).lineage;
  });

test('every visible model and derivation of any lineage is in it, and no text is cropped', () => {
  const days = fc.constantFrom('2022-01-01', '2023-03-10', '2024-01-01').map(day);
  const layouts = fc.constantFrom('timeline' as const, 'generations' as const);
  fc.assert(
    fc.property(lineages, days, layouts, (lineage, asOf, layout) => {
      const state = stateOf(lineage, { asOf, layout });
      const ids = visibleIds(state);
      fc.pre(ids.length > 0);
      const picture = draw(state);
      const elements = svgElements(picture.svg);
      expect(attributeOf(elements, 'data-model').toSorted()).toEqual(ids.toSorted());
      expect(tied(elements).toSorted()).toEqual(visibleTies(state).toSorted());
      expect(cropped(picture)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('there is nothing in it but shapes and words, and nothing that leads out of it', () => {
  const names = ['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'text'];
  fc.assert(
    fc.property(lineages, (lineage) => {
      const state = stateOf(lineage, { selection: { model: 'm0' } });
      const elements = svgElements(draw(state).svg);
      expect(elements.filter(({ name }) => !names.includes(name))).toEqual([]);
      const attributes = elements.flatMap((element) => [...element.attributes]);
      expect(attributes.filter(([name]) => /^(id|style|class|on.*|.*href)$/.test(name))).toEqual(
        [],
      );
      const values = attributes.filter(([name]) => !/^(data-|xmlns)/.test(name));
      expect(values.filter(([, value]) => /url\(|:\/\//.test(value))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the curated lineage has a readable name for each of its models on a common stage', () => {
  const picture = draw(stateOf(curated), 1440, 780);
  const elements = svgElements(picture.svg);
  const texts = elements.filter(({ name }) => name === 'text');
  const small = texts.filter(
    ({ attributes, scale }) => Number(attributes.get('font-size')) * scale < 9 - 1e-9,
  );
  expect(small).toEqual([]);
  const named = elements.filter(({ attributes }) => attributes.has('data-model'));
  const without = named.filter((model) => !texts.some(({ parent }) => parent === model));
  expect(named).toHaveLength(248);
  expect(without.length).toBeLessThanOrEqual(0.05 * 248);
});

test('it tells what it shows: the day, the part, the numbers, and the state of the data', () => {
  const asOf = day('2023-07-18');
  const { svg } = draw(stateOf(curated, { focus: 'llama', asOf }));
  const texts = svgElements(svg).map(({ text }) => text);
  expect(texts).toContain('As of 18 July 2023');
  expect(texts).toContain('LLaMA (1) with its ancestors and descendants');
  expect(
    texts.some((text) => text.startsWith('45 of 122 models released, 1 of them perhaps')),
  ).toBe(true);
  expect(texts.some((text) => text.startsWith('Data up to 10 June 2025'))).toBe(true);
  expect(texts).toContain('Open models and their lineage. As of 18 July 2023');
});

test('the legend has the groups and lines that occur, and no others', () => {
  const { svg } = draw(stateOf(curated, { focus: 'vicuna', passes: 'weights' }));
  const texts = svgElements(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['LLaMA', 'weights', 'released']));
  for (const absent of ['Mistral', 'data', 'design', 'without a date']) {
    expect(texts).not.toContain(absent);
  }
});

test('folds are drawn as one node with the number of those in them', () => {
  const { lineage } = readLineage(hubShaped(1_500, 3));
  const state = stateOf(lineage);
  const elements = svgElements(draw(state, 1440, 780).svg);
  expect(attributeOf(elements, 'data-model').toSorted()).toEqual(visibleIds(state).toSorted());
  const folds = drawnGraph(state)!.folding!.folds.size;
  expect(folds).toBeGreaterThan(0);
  expect(attributeOf(elements, 'data-fold')).toHaveLength(folds);
  expect(tied(elements)).toHaveLength(drawnGraph(state)!.derivations.length);
});

test('text that is escaped is the same text, but for what XML has no place for', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [element] = svgElements(`<title>${escaped(text)}</title>`);
      const line = text.replaceAll(/[\s\u0085]+/g, ' ');
      expect(element!.text).toBe(line.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd'));
    }),
  );
});

test('a name turns the direction of nothing but itself', () => {
  expect(oneLine('\u202egnp\u2069.exe\r\n')).toBe('gnp.exe');
  expect(isolated('Alpaca 7B')).toBe('Alpaca 7B');
  expect(isolated('\u2067عربي')).toBe('\u2068عربي\u2069');
});
