import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-tree.js';

const lines = sourceFiles()
  .map(({ path, text }) => ({ path, length: text.trimEnd().split('\n').length }))
  .toSorted((a, b) => a.length - b.length);

test('no file is longer than 400 lines', () => {
  expect(lines.filter(({ length }) => length > 400)).toEqual([]);
});

test('half of the files have at most 80 lines', () => {
  expect(lines[Math.floor(lines.length / 2)]!.length).toBeLessThanOrEqual(80);
});

test('95 % of the files have at most 250 lines', () => {
  const long = lines.filter(({ length }) => length > 250);
  expect(long.length / lines.length, JSON.stringify(long)).toBeLessThanOrEqual(0.05);
});
