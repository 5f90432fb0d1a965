import { expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';
import type { ProblemCode } from '../../src/lineage/problem.js';

const llama = { id: 'llama', name: 'LLaMA', released: '2023-02-24' };

/** What stands beside LLaMA in the file, what is wrong with it, where, and the ids that are kept. */
type Case = [string, unknown, ProblemCode, place: string, kept?: readonly string[]];

const records: readonly Case[] = [
  ['without an id', { name: 'Alpaca' }, 'missing-id', 'models[1].id', ['models[1]']],
  ['with an empty id', { id: ' ' }, 'missing-id', 'models[1].id', ['models[1]']],
  ['whose id is null', { id: null }, 'missing-id', 'models[1].id', ['models[1]']],
  ['whose id is an object', { id: {} }, 'missing-id', 'models[1].id', ['models[1]']],
  ['whose id is false', { id: false }, 'missing-id', 'models[1].id', ['models[1]']],
  ['whose id is taken', { id: 'llama' }, 'duplicate-id', 'models[1].id', []],
  ['that is null', null, 'invalid-record', 'models[1]', []],
  ['that is text', 'alpaca', 'invalid-record', 'models[1]', []],
  ['that is a number', 7, 'invalid-record', 'models[1]', []],
  ['that is a list', [llama], 'invalid-record', 'models[1]', []],
];

/** Fields of a record `new` with one value that does not fit, and where in the record it stands. */
const values: readonly (readonly [string, object, place: string])[] = [
  ['null for a parent', { parents: [null] }, 'parents[0].id'],
  ['a parent without an id', { parents: [{ relation: 'merge' }] }, 'parents[0].id'],
  ['a list as relation', { parents: [{ id: 'llama', relation: [] }] }, 'parents[0].relation'],
  ['an impossible date', { released: '2023-02-30' }, 'released'],
  ['a date in words', { released: 'Jun 2024' }, 'released'],
  ['an impossible date in a claim', { released: [{ value: '2023-13' }] }, 'released[0].value'],
  ['a claim without a value', { focus: [{ value: 'chat' }, { note: 'x' }] }, 'focus[1].value'],
  ['text as source', { focus: [{ value: 'chat', source: 'web' }] }, 'focus[0].source'],
  ['an object as name', { name: { nodeType: 1 } }, 'name'],
  ['true as name', { name: true }, 'name'],
  ['text as aliases', { aliases: 'Llama' }, 'aliases'],
  ['an object among the aliases', { aliases: ['a', {}] }, 'aliases[1]'],
  ['text as related models', { related: 'llama' }, 'related'],
  ['text as size', { sizes: ['7B'] }, 'sizes[0]'],
  ['a licence of no known part', { licenses: [{ part: 'cover', id: 'MIT' }] }, 'licenses[0].part'],
  ['a shrug as commercial use', { commercialUse: 'maybe' }, 'commercialUse'],
];

const parent = (id: string, relation?: string) => ({ parents: [{ id, relation }] });
const others: readonly (readonly [string, object, ProblemCode, place: string])[] = [
  ['an unknown parent', parent('lama', 'merge'), 'unknown-parent', 'parents'],
  ['itself as a parent', parent('new', 'merge'), 'own-parent', 'parents'],
  ['an unknown relation', parent('llama', 'inspired'), 'unknown-relation', 'parents'],
  ['a parent by no relation', parent('llama'), 'unknown-relation', 'parents'],
  ['a field of another format', { base_model: 'llama' }, 'unknown-field', 'base_model'],
];

const cases: readonly Case[] = [
  ...records,
  ...values.map(([title, fields, place]): Case => {
    return [`with ${title}`, { id: 'new', ...fields }, 'invalid-value', `models[1].${place}`];
  }),
  ...others.map(([title, fields, code, place]): Case => {
    return [`with ${title}`, { id: 'new', ...fields }, code, `models[1].${place}`];
  }),
];

test.each(cases)(
  'a record %s is told of, and all else is kept',
  (_, record, code, place, kept = ['new']) => {
    const after = { id: 'vicuna', ...parent('llama', 'finetune') };
    const { lineage, problems } = readLineage({ models: [llama, record, after] });
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, place]]);
    expect(problems[0]!.message).toContain(place);
    expect(lineage.nodes.map(({ id }) => id)).toEqual(['llama', ...kept, 'vicuna']);
    expect(lineage.nodes[0]).toMatchObject({ name: 'LLaMA', released: [{ source: [] }] });
    expect(lineage.derivations.some(({ relation }) => relation === 'finetune')).toBe(true);
  },
);

test('an unknown relation is kept as it is written', () => {
  const child = { id: 'a', parents: [{ id: 'llama', relation: 'inspired by' }] };
  const { lineage } = readLineage([llama, child]);
  expect(lineage.derivations).toMatchObject([{ relation: 'inspired by', passes: 'unknown' }]);
});

test('good claims, aliases and parents beside bad ones are kept', () => {
  const { lineage } = readLineage([
    llama,
    {
      id: 'a',
      focus: [{ value: {} }, { value: 'chat' }],
      parents: [7, null, { id: 'llama', relation: 'merge' }],
    },
  ]);
  expect(lineage.nodes[1]).toMatchObject({ focus: [{ value: 'chat' }] });
  expect(lineage.derivations).toMatchObject([{ parent: 0, child: 1, relation: 'merge' }]);
});

test.each([2, 3, 4])('a cycle of %i models is told once, with all of them drawn', (length) => {
  const models = Array.from({ length }, (_, index) => ({
    id: `m${index}`,
    ...parent(`m${(index + 1) % length}`, 'finetune'),
  }));
  const { lineage, problems } = readLineage({ models: [llama, ...models] });
  expect(problems.map(({ code }) => code)).toEqual(['cycle']);
  expect(problems[0]!.place).toMatch(/^models\[\d\]\.parents$/);
  for (const { id } of models) expect(problems[0]!.message).toContain(id);
  expect(problems[0]!.message).toContain(problems[0]!.place);
  expect(lineage.derivations).toHaveLength(length);
});

test('ids that differ by a space are two ids', () => {
  const { lineage, problems } = readLineage({ models: [llama, { id: 'llama ', name: 'Other' }] });
  expect(problems).toEqual([]);
  expect(lineage.nodes.map(({ id }) => id)).toEqual(['llama', 'llama ']);
});

test('fields that the format does not have are told of wherever they stand', () => {
  const claim = { value: '2023', sauce: [] };
  const stated = { id: 'llama', relation: 'finetune', 'odd name': 1 };
  const record = { id: 'alpaca', released: [claim], parents: [stated] };
  const { lineage, problems } = readLineage({ models: [llama, record], edges: [] });
  expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'unknown-field edges',
    'unknown-field models[1].parents[0]["odd name"]',
    'unknown-field models[1].released[0].sauce',
  ]);
  expect(lineage.derivations).toHaveLength(1);
});

test('a parent given as nothing but its id is asked for a relation, and its derivation is kept', () => {
  const { lineage, problems } = readLineage({ models: [llama, { id: 'b', parents: ['llama'] }] });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('models[1].parents: names no relation to "llama"'),
  ]);
  expect(lineage.derivations).toMatchObject([{ relation: 'unspecified', passes: 'unknown' }]);
});
