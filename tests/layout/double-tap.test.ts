import { expect, test } from 'vitest';
import { DoubleTap } from '../../src/elements/graph/double-tap.js';

const first = { target: { node: 3 }, x: 100, y: 100, time: 1_000 };

test.each([
  ['soon and near', { target: undefined, x: 104, y: 97, time: 1_200 }, first],
  ['late', { target: { node: 3 }, x: 100, y: 100, time: 1_500 }, undefined],
  ['far', { target: { node: 3 }, x: 140, y: 100, time: 1_200 }, undefined],
])('a second tap that comes %s', (_, second, meant) => {
  const taps = new DoubleTap();
  expect(taps.take(first)).toBeUndefined();
  expect(taps.take(second)).toEqual(meant);
});

test('a third tap begins anew', () => {
  const taps = new DoubleTap();
  taps.take(first);
  taps.take({ ...first, time: 1_100 });
  expect(taps.take({ ...first, time: 1_200 })).toBeUndefined();
});
