import { expect, test } from 'vitest';
import { kinOf } from '../../src/elements/graph/kin.js';
import { choose } from '../../src/lineage/subgraph.js';
import { lineageOf } from '../support/lineage-of.js';

const lineage = lineageOf({
  llama: [],
  alpaca: [['llama', 'finetune']],
  vicuna: [['llama', 'finetune']],
  merged: [
    ['alpaca', 'merge'],
    ['vicuna', 'merge'],
  ],
  phi: [],
});
const subgraph = choose(lineage, { datasets: false });
const node = (id: string) => lineage.indices.get(id)!;
const idsOf = (nodes: ReadonlySet<number>) =>
  [...nodes].map((each) => lineage.nodes[each]!.id).toSorted();

test('the kin of a model are its ancestors and descendants, and the lines that lead there', () => {
  const { nodes, targets } = kinOf(subgraph, { node: node('alpaca') });
  expect(idsOf(nodes)).toEqual(['alpaca', 'llama', 'merged']);
  const lit = targets.flatMap((target) =>
    'derivation' in target ? [lineage.derivations[target.derivation]!] : [],
  );
  expect(
    lit.map(({ parent, child }) => [parent, child].map((each) => lineage.nodes[each]!.id)),
  ).toEqual([
    ['llama', 'alpaca'],
    ['alpaca', 'merged'],
  ]);
});

test('the kin of a derivation are its two ends', () => {
  expect(kinOf(subgraph, { derivation: 0 })).toEqual({
    targets: [{ derivation: 0 }, { node: node('llama') }, { node: node('alpaca') }],
    nodes: new Set([node('llama'), node('alpaca')]),
  });
});

test('what is not drawn is not lit', () => {
  const focused = choose(lineage, { focus: 'alpaca', datasets: false });
  const { nodes, targets } = kinOf(focused, { node: node('llama') });
  expect(idsOf(nodes)).toEqual(['alpaca', 'llama', 'merged']);
  expect(targets).toHaveLength(3 + 2);
});

test('members of a cycle are kin once', () => {
  const circle = choose(lineageOf({ a: [['b', 'merge']], b: [['a', 'merge']] }), {
    datasets: false,
  });
  const { nodes, targets } = kinOf(circle, { node: 0 });
  expect(nodes).toEqual(new Set([0, 1]));
  expect(targets).toHaveLength(4);
});
