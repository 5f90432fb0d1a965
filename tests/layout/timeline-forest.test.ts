import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forestOf, type Backbone } from '../../src/layout/timeline/forest.js';
import { backboneOf, backbones } from '../support/backbones.js';

const nodesOf = ({ size }: Backbone) => [...Array(size).keys()];

/** The derivation by which each node is to stand below a parent, or -1, while circles are left in. */
function closest({ parents, children, partial }: Backbone, node: number): number {
  const edges = [...children.keys()].filter(
    (edge) => children[edge] === node && parents[edge] !== node,
  );
  return edges.find((edge) => partial[edge] === 0) ?? edges[0] ?? -1;
}

/** The nodes that lead back to a node by their closest parents; empty where it is on no circle. */
function circleOf(backbone: Backbone, start: number): number[] {
  const line = [start];
  for (const node of line) {
    const edge = closest(backbone, node);
    const above = edge === -1 ? -1 : backbone.parents[edge]!;
    if (above === start) return line;
    if (above === -1 || line.includes(above)) return [];
    line.push(above);
  }
  return [];
}

test('a node stands under its first whole parent, or else under its first component', () => {
  fc.assert(
    fc.property(backbones, (backbone) => {
      const { parent, edge } = forestOf(backbone);
      const free = nodesOf(backbone).filter((node) => circleOf(backbone, node).length === 0);
      const wanted = free.map((node) => closest(backbone, node));
      expect(free.map((node) => edge[node])).toEqual(wanted);
      expect(free.map((node) => parent[node])).toEqual(
        wanted.map((found) => (found === -1 ? -1 : backbone.parents[found])),
      );
    }),
  );
});

test('a circle loses one derivation and no more', () => {
  fc.assert(
    fc.property(backbones, (backbone) => {
      const { parent, edge } = forestOf(backbone);
      for (const node of nodesOf(backbone)) {
        const circle = circleOf(backbone, node);
        const cut = circle.filter((member) => parent[member] === -1);
        expect(cut).toHaveLength(circle.length ? 1 : 0);
        expect(cut.map((member) => edge[member])).toEqual(cut.map(() => -1));
      }
    }),
  );
});

test('every node is reached from the top of its tree, once, and weighs what stands below it', () => {
  fc.assert(
    fc.property(backbones, (backbone) => {
      const { parent, children, root, weight, order } = forestOf(backbone);
      expect([...order].toSorted((a, b) => a - b)).toEqual(nodesOf(backbone));
      const place = new Map([...order].map((node, index) => [node, index]));
      for (const node of nodesOf(backbone)) {
        const above = parent[node]!;
        expect(root[node]).toBe(above === -1 ? node : root[above]);
        expect(above === -1 || place.get(above)! < place.get(node)!).toBe(true);
        expect(children[node]!.map((child) => parent[child])).toEqual(
          children[node]!.map(() => node),
        );
        const below = children[node]!.reduce((sum, child) => sum + weight[child]!, 0);
        expect(weight[node]).toBe(1 + below);
      }
      const tops = nodesOf(backbone).filter((node) => parent[node] === -1);
      expect(tops.reduce((sum, node) => sum + weight[node]!, 0)).toBe(backbone.size);
    }),
  );
});

test('a component gives way to a whole model, wherever it stands', () => {
  const edges = [[0, 2], [1, 2]] as const; // prettier-ignore
  const parentOf = (component: number) =>
    forestOf(backboneOf({ size: 3, edges }, (edge) => edge === component)).parent[2];
  expect([parentOf(0), parentOf(1), parentOf(-1)]).toEqual([1, 0, 0]);
});

test('a line of a hundred thousand generations is one tree', () => {
  const size = 100_000;
  const edges = Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const);
  const { weight, root } = forestOf(backboneOf({ size, edges }));
  expect([weight[0], root[size - 1]]).toEqual([size, 0]);
});
