import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findByName } from '../../src/lineage/find.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { anyText } from '../support/any-text.js';
import { curated } from '../support/curated.js';
import { hubShaped } from '../support/hub-shaped.js';
import { lineageOf, type Fields } from '../support/lineage-of.js';
import { searches, unseenSearches } from '../support/searches.js';

// Not as the search does it: what remains of a text for people who do not look closely.
const squeezed = (text: string) =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '') || text.trim();

const found = (text: string) => findByName(curated, text).map(({ id }) => id);

const models = (text: string) =>
  findByName(curated, text)
    .filter(({ kind }) => kind === 'model')
    .map(({ id }) => id);

test.each([...searches, ...unseenSearches])('%j finds %s among the first three', (text, id) => {
  expect(models(text).slice(0, 3)).toContain(id);
});

test.each([
  ['codellama', 'code-llama'],
  ['Code LLaMA', 'code-llama'],
  ['code-llama', 'code-llama'],
  ['  CODE   llama ', 'code-llama'],
  ['llama', 'llama'],
  ['gpt4', 'gpt-4'],
  ['FreeWilly2', 'stable-beluga-2'],
])('%j finds %s first of all', (text, id) => {
  expect(models(text)[0]).toBe(id);
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

test('one who is misspelt comes after all that are written so, and who made it last', () => {
  const fields = {
    a: { name: 'Made elsewhere', organizations: ['Vicuna Labs'] },
    b: { name: 'Vicugna' },
    c: { name: 'Chinese Vicuna' },
  };
  const lineage = lineageOf({ a: [], b: [], c: [] }, fields);
  expect(findByName(lineage, 'vicuna').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(findByName(lineage, 'viccuna').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

const firstOf = (fields: Fields, text: string) => {
  const parents = Object.fromEntries(Object.keys(fields).map((id) => [id, []]));
  return findByName(lineageOf(parents, fields), text)[0]?.id;
};

test('a name comes before an alias, words of a name before its maker, and before those of a maker', () => {
  expect(firstOf({ a: { name: 'x', aliases: ['Orca'] }, b: { name: 'ORCA' } }, 'orca')).toBe('b');
  const orcaLabs = {
    a: { name: 'x', organizations: ['Orca Mini Labs'] },
    b: { name: 'Mini Orca 2' },
  };
  expect(firstOf(orcaLabs, 'orca mini')).toBe('b');
  const makers = { organizations: ['Meta 2'] };
  expect(
    firstOf({ a: { name: 'Llama', ...makers }, b: { name: 'Llama 2', ...makers } }, 'meta llama 2'),
  ).toBe('b');
});

test('a size helps to find, and words in any order may be misspelt', () => {
  const sized = (label: string) => ({ sizes: [{ label }] });
  const fields = { a: { name: 'Orca 2', ...sized('7B') }, b: { name: 'Orca', ...sized('13B') } };
  expect(firstOf(fields, '13b orca')).toBe('b');
  expect(firstOf({ a: { name: 'Wizard-Vicuna-13B' } }, '13b vicunna wizard')).toBe('a');
});

test('up to 16 words are looked for in any order', () => {
  const words = Array.from({ length: 17 }, (_, index) => `w${index}x`);
  const fields = { a: { name: words.join(' ') } };
  expect(firstOf(fields, words.slice(1).toReversed().join(' '))).toBe('a');
  expect(firstOf(fields, words.toReversed().join(' '))).toBeUndefined();
});

test('of equals, what more was made from comes first', () => {
  const parents = {
    a1: [],
    b10: [['a1', 'finetune']],
    c100: [
      ['b10', 'merge'],
      ['a1', 'merge'],
    ],
  } as const;
  const names = { a1: { name: 'Orca X' }, b10: { name: 'Orca XXL' }, c100: { name: 'Orca' } };
  const lineage = lineageOf({ d: [], ...parents }, { ...names, d: { name: 'Orca Y' } });
  expect(findByName(lineage, 'orc').map(({ id }) => id)).toEqual(['a1', 'b10', 'c100', 'd']);
});

test.each(['', '  ', '\t\n\u3000', '+-/?', 'xyzzy', 'no such model at all'])(
  '%j finds nothing',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('what is typed is text and no pattern', () => {
  expect(found('((((a+)+)+)+$')).toEqual(found('a'));
  expect(found('.*')).toEqual([]);
});

const hostile = [
  'a'.repeat(10_000),
  'ab '.repeat(4_000),
  Array.from({ length: 3_000 }, (_, number) => number).join(' '),
  `((((${'a+)+'.repeat(2_500)}`,
  `e${'\u0301'.repeat(10_000)}`,
  '👩\u200D👩\u200D👧'.repeat(1_000),
  '\u202Egpt\u202C'.repeat(1_000),
  '\uFDFA'.repeat(10_000),
  '\uDC00\uD800'.repeat(5_000),
];

test.each(hostile)('hostile text %# is looked for like any other', (text) => {
  const name = `Owl ${text}`;
  const lineage = lineageOf({ a: [], b: [] }, { a: { name } });
  expect(findByName(lineage, name)[0]!.id).toBe('a');
  expect(findByName(curated, text).length).toBeLessThanOrEqual(curated.nodes.length);
});

test('any text finds each node once at most', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const nodes = findByName(curated, text);
      expect(new Set(nodes).size).toBe(nodes.length);
    }),
  );
});

test('whatever a model is called, its name finds it first', () => {
  const anyName = fc
    .oneof(anyText, fc.stringMatching(/^[aAb1 -]{1,6}$/))
    .filter((name) => name.trim() !== '');
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 8 }), (names) => {
      const records = names.map((name, index) => [`m${index}`, { name }] as const);
      const lineage = lineageOf(
        Object.fromEntries(records.map(([id]) => [id, []])),
        Object.fromEntries(records),
      );
      for (const { name } of lineage.nodes) {
        const first = findByName(lineage, name)[0]!;
        expect(squeezed(first.name)).toBe(squeezed(name));
      }
    }),
  );
});

test('one slip in a long name of many still finds it', () => {
  const { lineage } = readLineage(hubShaped(300, 1));
  const long = lineage.nodes.filter(({ name }) => name.length >= 12 && name.length < 30);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(9), fc.nat(3), (node, place, kind) => {
      const { name } = node;
      const [before, letter, after] = [name.slice(0, place), name[place]!, name.slice(place + 1)];
      const slips = [
        after,
        `x${after}`,
        letter + letter + after,
        after[0] + letter + after.slice(1),
      ];
      expect(findByName(lineage, before + slips[kind]!)).toContain(node);
    }),
  );
});
