import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as words from '../../src/elements/describe.js';
import { dateInWords, dayInWords } from '../../src/elements/format.js';
import { nodeOf } from '../../src/lineage/lineage.js';
import { relations } from '../../src/lineage/relation.js';
import { parseReleaseDate } from '../../src/lineage/release-date.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { day } from '../support/explorer-state.js';

const page = { documentElement: { lang: 'en-GB' } };

beforeAll(() => {
  vi.stubGlobal('document', page);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('a date is told no more precisely than it is known', () => {
  test.each([
    ['2023', '2023'],
    ['2023-03', 'March 2023'],
    ['2023-03-13', '13 March 2023'],
    ['2023-03-17~', 'about 17 March 2023'],
    ['2023?', '2023 (in doubt)'],
    ['2023-05/2023-06', 'May 2023 to June 2023'],
    ['../2022-03-02', 'on or before 2 March 2022'],
    ['2022~/2023-01-05?', 'about 2022 to 5 January 2023 (in doubt)'],
  ])('%s: %s', (text, told) => {
    expect(dateInWords(parseReleaseDate(text)!)).toBe(told);
  });

  test('in the language of the page', () => {
    page.documentElement.lang = 'de';
    expect(dayInWords(day('2023-03-30'))).toBe('30. März 2023');
    page.documentElement.lang = 'en-GB';
    expect(dayInWords(day('2023-03-30'))).toBe('30 March 2023');
  });
});

const { lineage } = readLineage({
  licenses: { 'Apache-2.0': { name: 'Apache License 2.0' } },
  models: [
    {
      id: 'llama',
      name: 'LLaMA',
      organizations: ['Meta AI'],
      released: '2023-02-24',
      sizes: [{ label: '7B' }, { label: '13B' }],
      licenses: [
        { part: 'weights', id: 'unknown' },
        { part: 'code', id: 'GPL' },
      ],
    },
    {
      id: 'alpaca',
      licenses: [{ part: 'code', id: 'Apache-2.0' }],
      released: [{ value: '2023-03-13' }, { value: '2023-02' }],
      focus: [{ value: 'chat' }, { value: 'chat' }],
      parents: [
        { id: 'llama', relation: 'finetune' },
        { id: 'llama', relation: 'quantized' },
        { id: 'gpt', relation: 'merge', preferred: false },
      ],
    },
  ],
});
const [llama, alpaca] = [nodeOf(lineage, 'llama')!, nodeOf(lineage, 'alpaca')!];

test('a sentence tells name, maker, date, licence and kin', () => {
  expect(words.sentence(lineage, llama)).toBe(
    'LLaMA; Meta AI; 24 February 2023; unknown licence; 0 parents, 1 child',
  );
  expect(words.sentence(lineage, alpaca)).toBe(
    'alpaca; 13 March 2023; Apache License 2.0; 1 parent, 0 children',
  );
  expect(words.sizes(llama)).toBe('7B, 13B');
});

test('disputes are the facts whose claims differ, and rejected parents', () => {
  expect(words.disputes(alpaca)).toEqual(['release date', 'parents']);
  expect(words.disputes(llama)).toEqual([]);
});

test('a derivation is a sentence about the child', () => {
  expect(words.derivationInWords(lineage, lineage.derivations[0]!)).toBe(
    'alpaca fine-tuned from LLaMA',
  );
  expect(words.parentName(lineage, 'gpt')).toBe('gpt (not in this file)');
});

test('every relation has words, and one nobody knows stays as it was written', () => {
  for (const relation of relations) expect(words.relationInWords(relation)).not.toContain('other');
  expect(words.relationInWords('__proto__')).toBe('other: __proto__');
});

test('every curated model has a sentence without gaps', () => {
  for (const node of curated.nodes) {
    expect(words.sentence(curated, node)).not.toMatch(/undefined|null|NaN|Invalid|\[object|; ;|^;/);
  }
});
