import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { comparedFacts } from '../../src/elements/details/compared-facts.js';
import { announcementOf } from '../../src/elements/news.js';
import {
  awaitingOther,
  compare,
  comparedPair,
  type ComparedRow,
} from '../../src/explorer/comparison.js';
import { problemsOf } from '../../src/explorer/selectors.js';
import { nodeOf, type Lineage } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { storeOf } from '../support/explorer-state.js';
import { randomFrom } from '../support/random.js';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const rowsOf = (lineage: Lineage, held: string, other: string) =>
  compare(lineage, [nodeOf(lineage, held)!, nodeOf(lineage, other)!], comparedFacts);

const { lineage } = readLineage({
  licenses: { MIT: { name: 'MIT License' } },
  models: [
    {
      id: 'base',
      name: 'Base',
      released: '2023-01',
      organizations: ['Lab', 'School'],
      licenses: [{ part: 'weights', id: 'MIT' }],
    },
    {
      id: 'one',
      released: [{ value: '2023-03-13' }, { value: '2023-02' }],
      organizations: ['School', 'Lab'],
      focus: 'chat',
      type: 'fine-tuned',
      parents: [{ id: 'base', relation: 'finetune' }],
    },
    { id: 'twin', released: '2023-03-13', parents: [{ id: 'base', relation: 'finetune' }] },
    {
      id: 'late',
      parents: [
        { id: 'one', relation: 'merge' },
        { id: 'gone', relation: 'merge' },
      ],
    },
    { id: 'apart' },
    { id: 'alike' },
  ],
});

const row = (rows: readonly ComparedRow[], name: string) => {
  const found = rows.find((each) => each.name === name)!;
  return [found.difference, ...found.told.map(({ texts }) => texts.join(' | '))];
};

describe('facts side by side', () => {
  const rows = () => rowsOf(lineage, 'base', 'one');

  test.each([
    ['Released', 'differs', 'January 2023', '13 March 2023'],
    ['By', 'none', 'Lab | School', 'School | Lab'],
    ['Licence', 'known of one only', 'MIT License (weights)', ''],
    ['Kind', 'differs', 'Base model', 'Fine-tuned'],
    ['Focus', 'known of one only', '', 'chat'],
    ['Derived from', 'differs', 'nothing in this file', 'fine-tuned from Base'],
    ['Children', 'differs', '2', '1'],
    ['Descendants', 'differs', '3', '1'],
    ['Generation', 'differs', '0', '1'],
  ])('%s: %s', (name, ...told) => {
    expect(row(rows(), name)).toEqual(told);
  });

  test('what is known of neither is left out', () => {
    expect(rows().map(({ name }) => name)).not.toContain('Architecture');
  });

  test('where the sources of one model differ, that is told of it alone', () => {
    const released = rows().find(({ name }) => name === 'Released')!;
    expect(released.told.map(({ disputed }) => disputed)).toEqual([false, true]);
  });

  test('a parent that is not in the file has its id', () => {
    expect(row(rowsOf(lineage, 'base', 'late'), 'Derived from')).toEqual([
      'differs',
      'nothing in this file',
      'merged from one | merged from gone (not in this file)',
    ]);
  });
});

test('nothing differs between models of which the same is known', () => {
  const rows = rowsOf(lineage, 'apart', 'alike');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ difference }) => difference === 'none')).toBe(true);
});

test('swapping two models swaps their columns, and nothing else', () => {
  const random = randomFrom(4);
  const anyId = () => random.pick(curated.nodes).id;
  for (let count = 0; count < 200; count += 1) {
    const [one, other] = [anyId(), anyId()];
    const swapped = rowsOf(curated, other, one).map(({ told: [left, right], ...rest }) => ({
      ...rest,
      told: [right, left],
    }));
    expect(rowsOf(curated, one, other)).toEqual(swapped);
    expect(rowsOf(curated, one, one).filter(({ difference }) => difference !== 'none')).toEqual([]);
  }
});

test('hostile values stay the text they are', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const hostile = readLineage({
    models: [
      { id: evil, name: evil, organizations: [evil], focus: evil, sizes: [{ label: evil }] },
      { id: '__proto__', parents: [{ id: evil, relation: 'constructor' }] },
    ],
  }).lineage;
  const rows = rowsOf(hostile, evil, '__proto__');
  expect(row(rows, 'By')).toEqual(['known of one only', evil, '']);
  expect(row(rows, 'Derived from')[2]).toBe(`other: constructor ${evil}`);
});

describe('which models are compared', () => {
  const idsIn = (store: ReturnType<typeof storeOf>) =>
    comparedPair(store.state)?.map(({ id }) => id);

  test('the held one, and then another that is selected', () => {
    const store = storeOf(lineage);
    store.request('select', { model: 'one' });
    store.request('compare', 'one');
    expect(idsIn(store)).toBeUndefined();
    expect(awaitingOther(store.state)?.id).toBe('one');
    store.request('select', undefined);
    expect(awaitingOther(store.state)?.id).toBe('one');
    store.request('select', { model: 'twin' });
    expect(idsIn(store)).toEqual(['one', 'twin']);
    expect(awaitingOther(store.state)).toBeUndefined();
    store.request('select', { derivation: 0 });
    expect(idsIn(store)).toBeUndefined();
    expect(awaitingOther(store.state)).toBeUndefined();
  });

  test('none, where the held one is unknown; that is told', () => {
    const store = storeOf(lineage);
    store.request('compare', 'nobody');
    store.request('select', { model: 'one' });
    expect(idsIn(store)).toBeUndefined();
    expect(awaitingOther(store.state)).toBeUndefined();
    expect(problemsOf(store.state)).toMatchObject([
      { code: 'unknown-model', place: 'compare', id: 'nobody' },
    ]);
    store.request('compare', 'twin');
    expect(problemsOf(store.state)).toEqual([]);
  });

  test('is said aloud', () => {
    const store = storeOf(lineage);
    const said: (string | undefined)[] = [];
    store.subscribe((now, before) => said.push(announcementOf(now, before)));
    store.request('select', { model: 'base' });
    store.request('compare', 'base');
    store.request('select', { model: 'one' });
    store.request('compare', undefined);
    expect(said).toEqual([
      'Selected: Base',
      'Comparing with Base',
      'Selected: one, compared with Base',
      'Comparison ended',
    ]);
  });
});
