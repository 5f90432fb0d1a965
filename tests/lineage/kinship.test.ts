import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ancestors,
  depth,
  descendants,
  inOrder,
  leaves,
  roots,
} from '../../src/lineage/kinship.js';
import { curated } from '../support/curated.js';
import { digraphs } from '../support/digraphs.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

const family = lineageOf({
  llama: [],
  alpaca: [['llama', 'finetune']],
  vicuna: [['llama', 'finetune']],
  baize: [
    ['llama', 'adapter'],
    ['alpaca', 'architecture'],
  ],
  merged: [
    ['vicuna', 'merge'],
    ['baize', 'merge'],
  ],
  phi: [],
});

test('kin are found by id, nearest first', () => {
  expect(ancestors(family, 'merged')).toEqual(['vicuna', 'baize', 'llama', 'alpaca']);
  expect(descendants(family, 'llama')).toEqual(['alpaca', 'vicuna', 'baize', 'merged']);
  expect(roots(family)).toEqual(['llama', 'phi']);
  expect(leaves(family)).toEqual(['merged', 'phi']);
});

test('a depth is the longest line to a root', () => {
  expect(['llama', 'phi', 'alpaca', 'baize', 'merged'].map((id) => depth(family, id))).toEqual([
    0, 0, 1, 2, 3,
  ]);
});

test('in order, every parent comes before its children', () => {
  const order = inOrder(curated);
  const place = new Map(order.map((id, index) => [id, index]));
  expect(order).toHaveLength(curated.nodes.length);
  for (const { parent, child } of curated.derivations) {
    const [before, after] = [curated.nodes[parent]!.id, curated.nodes[child]!.id];
    expect(place.get(before)).toBeLessThan(place.get(after)!);
  }
});

test('one is an ancestor of another exactly if the other is its descendant, cycles or not', () => {
  fc.assert(
    fc.property(digraphs, ({ size, edges }) => {
      const lineage = lineageOfEdges(size, edges);
      const ids = lineage.nodes.map(({ id }) => id);
      const pairs = (walk: typeof ancestors) => ids.map((id) => new Set(walk(lineage, id)));
      const [up, down] = [pairs(ancestors), pairs(descendants)];
      ids.forEach((a, i) => ids.forEach((b, j) => expect(up[j]!.has(a)).toBe(down[i]!.has(b))));
    }),
  );
});

test.each([ancestors, descendants, depth])('an unknown id is refused by name', (walk) => {
  const refusal = new RangeError('No model or dataset with the id "llamma".');
  expect(() => walk(family, 'llamma')).toThrow(refusal);
});

test('ids that an object would have of its own are unknown too', () => {
  expect(() => ancestors(family, '__proto__')).toThrow(RangeError);
  expect(() => ancestors(family, 'constructor')).toThrow(RangeError);
});
