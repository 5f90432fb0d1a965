import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  openRows,
  outlineOf,
  rowsAbove,
  shownOutline,
  type Outline,
} from '../../src/explorer/outline.js';
import { visibleNodes } from '../../src/explorer/selectors.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { digraphs } from '../support/digraphs.js';
import { day, stateOf } from '../support/explorer-state.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

const outline = (lineage: Lineage, nodes?: readonly number[]): Outline => {
  const graph = choose(lineage, { datasets: true });
  return outlineOf(graph, nodes ?? graph.nodes);
};

/** An outline as text: a row a line, indented, with a sign where the node only stands here too. */
function drawn({ nodes }: Lineage, { rows }: Pick<Outline, 'rows'>): string[] {
  return rows.map(
    ({ node, level, isFull }) => '  '.repeat(level - 1) + nodes[node]!.id + (isFull ? '' : ' also'),
  );
}

/** Random lineages with some of their nodes shown. */
const shownParts = digraphs.chain(({ size, edges }) =>
  fc.record({
    lineage: fc.constant(lineageOfEdges(size, edges)),
    nodes: fc.subarray([...Array(size).keys()]),
  }),
);

test('each shown node stands in full exactly once', () => {
  fc.assert(
    fc.property(shownParts, ({ lineage, nodes }) => {
      const { rows, full } = outline(lineage, nodes);
      const inFull = rows.filter(({ isFull }) => isFull).map(({ node }) => node);
      expect(inFull.toSorted((a, b) => a - b)).toEqual(nodes);
      expect([...full.values()].every((row) => rows.includes(row) && row.isFull)).toBe(true);
    }),
  );
});

test('each derivation between shown nodes is told in one row, under its parent', () => {
  fc.assert(
    fc.property(shownParts, ({ lineage, nodes }) => {
      const shown = new Set(nodes);
      const { rows } = outline(lineage, nodes);
      const told = rows.flatMap(({ derivations }) => derivations.map(({ index }) => index));
      const expected = lineage.derivations.filter(
        ({ parent, child }) => shown.has(parent) && shown.has(child),
      );
      expect(told.toSorted((a, b) => a - b)).toEqual(expected.map(({ index }) => index));
      for (const { node, parent, derivations } of rows) {
        expect(derivations.every((each) => each.child === node)).toBe(true);
        expect(derivations.every((each) => each.parent === parent?.node)).toBe(true);
        expect(derivations.length > 0).toBe(parent !== undefined);
      }
    }),
  );
});

test('levels, places and numbers of rows below are those of the tree', () => {
  fc.assert(
    fc.property(shownParts, ({ lineage, nodes }) => {
      const { rows } = outline(lineage, nodes);
      rows.forEach((row, index) => {
        expect(row.level).toBe(1 + rowsAbove(row).length);
        const siblings = rows.filter(({ parent }) => parent === row.parent);
        expect([row.place, row.siblings]).toEqual([siblings.indexOf(row) + 1, siblings.length]);
        const below = rows.filter((other) => rowsAbove(other).includes(row));
        expect(rows.slice(index + 1, index + 1 + row.below)).toEqual(below);
      });
    }),
    { numRuns: 50 },
  );
});

test('a model stands under the parent that gave it its weights, and as a leaf under the others', () => {
  const lineage = lineageOf({
    base: [],
    teacher: [],
    child: [
      ['teacher', 'distillation'],
      ['base', 'finetune'],
    ],
    grandchild: [['child', 'finetune']],
  });
  expect(drawn(lineage, outline(lineage))).toEqual([
    'base',
    '  child',
    '    grandchild',
    'teacher',
    '  child also',
  ]);
});

test('where the primary parent is not shown, the next one takes its place, and else the top', () => {
  const lineage = lineageOf({
    base: [],
    teacher: [],
    child: [
      ['base', 'finetune'],
      ['teacher', 'distillation'],
    ],
  });
  const [base, teacher, child] = [0, 1, 2];
  expect(drawn(lineage, outline(lineage, [teacher, child]))).toEqual(['teacher', '  child']);
  expect(drawn(lineage, outline(lineage, [child]))).toEqual(['child']);
  expect(drawn(lineage, outline(lineage, [base]))).toEqual(['base']);
});

test('two derivations from one parent share a row', () => {
  const lineage = lineageOf({
    base: [],
    child: [
      ['base', 'finetune'],
      ['base', 'distillation'],
    ],
  });
  const { rows } = outline(lineage);
  expect(rows.map(({ derivations }) => derivations.length)).toEqual([0, 2]);
});

test('a circle is told from where it begins, and closes with a leaf', () => {
  const lineage = lineageOf({ a: [['c', 'finetune']], b: [['a', 'merge']], c: [['b', 'adapter']] });
  expect(drawn(lineage, outline(lineage))).toEqual(['a', '  b', '    c', '      a also']);
});

test('siblings stand by their dates, those without one last', () => {
  const parents = { lost: [], late: [], early: [] };
  const fields = { late: { released: '2023-05' }, early: { released: '2022' } };
  const lineage = lineageOf(parents, fields);
  expect(drawn(lineage, outline(lineage))).toEqual(['early', 'late', 'lost']);
});

test('what is below a collapsed row is left out', () => {
  const lineage = lineageOf({
    a: [],
    b: [['a', 'finetune']],
    c: [['b', 'finetune']],
    d: [['a', 'finetune']],
    e: [],
  });
  const collapsed = new Set(['b']);
  const rows = openRows(outline(lineage), ({ node }) => !collapsed.has(lineage.nodes[node]!.id));
  expect(drawn(lineage, { rows })).toEqual(['a', '  b', '  d', 'e']);
});

test('a chain of 6,000 generations is one branch', () => {
  const chain = Array.from({ length: 5999 }, (_, index) => [index, index + 1] as const);
  const { rows } = outline(lineageOfEdges(6000, chain));
  expect(rows.at(-1)!.level).toBe(6000);
  expect(rows[0]!.below).toBe(5999);
});

test('what the explorer shows is what stands in the outline, on each day', () => {
  const parents = { base: [], child: [['base', 'finetune']] } as const;
  const fields = { base: { released: '2023-01-10' }, child: { released: '2023-02-10' } };
  const lineage = lineageOf(parents, fields);
  for (const [text, expected] of [
    ['2023-01-20', ['base']],
    ['2023-02-20', ['base', '  child']],
  ] as const) {
    const state = stateOf(lineage, { asOf: day(text) });
    expect(drawn(lineage, shownOutline(state))).toEqual(expected);
    expect(shownOutline(state).full.size).toBe(visibleNodes(state).length);
    expect(shownOutline({ ...state })).toBe(shownOutline(state));
  }
});
