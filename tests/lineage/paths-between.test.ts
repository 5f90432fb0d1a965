import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathsBetween } from '../../src/lineage/kinship.js';
import { digraphs, type Digraph } from '../support/digraphs.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

const family = lineageOf({
  llama: [],
  alpaca: [
    ['llama', 'finetune'],
    ['llama', 'distillation'],
  ],
  vicuna: [
    ['llama', 'finetune'],
    ['alpaca', 'finetune'],
  ],
  phi: [],
});

test('all ways down are listed, parallel derivations once', () => {
  const { paths, complete } = pathsBetween(family, 'llama', 'vicuna');
  expect(complete).toBe(true);
  expect(paths.toSorted((a, b) => a.length - b.length)).toEqual([
    ['llama', 'vicuna'],
    ['llama', 'alpaca', 'vicuna'],
  ]);
});

test.each([
  ['vicuna', 'llama', []],
  ['llama', 'phi', []],
  ['llama', 'llama', [['llama']]],
])('from %s to %s there are %j', (from, to, paths) => {
  expect(pathsBetween(family, from, to)).toEqual({ paths, complete: true });
});

test('an unknown id is refused', () => {
  expect(() => pathsBetween(family, 'llama', 'llama-9')).toThrow(RangeError);
});

/** All simple paths, by plain recursion. */
function naive({ size, edges }: Digraph, trail: readonly number[], end: number): string[] {
  const node = trail.at(-1)!;
  if (node === end) return [trail.map((each) => `m${each}`).join(' ')];
  return [...Array(size).keys()]
    .filter((next) => !trail.includes(next))
    .filter((next) => edges.some(([parent, child]) => parent === node && child === next))
    .flatMap((next) => naive({ size, edges }, [...trail, next], end));
}

test('on small graphs with cycles exactly the simple paths are found, up to the limit', () => {
  const questions = fc.tuple(digraphs, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(questions, ([digraph, one, other, limit]) => {
      const [from, to] = [one % digraph.size, other % digraph.size];
      const expected = naive(digraph, [from], to);
      const lineage = lineageOfEdges(digraph.size, digraph.edges);
      const all = pathsBetween(lineage, `m${from}`, `m${to}`, 10_000);
      expect(all.paths.map((path) => path.join(' ')).toSorted()).toEqual(expected.toSorted());
      expect(all.complete).toBe(true);
      const some = pathsBetween(lineage, `m${from}`, `m${to}`, limit);
      expect(some.paths).toEqual(all.paths.slice(0, limit));
      expect(some.complete).toBe(expected.length <= limit);
    }),
  );
});

const nodes = [...Array(30).keys()];
const everyPair = nodes.flatMap((a) => nodes.map((b): [number, number] => [a, b]));

test('thirty models that all derive from one another give a hundred paths and an end', () => {
  const { paths, complete } = pathsBetween(lineageOfEdges(30, everyPair), 'm0', 'm29');
  expect(paths).toHaveLength(100);
  expect(complete).toBe(false);
  for (const path of paths) {
    expect(new Set(path).size).toBe(path.length);
    expect([path[0], path.at(-1)]).toEqual(['m0', 'm29']);
  }
});

test('a dense cycle behind a narrow gate ends as well, and says that it gave up', () => {
  // Out of the thirty only m1 leads on, and the walk enters through it: every other trail is a dead end.
  const gate: [number, number][] = [...everyPair.filter(([, to]) => to !== 0), [1, 30]];
  const { paths, complete } = pathsBetween(lineageOfEdges(31, gate), 'm1', 'm30');
  expect(paths.length).toBeLessThanOrEqual(1);
  expect(complete).toBe(false);
});
