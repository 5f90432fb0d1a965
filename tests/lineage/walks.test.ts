import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycles, generations, reach, topologicalOrder } from '../../src/lineage/walks.js';
import {
  above,
  below,
  dags,
  digraphs,
  graphOf,
  settled,
  type Digraph,
} from '../support/digraphs.js';

const nodesOf = ({ size }: Digraph) => [...Array(size).keys()];
const sorted = (nodes: Iterable<number>) => [...nodes].toSorted((a, b) => a - b);

test('reach finds exactly what a fix-point finds, each node once, itself left out', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const graph = graphOf(digraph);
      for (const node of nodesOf(digraph)) {
        const others = (set: Set<number>) => sorted(set).filter((each) => each !== node);
        expect(sorted(reach(graph.children, node))).toEqual(others(below(digraph, node)));
        expect(sorted(reach(graph.parents, node))).toEqual(others(above(digraph, node)));
      }
    }),
  );
});

test('reach goes from near to far', () => {
  const graph = graphOf({
    size: 5,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
      [3, 4],
    ],
  });
  expect(reach(graph.children, 0)).toEqual([1, 3, 2, 4]);
});

test('the topological order holds all but what is on a cycle or below one, parents first', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const order = topologicalOrder(graphOf(digraph));
      expect(sorted(order)).toEqual(sorted(settled(digraph)));
      const place = new Map(order.map((node, index) => [node, index]));
      for (const [parent, child] of digraph.edges.filter((edge) => place.has(edge[1]))) {
        expect(place.get(parent)).toBeLessThan(place.get(child)!);
      }
    }),
  );
});

test('without cycles a generation is the longest line above', () => {
  const longest = (digraph: Digraph, node: number): number =>
    Math.max(
      0,
      ...digraph.edges
        .filter(([, child]) => child === node)
        .map(([parent]) => 1 + longest(digraph, parent)),
    );
  fc.assert(
    fc.property(dags, (digraph) => {
      const naive = nodesOf(digraph).map((node) => longest(digraph, node));
      expect([...generations(graphOf(digraph))]).toEqual(naive);
    }),
  );
});

test('with cycles, generations still grow along every line that comes from no cycle', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const generation = generations(graphOf(digraph));
      const free = settled(digraph);
      for (const child of nodesOf(digraph)) {
        const parents = digraph.edges
          .filter((edge) => edge[1] === child && free.has(edge[0]))
          .map(([parent]) => generation[parent]! + 1);
        expect(generation[child]).toBe(Math.max(0, ...parents));
      }
    }),
  );
});

test('cycles are the groups of nodes that reach one another', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const groups = nodesOf(digraph).map((node) =>
        sorted([...below(digraph, node)].filter((other) => above(digraph, node).has(other))),
      );
      const naive = new Set(groups.filter((group) => group.length > 1).map(String));
      const found = cycles(graphOf(digraph)).map((group) => String(sorted(group)));
      expect(found.toSorted()).toEqual([...naive].toSorted());
    }),
  );
});

test('a complete graph of thirty nodes is one cycle', () => {
  const nodes = [...Array(30).keys()];
  const edges = nodes.flatMap((a) => nodes.map((b): [number, number] => [a, b]));
  expect(cycles(graphOf({ size: 30, edges })).map((group) => group.length)).toEqual([30]);
});
