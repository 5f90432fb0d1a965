import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestionsFor } from '../../src/explorer/query-suggestions.js';
import { nodeOf } from '../../src/lineage/lineage.js';
import { parseQuery } from '../../src/lineage/parse-query.js';
import type { Query } from '../../src/lineage/query-syntax.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';
import { queries } from '../support/queries.js';

function suggested(text: string, datasets = false) {
  const parsed = parseQuery(text);
  if ('message' in parsed) throw new Error(parsed.message);
  return suggestionsFor(curated, parsed, datasets);
}

test.each([
  ['llama+2', '"llama 2"', 'Llama 2 (base)'],
  ['-llama+2 is:leaf', '-"llama 2" is:leaf', 'Llama 2 (base)'],
  ['code llama', '"code llama"', 'Code Llama (base)'],
  ['+code llama+', '+"code llama"+', 'Code Llama (base)'],
  ['org:meta, x code llama', 'org:meta, x "code llama"', 'Code Llama (base)'],
  ['stable beluga 2', '"stable beluga 2"', 'Stable Beluga 2 (FreeWilly2)'],
  ['wizardl+', '"WizardLM 7B V1.0"+', 'WizardLM 7B V1.0'],
  ['llama..vicun', 'llama.."Vicuna v1.5"', 'Vicuna v1.5'],
  ['llama+ -meta', 'llama+ -org:meta', 'Meta AI'],
  ['stabilty', 'org:"Stability AI"', 'Stability AI'],
  ['microsft is:root', 'org:Microsoft is:root', 'Microsoft'],
  ['-org:stabilty', '-org:"Stability AI"', 'Stability AI'],
  ['family:wizzardlm', 'family:WizardLM', 'WizardLM'],
])('%s may be meant as %s', (text, corrected, name) => {
  expect(suggested(text)).toContainEqual({ text: corrected, name });
});

test.each([
  '',
  'llama',
  'llama+',
  '"llama 2"+2',
  'org:meta',
  'code -llama',
  'llama..vicuna',
  'wizardl',
  'nosuchmodelatall',
  'org:nosuchmakeratall',
  'org:xyz',
  'size:7B',
  'license:nc',
])('%j is meant as it is', (text) => {
  expect(suggested(text)).toEqual([]);
});

test('datasets are suggested only where they are drawn', () => {
  const text = 'evol-instrukt+';
  expect(suggested(text, true).map(({ name }) => name)).toContain('Evol-Instruct');
  const kinds = suggested(text).map(({ name }) => curated.nodes.find((node) => node.name === name));
  expect(kinds.filter((node) => node?.kind === 'dataset')).toEqual([]);
  expect(suggested('share gpt', true)).toContainEqual({ text: '"share gpt"', name: 'ShareGPT' });
  expect(suggested('share gpt')).not.toContainEqual(expect.objectContaining({ name: 'ShareGPT' }));
});

test('models of one name are told apart by their ids', () => {
  const names = {
    one: { name: 'Falcon Chat' },
    two: { name: 'Falcon Chat' },
    three: { name: 'one' },
  };
  const lineage = lineageOf({ one: [], two: [], three: [] }, names);
  const texts = suggestionsFor(lineage, parseQuery('falco+') as Query, false).map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['one+', 'two+']);
});

test('there are at most three, all different, and all can be read', () => {
  fc.assert(
    fc.property(queries, (tree) => {
      const all = suggestionsFor(curated, tree, false);
      expect(all.length).toBeLessThanOrEqual(3);
      expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
      for (const { text } of all) expect(parseQuery(text)).toHaveProperty('branches');
    }),
  );
});

test.each(['llam+', 'gpt+', '+wizard', 'gpt4 all', 'stable beluga 2', 'llama+3'])(
  'what is suggested for %s finds the model that is named',
  (text) => {
    const all = suggested(text);
    expect(all.length).toBeGreaterThan(0);
    for (const suggestion of all) {
      const ids = query(curated, suggestion.text).ids!;
      const names = ids.map((id) => nodeOf(curated, id)!.name);
      expect(names).toContain(suggestion.name);
    }
  },
);
