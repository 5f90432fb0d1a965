import fc from 'fast-check';
import type { Backbone } from '../../src/layout/timeline/forest.js';
import { digraphs, type Digraph } from './digraphs.js';

/** The backbone of a graph; `isPartial` says which of its edges lead to components. */
export function backboneOf(
  { size, edges }: Digraph,
  isPartial: (edge: number) => boolean = () => false,
): Backbone {
  return {
    size,
    parents: Int32Array.from(edges, ([parent]) => parent),
    children: Int32Array.from(edges, ([, child]) => child),
    partial: Uint8Array.from(edges, (_, edge) => (isPartial(edge) ? 1 : 0)),
  };
}

/** Backbones with circles, self-loops and duplicates, in which some parents are only components. */
export const backbones: fc.Arbitrary<Backbone> = fc
  .tuple(digraphs, fc.infiniteStream(fc.boolean()))
  .map(([digraph, partial]) => {
    const isPartial = [...partial.take(digraph.edges.length)];
    return backboneOf(digraph, (edge) => isPartial[edge]!);
  });
