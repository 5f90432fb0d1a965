import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/lineage/evaluate-query.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { printQuery } from '../../src/lineage/print-query.js';
import type { Query, Term } from '../../src/lineage/query-syntax.js';
import { query } from '../../src/lineage/query.js';
import { above, below, digraphs, type Digraph } from '../support/digraphs.js';
import { lineageOfEdges } from '../support/lineage-of.js';

const nodesOf = ({ size }: Digraph) => [...Array(size).keys()];
const sorted = (nodes: Iterable<number>) => [...nodes].toSorted((a, b) => a - b);

const found = (lineage: Lineage, text: string) => {
  const { ids } = query(lineage, text);
  return ids!.map((id) => lineage.indices.get(id)!);
};

const lineageOf = ({ size, edges }: Digraph) => lineageOfEdges(size, edges);

/** The nodes at most so many steps away, by trying all walks of that length. */
function near(digraph: Digraph, start: number, steps: number): number[] {
  let known = [start];
  for (let step = 0; step < steps; step += 1) {
    known = known.flatMap((node) => [
      node,
      ...digraph.edges.filter(([parent]) => parent === node).map(([, child]) => child),
    ]);
    known = [...new Set(known)];
  }
  return sorted(known);
}

const upsideDown = ({ size, edges }: Digraph): Digraph => ({
  size,
  edges: edges.map(([parent, child]) => [child, parent]),
});

test('ancestors and descendants are those that a fix-point finds, and mirror each other', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const lineage = lineageOf(digraph);
      for (const node of nodesOf(digraph)) {
        expect(found(lineage, `+m${node}`)).toEqual(sorted(above(digraph, node)));
        expect(found(lineage, `m${node}+`)).toEqual(sorted(below(digraph, node)));
        expect(found(lineage, `+m${node}+`)).toEqual(
          sorted(new Set([...above(digraph, node), ...below(digraph, node)])),
        );
        for (const other of nodesOf(digraph)) {
          expect(found(lineage, `+m${node}`).includes(other)).toBe(
            found(lineage, `m${other}+`).includes(node),
          );
        }
      }
    }),
  );
});

test('some generations are those that so many steps reach', () => {
  const asked = fc.tuple(digraphs, fc.nat({ max: 4 }), fc.nat({ max: 4 }));
  fc.assert(
    fc.property(asked, ([digraph, up, down]) => {
      const lineage = lineageOf(digraph);
      for (const node of nodesOf(digraph)) {
        const lower = near(digraph, node, down);
        const upper = near(upsideDown(digraph), node, up);
        expect(found(lineage, `m${node}+${down}`)).toEqual(lower);
        expect(found(lineage, `${up}+m${node}`)).toEqual(upper);
        expect(found(lineage, `${up}+m${node}+${down}`)).toEqual(
          sorted(new Set([...lower, ...upper])),
        );
      }
    }),
  );
});

test('what lies between two is what one comes from and the other leads to', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const lineage = lineageOf(digraph);
      const nodes = nodesOf(digraph);
      const leads = nodes.map((node) => below(digraph, node));
      for (const first of nodes) {
        for (const second of nodes) {
          const between = nodes.filter(
            (node) =>
              (leads[first]!.has(node) && leads[node]!.has(second)) ||
              (leads[second]!.has(node) && leads[node]!.has(first)),
          );
          expect(found(lineage, `m${first}..m${second}`)).toEqual(between);
        }
      }
    }),
  );
});

/** Terms about the models of a graph, whose answers are known from the laws above. */
const termsOn = (size: number): fc.Arbitrary<Term> => {
  const name = fc.nat({ max: size - 1 }).map((node) => `m${node}`);
  const steps = fc.constantFrom(0, 1, 2, Infinity);
  return fc.oneof(
    fc.record({
      kind: fc.constant('kin' as const),
      name,
      up: steps,
      down: steps,
      not: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('path' as const), from: name, to: name, not: fc.boolean() }),
    fc.record({
      kind: fc.constant('filter' as const),
      field: fc.constant('is' as const),
      value: fc.constantFrom('root', 'leaf', 'merge', 'undated'),
      not: fc.boolean(),
    }),
  );
};

test('comma is union, space is intersection and minus is complement, in this order', () => {
  const asked = digraphs.chain((digraph) =>
    fc.tuple(
      fc.constant(digraph),
      fc.array(fc.array(termsOn(digraph.size), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    ),
  );
  fc.assert(
    fc.property(asked, ([digraph, branches]) => {
      const lineage = lineageOf(digraph);
      const all = nodesOf(digraph);
      const alone = (term: Term) =>
        new Set(found(lineage, printQuery({ branches: [[{ ...term, not: false }]] })));
      const fits = (node: number, term: Term) => alone(term).has(node) !== term.not;
      const tree: Query = { branches };
      const expected = all.filter(
        (node) =>
          branches.length === 0 ||
          branches.some((branch) => branch.every((term) => fits(node, term))),
      );
      expect(found(lineage, printQuery(tree))).toEqual(expected);
      const marks = evaluate(lineage, tree);
      expect(all.filter((node) => marks[node] === 1)).toEqual(expected);
    }),
  );
});

test('a word that is part of several names stands for all of them, with kin and in paths, too', () => {
  fc.assert(
    fc.property(digraphs, (digraph) => {
      const lineage = lineageOf(digraph);
      // No model is called 0, 2 or m: they are part of the names of m0, m2, m10, …
      const named = (part: string) => nodesOf(digraph).filter((node) => `m${node}`.includes(part));
      const reached = (part: string, walk: (from: Digraph, node: number) => Iterable<number>) =>
        sorted(new Set(named(part).flatMap((node) => [...walk(digraph, node)])));
      expect(found(lineage, 'm')).toEqual(named('m'));
      expect(found(lineage, '0+')).toEqual(reached('0', below));
      expect(found(lineage, '+"0"')).toEqual(reached('0', above));
      const [lower, upper] = [reached('0', below), reached('2', above)];
      const [raised, sunk] = [reached('0', above), reached('2', below)];
      expect(found(lineage, '0..2')).toEqual(
        nodesOf(digraph).filter(
          (node) =>
            (lower.includes(node) && upper.includes(node)) ||
            (raised.includes(node) && sunk.includes(node)),
        ),
      );
    }),
  );
});
