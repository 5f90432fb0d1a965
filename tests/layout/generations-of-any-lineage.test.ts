import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generations } from '../../src/layout/generations.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { relations } from '../../src/lineage/relation.js';
import { choose } from '../../src/lineage/subgraph.js';
import { dags, digraphs, type Digraph } from '../support/digraphs.js';
import { lineageOf } from '../support/lineage-of.js';
import { faults, positionsById } from '../support/placed.js';

/** The records of a graph; edge i has the i-th relation, in turn. */
const recordsOf = ({ size, edges }: Digraph) =>
  Array.from({ length: size }, (_, node) => ({
    id: `m${node}`,
    parents: edges.flatMap(([parent, child], index) =>
      child === node ? [{ id: `m${parent}`, relation: relations[index % relations.length] }] : [],
    ),
  }));
const all = (models: readonly object[]) =>
  choose(readLineage({ models }).lineage, { datasets: false });

test('any lineage, with cycles too, is placed readably', () => {
  fc.assert(
    fc.property(digraphs, fc.double({ min: 0.2, max: 5, noNaN: true }), (digraph, aspect) => {
      const subgraph = all(recordsOf(digraph));
      expect(faults(subgraph, generations(subgraph, aspect))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the order of the records moves nothing', () => {
  const shuffles = dags
    .map(recordsOf)
    .chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
  fc.assert(
    fc.property(shuffles, ([one, other]) => {
      const [first, second] = [all(one), all(other)];
      expect(positionsById(second, generations(second, 1.5))).toEqual(
        positionsById(first, generations(first, 1.5)),
      );
    }),
    { numRuns: 30 },
  );
});

test('a wide stage is filled wide, a high one high', () => {
  const alone = Array.from({ length: 40 }, (_, index) => ({ id: `model ${index}` }));
  const [high, wide] = [0.5, 3].map((aspect) => {
    const { x, y } = generations(all(alone), aspect);
    return (Math.max(...x) - Math.min(...x)) / (Math.max(...y) - Math.min(...y));
  });
  expect(wide! / high!).toBeGreaterThan(2);
});

describe('what would break a layout does not', () => {
  const ids = [
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'a"] , node, [x="',
    '0',
    'n1',
    ' tab\t',
    'x'.repeat(10_000),
  ];
  test('ids that mean something elsewhere', () => {
    const models = ids.map((id, index) => ({
      id,
      parents: index > 0 ? [{ id: ids[index - 1], relation: 'finetune' }] : [],
    }));
    const subgraph = all(models);
    expect(subgraph.derivations.length).toBeGreaterThan(5);
    expect(faults(subgraph, generations(subgraph, 1.5))).toEqual([]);
  });

  test.each([
    ['a cycle of two', { a: [['b', 'finetune']], b: [['a', 'finetune']] }],
    [
      'two derivations of one pair',
      {
        a: [],
        b: [
          ['a', 'finetune'],
          ['a', 'quantized'],
        ],
      },
    ],
    ['nothing but one model', { a: [] }],
  ] as const)('%s', (_, parents) => {
    const subgraph = choose(lineageOf(parents), { datasets: false });
    expect(faults(subgraph, generations(subgraph, 1.5))).toEqual([]);
  });

  test('no model at all', () => {
    expect(generations(all([]), 1.5).x).toHaveLength(0);
  });
});
