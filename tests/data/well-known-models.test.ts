import { expect, test } from 'vitest';
import { preferredValue } from '../../src/lineage/claim.js';
import { nodeOf } from '../../src/lineage/lineage.js';
import { curated } from '../support/curated.js';

const dateOf = (id: string) => preferredValue(nodeOf(curated, id)?.released)?.text;

function parentsOf(id: string): string[] {
  const child = curated.indices.get(id);
  return curated.derivations
    .filter((each) => each.child === child && curated.nodes[each.parent]!.kind === 'model')
    .map(({ parent, relation }) => `${curated.nodes[parent]!.id} ${relation}`);
}

test.each([
  ['llama', '2023-02-24', []],
  ['alpaca', '2023-03-13', ['llama finetune', 'text-davinci-003 distillation']],
  ['guanaco-josephuscheung', '2023-03-16', ['llama finetune']],
  ['guanaco-kblueleaf', '2023-03-25', ['llama adapter']],
  ['vicuna', '2023-03-30', ['llama finetune', 'chatgpt distillation']],
  ['koala', '2023-04-03', ['llama finetune', 'chatgpt distillation']],
  ['dolly-v2', '2023-04-12', ['pythia finetune']],
  ['guanaco-qlora', '2023-05-23', ['llama adapter']],
  ['falcon-40b', '2023-05-25', ['gpt-3 architecture']],
  ['orca', '2023-06-05', ['llama finetune', 'gpt-4 distillation', 'chatgpt distillation']],
  ['llama-2', '2023-07-18', ['llama architecture']],
  ['stable-beluga-2', '2023-07-20', ['llama-2 finetune', 'orca reproduction']],
  ['stable-beluga-1', '2023-07-21', ['llama finetune', 'orca reproduction']],
  ['code-llama', '2023-08-24', ['llama-2 continued-pretraining']],
  ['mistral-7b', '2023-09-27', ['llama-2 architecture']],
  ['zephyr-7b-beta', '2023-10-25', ['mistral-7b finetune']],
  ['goliath-120b', '2023-11-05', ['xwin-lm-70b merge', 'euryale-1-3-l2-70b merge']],
])('%s came out on %s, from %j', (id, released, parents) => {
  expect(dateOf(id)).toBe(released);
  expect(parentsOf(id)).toEqual(parents);
});

test('three works of different people that are called Guanaco are three models', () => {
  const named = ['guanaco-josephuscheung', 'guanaco-kblueleaf', 'guanaco-qlora'].map((id) =>
    nodeOf(curated, id)!,
  );
  const makers = named.map((node) => String(preferredValue(node.organizations)));
  expect(named.every(({ name }) => name.startsWith('Guanaco'))).toBe(true);
  expect(new Set(makers).size).toBe(3);
});

test('that Vicuna builds on Alpaca is kept as a claim that was rejected', () => {
  const rejected = nodeOf(curated, 'vicuna')!.parents.filter(
    ({ preferred }) => preferred === false,
  );
  expect(rejected.map(({ id }) => id)).toContain('alpaca');
  for (const { source } of rejected) expect(source.length).toBeGreaterThan(0);
});
