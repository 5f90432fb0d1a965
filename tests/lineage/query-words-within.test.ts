import { expect, test } from 'vitest';
import { query } from '../../src/lineage/query.js';
import { readLineage } from '../../src/lineage/read-lineage.js';

const finds = (name: string, wanted: string) =>
  query(readLineage({ models: [{ id: 'none', name }] }).lineage, wanted).ids?.length === 1;

test.each([
  ['MiniGPT-4', 'gpt4'],
  ['MiniGPT-4', 'inigpt'],
  ['Code Llama 2', 'llama2'],
  ['Code Llama 2', '"llama 2"'],
  ['A + B model', '"b model"'],
  ['A + Bee', 'ee'],
  ['Déjà vu', 'deja'],
  ['K. Bressem et al.', 'etal'],
  ['Bressem et al. with Meta', 'meta'],
])('%s holds %s', (name, wanted) => {
  expect(finds(name, wanted)).toBe(true);
});

test.each([
  ['K. Bressem et al.', 'meta'],
  ['Code Llama 2', '"de llama"'],
  ['Meta + Meta', 'tam'],
])('%s holds no %s, which runs from the middle of a word into another', (name, wanted) => {
  expect(finds(name, wanted)).toBe(false);
});
