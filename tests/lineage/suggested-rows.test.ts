import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';

const models = [{ id: 'llama' }, { id: 'alpaca' }, { id: '7' }];
const read = (rows: unknown) => readLineage({ models, rows });
const rowsOf = (rows: unknown) => [...read(rows).lineage.rows];

describe('the rows of a file', () => {
  test('say for each id in which it is suggested to stand, from the top', () => {
    expect(rowsOf([['llama', 'alpaca'], [], ['7']])).toEqual([
      ['llama', 0],
      ['alpaca', 0],
      ['7', 2],
    ]);
    expect(read([['llama']]).problems).toEqual([]);
  });

  test('need not be there', () => {
    const { lineage, problems } = readLineage({ models });
    expect([lineage.rows.size, problems.length]).toEqual([0, 0]);
    expect(readLineage(models).lineage.rows.size).toBe(0);
  });

  test('may name ids as numbers, as records may', () => {
    expect(rowsOf([[7]])).toEqual([['7', 0]]);
  });

  test('say nothing of ids that the file does not have', () => {
    const { lineage, problems } = read([['nobody'], ['llama']]);
    expect(problems).toEqual([]);
    expect(lineage.rows.get('llama')).toBe(1);
    expect(lineage.nodes.map(({ id }) => id)).toEqual(['llama', 'alpaca', '7']);
  });

  test('put an id that stands in two of them into one', () => {
    expect(rowsOf([['llama'], ['alpaca'], ['llama']])).toHaveLength(2);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'length'])(
    'hold the id %s like any other',
    (id) => {
      const { lineage, problems } = readLineage({ models: [{ id }], rows: [['a'], [id]] });
      expect(problems).toEqual([]);
      expect([...lineage.rows]).toEqual([
        ['a', 0],
        [id, 1],
      ]);
      expect(Reflect.get({}, 'a')).toBeUndefined();
    },
  );
});

test.each([
  [{}, 'rows', '{}'],
  ['llama', 'rows', '"llama"'],
  [5, 'rows', '5'],
  [['llama'], 'rows[0]', '"llama"'],
  [[['llama'], null], 'rows[1]', 'null'],
  [[['llama', {}]], 'rows[0][1]', '{}'],
  [[['llama'], ['alpaca', true]], 'rows[1][1]', 'true'],
  [[{ '0': 'llama' }], 'rows[0]', '{"0":"llama"}'],
])('rows that are %j are told of with their place, and left out', (rows, place, found) => {
  const { lineage, problems } = read(rows);
  expect(problems).toEqual([
    { code: 'invalid-value', place, message: expect.stringContaining(found) },
  ]);
  expect(problems[0]!.message.startsWith(`${place}: `)).toBe(true);
  expect(lineage.rows.size).toBe(0);
  expect(lineage.nodes).toHaveLength(3);
});

test('whatever they are, they change nothing of the models and are told of at most once', () => {
  fc.assert(
    fc.property(fc.anything(), (rows) => {
      const { lineage, problems } = read(rows);
      expect(lineage.nodes).toEqual(read(undefined).lineage.nodes);
      expect(problems.length).toBeLessThanOrEqual(1);
      expect(lineage.rows.size === 0 || problems.length === 0).toBe(true);
    }),
  );
});
