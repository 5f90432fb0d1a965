import { expect, test } from 'vitest';
import { findByName } from '../../src/lineage/find.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';

const found = (text: string) => findByName(curated, text).map(({ id }) => id);

test.each([
  ['codellama', 'code-llama'],
  ['Code LLaMA', 'code-llama'],
  ['code-llama', 'code-llama'],
  ['  CODE   llama ', 'code-llama'],
  ['gpt4', 'gpt-4'],
  ['FreeWilly2', 'stable-beluga-2'],
])('%j finds %s among the first', (text, id) => {
  expect(found(text).slice(0, 3)).toContain(id);
});

test.each(
  curated.nodes
    .filter(({ articles }) => articles.length > 0)
    .map(({ name, id }) => [name, id] as const),
)('%j, of the articles, is found by its own name', (name, id) => {
  expect(found(name).slice(0, 3)).toContain(id);
});

test('every model is found by its name and by its id', () => {
  for (const { id, name } of curated.nodes) {
    expect(found(name)).toContain(id);
    expect(found(id)[0]).toBe(id);
  }
});

test('an exact name comes before a beginning, that before a part, that before a maker', () => {
  const fields = {
    a: { name: 'Made elsewhere', organizations: ['Orca Labs'] },
    b: { name: 'Open Orca' },
    c: { name: 'Orca Mini' },
    d: { name: 'Déjà vu', aliases: ['ORCA'] },
  };
  const lineage = lineageOf({ a: [], b: [], c: [], d: [] }, fields);
  expect(findByName(lineage, 'orca').map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  expect(findByName(lineage, 'deja vu').map(({ id }) => id)).toEqual(['d']);
});

test.each(['', '  ', '+-/?', 'no such model at all'])('%j finds nothing', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is typed is text and no pattern', () => {
  expect(found('((((a+)+)+)+$')).toEqual(found('a'));
  expect(found('.*')).toEqual([]);
});
