import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descendantCounts } from '../../src/lineage/descendant-counts.js';
import { query } from '../../src/lineage/query.js';
import { below, digraphs } from '../support/digraphs.js';
import { lineageOfEdges } from '../support/lineage-of.js';

test('are those that a fix-point finds, in cycles too', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const lineage = lineageOfEdges(digraph.size, digraph.edges);
      const expected = lineage.nodes.map((_, node) => below(digraph, node).size - 1);
      expect([...descendantCounts(lineage)]).toEqual(expected);
    }),
  );
});

const chain = lineageOfEdges(
  6,
  [0, 1, 2, 3, 4].map((node): [number, number] => [node, node + 1]),
);

test.each([
  ['descendants:5', ['m0']],
  ['descendants:>=4', ['m0', 'm1']],
  ['descendants: <1', undefined],
  ['descendants:"< 1"', ['m5']],
  ['-descendants:<=3', ['m0', 'm1']],
  ['descendants:many', undefined],
  ['descendants:1.5', undefined],
  ['descendants:3B', undefined],
])('%s', (text, ids) => {
  expect(query(chain, text).ids).toEqual(ids);
});
