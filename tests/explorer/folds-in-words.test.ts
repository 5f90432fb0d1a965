import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { foldingInWords, foldInWords, liftedInWords } from '../../src/elements/fold-words.js';
import { fold } from '../../src/explorer/folding.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const byHand = (...folded: string[]) => ({ folded, unfolded: [], limit: 600 });

test('a fold is told by what its members have in common and where they differ', () => {
  const lineage = lineageOf(
    {
      base: [],
      a: [['base', 'finetune']],
      b: [['base', 'adapter']],
      c: [['base', 'finetune']],
    },
    {
      a: { released: '2023-03-01', commercialUse: [{ value: 'yes' }, { value: 'no' }] },
      b: { released: '2023-03-05', commercialUse: 'conditional' },
    },
  );
  const { folding } = fold(choose(lineage, { datasets: false }), byHand('leaves:base'));
  const [only] = folding!.folds.values();
  expect(foldInWords(lineage, only!, 2)).toEqual([
    '2 made from base',
    '3 in all, of which:',
    '1 March 2023 – 5 March 2023, 1 without a date',
    'How they were made: fine-tuned 2, adapter 1',
    'Commercial use: under conditions 1, unknown 1, allowed 1',
    'Sources differ on facts of 1',
  ]);
  const [line] = folding!.lifted.values();
  expect(liftedInWords(line!)).toBe('3 derivations: fine-tuned 2, adapter 1');
});

test('what need not be said is not', () => {
  const { folding } = fold(choose(curated, { datasets: false }), byHand('leaves:llama'));
  const [leaves] = folding!.folds.values();
  const words = foldInWords(curated, leaves!, leaves!.members.length);
  expect(words[0]).toBe(`${leaves!.members.length} made from LLaMA (1)`);
  expect(words.join()).not.toMatch(/in all|undefined|without a date/);
});

test('it is told how much is drawn', () => {
  const whole = choose(curated, { datasets: false });
  expect(foldingInWords(whole)).toBe('');
  const members = [...fold(whole, byHand('leaves:llama')).folding!.foldOf.keys()].length;
  expect(foldingInWords(fold(whole, byHand('leaves:llama')))).toBe(
    `1 group folded: ${members} models in it`,
  );
});

test('datasets are counted as such, and thousands are set apart', () => {
  const models = Array.from({ length: 1_200 }, (_, index) => ({
    id: `m${index}`,
    parents: ['base'],
  }));
  const { lineage } = readLineage({
    models: [{ id: 'base' }, ...models],
    datasets: [{ id: 'set', parents: ['base'] }],
  });
  const words = (datasets: boolean) =>
    foldingInWords(fold(choose(lineage, { datasets }), { ...byHand('leaves:base'), limit: 2_000 }));
  expect(words(false)).toBe('1 group folded: 1,200 models in it');
  expect(words(true)).toBe('1 group folded: 1,201 models and datasets in it');
});

test('the numbers of each sentence add up to the number in its name', () => {
  const whole = choose(curated, { datasets: false });
  const { folding } = fold(whole, byHand('leaves:llama', 'family:Mistral', 'family:Llama 2'));
  for (const each of folding!.folds.values()) {
    const all = each.members.length;
    const counted = foldInWords(curated, each, all).filter((line) => /^(How|Comm)/.test(line));
    expect(counted).toHaveLength(2);
    for (const line of counted) {
      const numbers = line.match(/ \d+(?=,|$)/g)!.map(Number);
      expect(
        numbers.reduce((sum, count) => sum + count, 0),
        line,
      ).toBe(all);
    }
  }
});
