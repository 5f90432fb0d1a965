import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationBetween } from '../../src/explorer/relationship.js';
import { relationshipInWords } from '../../src/explorer/relationship-in-words.js';
import { curated } from '../support/curated.js';
import { above, dags, digraphs, type Digraph } from '../support/digraphs.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

const mirror = {
  same: 'same',
  ancestor: 'descendant',
  descendant: 'ancestor',
  siblings: 'siblings',
  cousins: 'cousins',
  unrelated: 'unrelated',
} as const;

/** Two nodes of a graph, each in place of any other. */
const pairsIn = (graphs: fc.Arbitrary<Digraph>) =>
  graphs.chain((graph) => {
    const node = fc.nat({ max: graph.size - 1 });
    return fc.record({ graph: fc.constant(graph), a: node, b: node });
  });

const told = (a: string, b: string, lineage = curated) =>
  relationshipInWords(lineage, a, b, relationBetween(lineage, a, b));

test('what one is to another, the other is to the one in reverse, cycles or not', () => {
  fc.assert(
    fc.property(pairsIn(digraphs), ({ graph, a, b }) => {
      const lineage = lineageOfEdges(graph.size, graph.edges);
      const there = relationBetween(lineage, `m${a}`, `m${b}`);
      const back = relationBetween(lineage, `m${b}`, `m${a}`);
      expect(back.kind).toBe(mirror[there.kind]);
      expect(new Set(back.commonAncestors)).toEqual(new Set(there.commonAncestors));
      expect(back.nodes).toEqual(there.nodes);
      expect(back.derivations).toEqual(there.derivations);
    }),
  );
});

test('common ancestors are above both, and there is one exactly where two are related', () => {
  fc.assert(
    fc.property(pairsIn(digraphs), ({ graph, a, b }) => {
      const lineage = lineageOfEdges(graph.size, graph.edges);
      const { kind, commonAncestors } = relationBetween(lineage, `m${a}`, `m${b}`);
      const both = [...above(graph, a)].filter((node) => above(graph, b).has(node));
      const ids = new Set(both.map((node) => `m${node}`));
      expect(commonAncestors.filter((id) => !ids.has(id))).toEqual([]);
      expect(kind === 'unrelated').toBe(ids.size === 0);
    }),
  );
});

test('paths follow derivations, down from a common ancestor to one of the two', () => {
  fc.assert(
    fc.property(pairsIn(digraphs), ({ graph, a, b }) => {
      const lineage = lineageOfEdges(graph.size, graph.edges);
      const { commonAncestors, paths, nodes } = relationBetween(lineage, `m${a}`, `m${b}`);
      const edges = new Set(graph.edges.map(([parent, child]) => `m${parent} m${child}`));
      for (const path of paths) {
        expect(commonAncestors).toContain(path[0]);
        expect([`m${a}`, `m${b}`]).toContain(path.at(-1));
        const steps = path.slice(1).map((id, place) => `${path[place]} ${id}`);
        expect(steps.filter((step) => !edges.has(step))).toEqual([]);
        expect(path.filter((id) => !nodes.has(lineage.indices.get(id)!))).toEqual([]);
      }
    }),
  );
});

test('what is drawn between two is just what their paths go through', () => {
  fc.assert(
    fc.property(pairsIn(dags), ({ graph, a, b }) => {
      const lineage = lineageOfEdges(graph.size, graph.edges);
      const { paths, nodes, derivations } = relationBetween(lineage, `m${a}`, `m${b}`);
      const indices = paths.map((path) => path.map((id) => lineage.indices.get(id)!));
      expect(nodes).toEqual(new Set([a, b, ...indices.flat()]));
      const steps = new Set(
        indices.flatMap((path) => path.slice(1).map((node, place) => `${path[place]} ${node}`)),
      );
      const drawn = lineage.derivations.filter(({ index }) => derivations.has(index));
      expect(new Set(drawn.map(({ parent, child }) => `${parent} ${child}`))).toEqual(steps);
    }),
  );
});

test('any two are told of in words', () => {
  fc.assert(
    fc.property(pairsIn(digraphs), ({ graph, a, b }) => {
      const text = told(`m${a}`, `m${b}`, lineageOfEdges(graph.size, graph.edges));
      expect(text).toMatch(/^m\d+.*(: made from it|: siblings|: cousins|: not related|: the same)/);
    }),
  );
});

test('well-known models are told of along the closest way between them', () => {
  expect(told('vicuna', 'alpaca')).toMatch(
    /^Vicuna v0-v1.3 ← LLaMA \(1\) → Alpaca 7B: siblings by fine-tuning/,
  );
  expect(told('alpaca', 'llama')).toBe('Alpaca 7B ← LLaMA (1): made from it by fine-tuning');
  expect(told('llama', 'alpaca')).toBe('LLaMA (1) → Alpaca 7B: made from it by fine-tuning');
  expect(told('llama', 'llama')).toBe('LLaMA (1): the same model');
});

const family = lineageOf({
  a: [],
  shared: [],
  b: [['a', 'finetune']],
  c: [['b', 'merge']],
  d: [
    ['a', 'adapter'],
    ['shared', 'trained-on'],
  ],
  e: [['shared', 'trained-on']],
  f: [['c', 'homage']],
  g: [['f', 'finetune']],
  h: [['g', 'finetune']],
  i: [['h', 'finetune']],
});

test.each([
  ['c', 'd', 'c ← b ← a → d: cousins by fine-tuning, merging and adapter training'],
  ['d', 'e', 'd ← shared → e: siblings by training data'],
  ['c', 'e', 'c and e: not related'],
  ['a', 'f', 'a → b → c → f: made from it in 3 steps by fine-tuning, merging and “homage”'],
  ['i', 'a', 'i ← h ← … ← b ← a: made from it in 6 steps by fine-tuning, merging and “homage”'],
])('%s and %s', (a, b, words) => {
  expect(told(a, b, family)).toBe(words);
});

test('a bond of weights is told before one of data, and the others after it', () => {
  const twice = lineageOf({
    data: [],
    base: [],
    x: [
      ['data', 'trained-on'],
      ['base', 'finetune'],
    ],
    y: [
      ['data', 'trained-on'],
      ['base', 'finetune'],
    ],
  });
  expect(told('x', 'y', twice)).toBe(
    'x ← base → y: siblings by fine-tuning; also related through data',
  );
});

test('a history of thousands of generations is told like any other', () => {
  const length = 6_000;
  const chain = lineageOfEdges(
    length,
    Array.from({ length: length - 1 }, (_, node) => [node, node + 1] as const),
  );
  expect(told('m0', `m${length - 1}`, chain)).toBe(
    'm0 → m1 → … → m5998 → m5999: made from it in 5999 steps by fine-tuning',
  );
});
