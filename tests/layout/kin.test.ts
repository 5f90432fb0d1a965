import { describe, expect, test } from 'vitest';
import { kinOf } from '../../src/elements/graph/kin.js';
import { fold } from '../../src/explorer/folding.js';
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

describe('among folds', () => {
  // Two lines of descent run through one family, which is drawn as one node.
  const families = lineageOf({
    one: [],
    a: [['one', 'distillation']],
    'a-made': [['a', 'distillation']],
    two: [],
    b: [['two', 'distillation'], ['a', 'finetune']],
    'b-made': [['b', 'distillation']],
  }); // prettier-ignore
  const drawn = fold(choose(families, { datasets: false }), {
    folded: ['family:a'],
    unfolded: [],
    limit: 99,
  });
  const lit = (target: string) => {
    const at = drawn.nodes.find((each) => drawn.lineage.nodes[each]!.id === target)!;
    const { nodes, targets } = kinOf(drawn, { node: at });
    const lines = targets.flatMap((each) =>
      'derivation' in each ? [drawn.lineage.derivations[each.derivation]!] : [],
    );
    return {
      nodes: [...nodes].map((each) => drawn.lineage.nodes[each]!.id).toSorted(),
      lines: lines
        .map((each) =>
          [each.parent, each.child].map((end) => drawn.lineage.nodes[end]!.id).join('→'),
        )
        .toSorted(),
    };
  };
  const family = '\u0000family:a';

  test('the kin of a fold are those of its members', () => {
    expect(lit(family)).toEqual({
      nodes: [family, 'a-made', 'b-made', 'one', 'two'],
      lines: [`one→${family}`, `two→${family}`, `${family}→a-made`, `${family}→b-made`].toSorted(),
    });
  });

  test('who comes into a fold is no ancestor of all that comes out of it', () => {
    expect(lit('two')).toEqual({
      nodes: [family, 'b-made', 'two'],
      lines: [`two→${family}`, `${family}→b-made`].toSorted(),
    });
    expect(lit('a-made').nodes).toEqual([family, 'a-made', 'one']);
  });
});
