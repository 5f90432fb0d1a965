import fc from 'fast-check';
import { buildGraph, type Graph } from '../../src/lineage/graph.js';

/** A directed graph as a list of edges from parent to child. */
export interface Digraph {
  readonly size: number;
  readonly edges: readonly (readonly [number, number])[];
}

/** Random directed graphs with cycles, self-loops and duplicate edges. */
export const digraphs: fc.Arbitrary<Digraph> = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const node = fc.nat({ max: size - 1 });
  return fc.record({
    size: fc.constant(size),
    edges: fc.array(fc.tuple(node, node), { maxLength: 2 * size, size: 'max' }),
  });
});

/** Random directed graphs without cycles. */
export const dags: fc.Arbitrary<Digraph> = digraphs.map(({ size, edges }) => ({
  size,
  edges: edges
    .filter(([a, b]) => a !== b)
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
}));

export const graphOf = ({ size, edges }: Digraph): Graph =>
  buildGraph(
    size,
    edges.map(([parent, child]) => ({ parent, child })),
  );

/** Grows a set by a step until the step adds nothing: slow, and too simple to be wrong. */
function fixPoint(
  start: readonly number[],
  step: (known: ReadonlySet<number>) => number[],
): Set<number> {
  const known = new Set(start);
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const found of step(known)) known.add(found);
  }
  return known;
}

/** The node and everything made from it. */
export const below = ({ edges }: Digraph, start: number): Set<number> =>
  fixPoint([start], (known) =>
    edges.filter(([parent]) => known.has(parent)).map(([, child]) => child),
  );

/** The node and everything it comes from. */
export const above = ({ size, edges }: Digraph, start: number): Set<number> =>
  below({ size, edges: edges.map(([parent, child]) => [child, parent]) }, start);

/** The nodes neither on a cycle nor below one. */
export const settled = ({ size, edges }: Digraph): Set<number> =>
  fixPoint([], (known) =>
    [...Array(size).keys()].filter((node) =>
      edges.every(([parent, child]) => child !== node || known.has(parent)),
    ),
  );
