import { expect, test } from 'vitest';
import { sorted, type Direction, type SortValue } from '../../src/explorer/sorting.js';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const inOrder = (values: readonly SortValue[], direction: Direction) =>
  sorted(values, (value) => value, direction, collator);

test('numbers go by their size, texts by their language', () => {
  expect(inOrder([10, 9, -1], 'ascending')).toEqual([-1, 9, 10]);
  expect(inOrder(['Z', 'é', 'f', 'model 10', 'model 9'], 'ascending')).toEqual([
    'é',
    'f',
    'model 9',
    'model 10',
    'Z',
  ]);
});

test.each(['ascending', 'descending'] as const)('what is not known comes last: %s', (direction) => {
  expect(inOrder([undefined, 1, undefined, 2], direction).slice(2)).toEqual([undefined, undefined]);
});

test.each(['ascending', 'descending'] as const)(
  'what is equal stays as it was: %s',
  (direction) => {
    const items = ['a1', 'b1', 'a2', 'b2', 'a3'];
    const found = sorted(items, (item) => item[0], direction, collator);
    expect(found.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect(found.filter((item) => item.startsWith('b'))).toEqual(['b1', 'b2']);
    expect(found[0]).toBe(direction === 'ascending' ? 'a1' : 'b1');
  },
);
