import { expect, test } from 'vitest';
import { lineageJsonSchema } from '../../data/build/json-schema.js';
import { relations } from '../../src/lineage/relation.js';
import { facts, lists, properties } from '../../src/lineage/schema.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}

const file: Schema = lineageJsonSchema();
const record = (list: 'models' | 'datasets') => file.properties![list]!.items!;

test.each(['models', 'datasets'] as const)(
  'a record of %s has exactly the fields of the format',
  (list) => {
    const names = ['id', ...Object.keys({ ...properties, ...facts, ...lists })];
    expect(Object.keys(record(list).properties!).toSorted()).toEqual(names.toSorted());
    expect(record(list).required).toEqual(['id']);
    expect(record(list).additionalProperties).toBe(false);
  },
);

test('a parent has one of the known relations', () => {
  const parent = record('models').properties!['parents']!.items!;
  expect(parent.properties!['relation']!.enum).toEqual(relations);
  expect(parent.required).toEqual(expect.arrayContaining(['id', 'relation']));
});

test.each(Object.keys(facts))('%s may be a bare value or a list of claims with sources', (name) => {
  const claims = record('models').properties![name]!.anyOf!.at(-1)!.items!;
  expect(Object.keys(claims.properties!)).toEqual(
    expect.arrayContaining(['value', 'source', 'event', 'note', 'confidence', 'preferred']),
  );
  expect(claims.required).toEqual(['value']);
});

test('the file holds models, datasets, sources and licences, and nothing unnamed', () => {
  expect(Object.keys(file.properties!)).toEqual(
    expect.arrayContaining([
      'title',
      'version',
      'updated',
      'models',
      'datasets',
      'sources',
      'licenses',
    ]),
  );
  expect(file.additionalProperties).toBe(false);
});
