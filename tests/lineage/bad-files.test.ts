import { expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';

const codes = (input: unknown) =>
  readLineage(input).problems.map(({ code, place }) => `${code} ${place}`);

test.each([null, undefined, 42, 'lineage', true, {}, { data: { models: [] } }])(
  '%j is no lineage, which is said',
  (input) => {
    expect(codes(input)).toEqual(['not-a-lineage models']);
  },
);

test.each([null, {}, 'llama', 7])(
  'a file whose models are %j says so and keeps its datasets',
  (models) => {
    const { lineage, problems } = readLineage({ models, datasets: [{ id: 'pile' }] });
    expect(problems).toMatchObject([{ code: 'not-a-lineage', place: 'models' }]);
    expect(lineage.nodes).toMatchObject([{ id: 'pile', kind: 'dataset' }]);
  },
);

test('a file with datasets that are no list keeps its models', () => {
  const input = { models: [{ id: 'llama' }], datasets: {} };
  expect(codes(input)).toEqual(['not-a-lineage datasets']);
  expect(readLineage(input).lineage.nodes).toHaveLength(1);
});

test.each([[[]], [{ models: [] }]])('%j is a lineage without models', (input) => {
  expect(codes(input)).toEqual([]);
  expect(readLineage(input).lineage.nodes).toEqual([]);
});

test('a plain list is a list of models', () => {
  expect(readLineage([{ id: 'llama' }]).lineage.nodes).toMatchObject([
    { id: 'llama', kind: 'model' },
  ]);
});

test('a model and a dataset cannot share an id', () => {
  const input = { models: [{ id: 'orca' }], datasets: [{ id: 'orca' }, { id: 'pile' }] };
  expect(codes(input)).toEqual(['duplicate-id datasets[0].id']);
});

test('sources and licences that do not fit are left out, each with a problem', () => {
  const input = {
    models: [],
    sources: {
      good: { title: 'A page', kind: 'web' },
      bad: { title: 'A page', kind: 'rumour' },
      'v1.5': null,
    },
    licenses: { MIT: { name: 'MIT License' }, odd: { name: 'Odd', clauses: 'many' } },
  };
  const { lineage, problems } = readLineage(input);
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ['invalid-value', 'sources.bad.kind'],
    ['invalid-value', 'sources.v1.5'],
    ['invalid-value', 'licenses.odd.clauses'],
  ]);
  expect([...lineage.sources.keys(), ...lineage.licenses.keys()]).toEqual(['good', 'MIT']);
});

test.each(['sources', 'licenses'])('%s that are a list are told of', (table) => {
  expect(codes({ models: [], [table]: [{ title: 'A page', kind: 'web' }] })).toEqual([
    `invalid-value ${table}`,
  ]);
});

test('a file of datasets alone is read', () => {
  const { lineage, problems } = readLineage({ datasets: [{ id: 'pile' }] });
  expect(lineage.nodes).toHaveLength(1);
  expect(problems).toEqual([]);
});
