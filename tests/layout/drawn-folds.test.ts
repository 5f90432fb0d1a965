import { describe, expect, test } from 'vitest';
import { drawnAs } from '../../src/elements/graph/drawn-as.js';
import { dressOf } from '../../src/elements/graph/dress.js';
import { elementsOf } from '../../src/elements/graph/elements.js';
import { foldNames } from '../../src/elements/graph/fold-names.js';
import { labelled } from '../../src/elements/graph/labelled.js';
import type { Palette } from '../../src/elements/graph/palette.js';
import { weightOf } from '../../src/elements/graph/weight.js';
import { drawnFamilies, familiesOf } from '../../src/explorer/families.js';
import { fold } from '../../src/explorer/folding.js';
import { generations } from '../../src/layout/generations.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { day, stateOf } from '../support/explorer-state.js';
import { lineageOf } from '../support/lineage-of.js';

const whole = choose(curated, { datasets: false });
const drawn = fold(whole, { folded: ['leaves:llama', 'family:Qwen'], unfolded: [], limit: 600 });
const folds = [...drawn.folding!.folds.values()];
const leaves = folds.find(({ kind }) => kind === 'leaves')!;
const family = folds.find(({ kind }) => kind === 'family')!;
const llama = curated.indices.get('llama')!;

describe('a fold on the stage', () => {
  test('has a shape of its own, and the colour of its family', () => {
    const dress = dressOf(drawn, { colorBy: 'family', sizeBy: 'children' });
    const colors = { full: Array(9).fill('red'), pale: Array(9).fill('pink') };
    const palette = { groups: colors, steps: colors } as unknown as Palette;
    const placed = generations(drawn, 1.6);
    const elements = elementsOf({ subgraph: drawn, placed, dress }, palette);
    const boxes = elements.filter(({ classes }) => classes === 'fold');
    expect(boxes.map(({ data }) => data.id)).toEqual(folds.map(({ node }) => `n${node}`));
    expect(dress.groupOf(leaves.node)).toBe(dress.groupOf(llama));
    expect(dress.groupOf(llama).name).toBe('LLaMA');
  });

  test('is larger the more it holds, and leaves its parent as large as before', () => {
    const [before, after] = [whole, drawn].map((subgraph) =>
      dressOf(subgraph, { colorBy: 'family', sizeBy: 'children' }),
    );
    expect(after!.reachOf(llama)).toBe(before!.reachOf(llama));
    expect(leaves.members.length).toBeGreaterThan(family.members.length);
    expect(after!.reachOf(leaves.node)).toBeGreaterThan(after!.reachOf(family.node));
    expect(weightOf(drawn)(leaves.node)).toBeGreaterThan(weightOf(drawn)(family.node));
  });

  test('counts as all of its members where families are told of', () => {
    const models = labelled(drawn, generations(drawn, 1.6)).reduce((sum, each) => sum + each.models, 0); // prettier-ignore
    expect(models).toBe(whole.nodes.length);
  });
});

test('families do not depend on what is folded', () => {
  const { of, largest } = drawnFamilies(drawn);
  const plain = familiesOf(curated);
  expect(drawnFamilies(whole)).toBe(plain);
  expect(largest).toBe(plain.largest);
  expect(of.slice(0, curated.nodes.length)).toEqual(plain.of);
  expect(of[leaves.node]).toBe(plain.of[llama]);
  expect(of[family.node]).toBe('Qwen');
});

describe('as days go by', () => {
  const lineage = lineageOf(
    {
      base: [],
      late: [],
      a: [['base', 'finetune']],
      b: [['base', 'finetune']],
      c: [['base', 'finetune']],
    },
    {
      a: { released: '2023-02' },
      b: { released: '2023-03-10' },
      base: { released: '2023-01-01' },
      late: { released: '2023-06-01' },
    },
  );
  const made = fold(choose(lineage, { datasets: false }), {
    folded: ['leaves:base'],
    unfolded: [],
    limit: 9,
  });
  const node = made.nodes.at(-1)!;
  const on = (asOf: string, fields: object = {}) => {
    const state = stateOf(lineage, { asOf: day(asOf), ...fields });
    return `${drawnAs(state, made)(node)}: ${foldNames(state, made)(node)}`;
  };

  test.each([
    ['2023-01-15', 'not-yet: 1 made from base'],
    ['2023-02-01', 'possible: 2 made from base'],
    ['2023-02-28', 'released: 2 made from base'],
    ['2023-03-10', 'released: 3 made from base'],
  ])('on %s it is %s', (asOf, expected) => {
    expect(on(asOf)).toBe(expected);
  });

  test('who has no date counts only where such are shown', () => {
    expect(on('2023-01-15', { undated: 'hide' })).toBe('not-yet: 0 made from base');
    expect(on('2023-03-10', { undated: 'hide' })).toBe('released: 2 made from base');
  });

  test('it goes once the window begins after the last of its members', () => {
    expect(on('2023-03-10', { from: day('2023-03-01') })).toBe('released: 2 made from base');
    expect(on('2023-06-01', { from: day('2023-03-10') })).toBe('released: 2 made from base');
    expect(on('2023-06-01', { from: day('2023-03-11') })).toBe('not-yet: 1 made from base');
    const hidden = { from: day('2023-03-11'), undated: 'hide' };
    expect(on('2023-06-01', hidden)).toBe('not-yet: 0 made from base');
  });

  test('nothing else has a name that goes by the day', () => {
    expect(foldNames(stateOf(lineage), made)(0)).toBeUndefined();
  });
});
