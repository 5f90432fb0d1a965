import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuery } from '../../src/explorer/query-in-words.js';
import { parseQuery } from '../../src/lineage/parse-query.js';
import type { Query } from '../../src/lineage/query-syntax.js';
import { curated } from '../support/curated.js';
import { queries } from '../support/queries.js';

function words(text: string): string {
  const parsed = parseQuery(text);
  if ('message' in parsed) throw new Error(parsed.message);
  return describeQuery(curated, parsed);
}

test.each([
  ['', 'all models'],
  ['alpaca', 'Alpaca 7B'],
  ['+alpaca', 'Alpaca 7B and its ancestors'],
  ['llama+2', 'LLaMA (1) and 2 generations of its descendants'],
  ['1+alpaca+1', 'Alpaca 7B, its parents and its children'],
  ['llam', 'models whose name contains “llam”'],
  ['llam+', 'models whose name contains “llam” and their descendants'],
  ['nosuch', 'models whose name contains “nosuch” (there are none)'],
  ['"free willy"', 'Stable Beluga 2 (FreeWilly2) and Stable Beluga 1 (FreeWilly1)'],
  ['llama..vicuna', 'all between LLaMA (1) and Vicuna v0-v1.3'],
  ['koala..gpt4all', 'all between Koala and GPT4All (LoRA) (neither comes from the other)'],
  [
    'org:"meta ai" until:2023-06 -alpaca',
    'models by Meta AI and released until 2023-06, but not Alpaca 7B',
  ],
  [
    'llama+ +vicuna',
    'LLaMA (1) and its descendants, of these only Vicuna v0-v1.3 and its ancestors',
  ],
  [
    'llama+ org:lmsys size:>=13B',
    'LLaMA (1) and its descendants, of these only those by LMSYS and with 13B or more parameters',
  ],
  ['-alpaca -is:leaf', 'all models, but not Alpaca 7B nor those without a child'],
  ['alpaca, org:tii', 'Alpaca 7B; or models by TII'],
  ['org:nomi', 'models by Nomic AI'],
  ['org:stanford', 'models by Stanford'],
  ['org:stanf', 'models by one of 4 that contain “stanf”'],
  ['org:deepmi', 'models by DeepMind or Google DeepMind'],
  ['org:nosuch', 'models by “nosuch” (there is none)'],
  ['family:mistral', 'models of the family Mistral'],
  ['modality:speech', 'models of the modality speech'],
  ['license:mit', 'models under the licence MIT License'],
  ['license:apache', 'models under the licence Apache License 2.0'],
  ['license:nc', 'models that may not be used commercially'],
  ['commercial:conditional', 'models that may be used commercially under conditions'],
  ['via:finetune', 'models that came by the relation finetune'],
  ['passes:weights', 'models made from a parent’s weights'],
  ['from:2023-03', 'models released from 2023-03 on'],
  ['size:7b', 'models with 7B parameters'],
  ['size:>7b', 'models with more than 7B parameters'],
  ['size:<7b', 'models with less than 7B parameters'],
  ['size:<=7b', 'models with 7B or less parameters'],
  ['descendants:1', 'models with 1 descendant'],
  ['descendants:>=10', 'models with at least 10 descendants'],
  ['descendants:<5', 'models with less than 5 descendants'],
  ['is:root', 'models without a parent'],
  ['is:merge', 'models merged from others'],
  ['is:disputed', 'models on which sources differ'],
  ['is:undated', 'models without a known date'],
  ['is:article', 'models named by an article'],
])('%s: %s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('dates are said as the page says them', () => {
  const parsed = parseQuery('until:2023-06') as Query;
  expect(describeQuery(curated, parsed, () => 'June 2023')).toBe('models released until June 2023');
});

test('there are words for any query, with nothing missing in them', () => {
  fc.assert(
    fc.property(queries, (tree) => {
      const said = describeQuery(curated, tree);
      expect(said).not.toBe('');
      expect(said).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }),
  );
});
