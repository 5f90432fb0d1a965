import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancestors, descendants } from '../../src/lineage/kinship.js';
import { choose } from '../../src/lineage/subgraph.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { digraphs } from '../support/digraphs.js';
import { lineageOfEdges } from '../support/lineage-of.js';

const parent = (id: string, relation: string) => ({ id, relation });
const { lineage } = readLineage({
  models: [
    { id: 'llama', parents: [parent('pile', 'trained-on')] },
    { id: 'alpaca', parents: [parent('llama', 'finetune'), parent('alpaca-52k', 'trained-on')] },
    { id: 'vicuna', parents: [parent('llama', 'finetune')] },
    { id: 'phi' },
  ],
  datasets: [{ id: 'pile' }, { id: 'alpaca-52k' }],
});
const chosen = (focus: string | undefined, datasets: boolean) => {
  const { nodes, derivations } = choose(lineage, { focus, datasets });
  const idOf = (index: number) => lineage.nodes[index]!.id;
  return [nodes.map(idOf), derivations.map((each) => `${idOf(each.parent)} ${idOf(each.child)}`)];
};

test.each([
  [undefined, false, ['llama', 'alpaca', 'vicuna', 'phi'], ['llama alpaca', 'llama vicuna']],
  ['alpaca', false, ['llama', 'alpaca'], ['llama alpaca']],
  [
    'alpaca',
    true,
    ['llama', 'alpaca', 'pile', 'alpaca-52k'],
    ['pile llama', 'llama alpaca', 'alpaca-52k alpaca'],
  ],
  // What one focuses on is drawn, even a dataset.
  [
    'pile',
    false,
    ['llama', 'alpaca', 'vicuna', 'pile'],
    ['pile llama', 'llama alpaca', 'llama vicuna'],
  ],
  ['no-such-model', true, [], []],
  ['__proto__', true, [], []],
])('the focus %s, datasets %s, leaves %j', (focus, datasets, ids, edges) => {
  expect(chosen(focus, datasets)).toEqual([ids, edges]);
});

test('a focus is the model, its ancestors and its descendants, with all derivations among them', () => {
  fc.assert(
    fc.property(digraphs, fc.nat(), ({ size, edges }, number) => {
      const whole = lineageOfEdges(size, edges);
      const focus = `m${number % size}`;
      const part = choose(whole, { focus, datasets: false });
      const kin = new Set([focus, ...ancestors(whole, focus), ...descendants(whole, focus)]);
      expect(new Set(part.nodes.map((node) => whole.nodes[node]!.id))).toEqual(kin);
      const inside = whole.derivations.filter(
        (each) => kin.has(`m${each.parent}`) && kin.has(`m${each.child}`),
      );
      expect(part.derivations).toEqual(inside);
    }),
  );
});
