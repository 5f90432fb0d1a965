import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestCommonAncestors } from '../../src/lineage/kinship.js';
import { above, below, digraphs } from '../support/digraphs.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

const family = lineageOf({
  llama: [],
  alpaca: [['llama', 'finetune']],
  vicuna: [
    ['llama', 'finetune'],
    ['alpaca', 'architecture'],
  ],
  koala: [
    ['llama', 'finetune'],
    ['alpaca', 'architecture'],
  ],
  phi: [],
});

test.each([
  ['vicuna', 'koala', ['alpaca']],
  ['alpaca', 'vicuna', ['alpaca']],
  ['llama', 'llama', ['llama']],
  ['vicuna', 'phi', []],
])('%s and %s meet in %j', (first, second, nearest) => {
  expect(nearestCommonAncestors(family, first, second)).toEqual(nearest);
});

test('there may be several', () => {
  const crossed = lineageOf({
    a: [],
    b: [],
    c: [
      ['a', 'merge'],
      ['b', 'merge'],
    ],
    d: [
      ['a', 'merge'],
      ['b', 'merge'],
    ],
  });
  expect(nearestCommonAncestors(crossed, 'c', 'd').toSorted()).toEqual(['a', 'b']);
});

test('an unknown id is refused', () => {
  expect(() => nearestCommonAncestors(family, 'llama', 'gpt-9')).toThrow(RangeError);
});

test('they are the common ancestors with no common ancestor below that is not also above', () => {
  const pairs = digraphs.chain((digraph) => {
    const node = fc.nat({ max: digraph.size - 1 });
    return fc.tuple(fc.constant(digraph), node, node);
  });
  fc.assert(
    fc.property(pairs, ([digraph, first, second]) => {
      const others = above(digraph, second);
      const common = [...above(digraph, first)].filter((node) => others.has(node));
      const nearest = common.filter((node) =>
        common.every(
          (other) => !below(digraph, node).has(other) || above(digraph, node).has(other),
        ),
      );
      const lineage = lineageOfEdges(digraph.size, digraph.edges);
      const found = nearestCommonAncestors(lineage, `m${first}`, `m${second}`);
      expect(found.toSorted()).toEqual(nearest.map((node) => `m${node}`).toSorted());
    }),
  );
});
