import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack } from '../../build/packed-lineage/pack.js';
import { unpack } from '../../build/packed-lineage/unpack.js';
import { curatedFile } from '../support/curated.js';

type File = Parameters<typeof pack>[0];
const file = curatedFile as unknown as File;
const again = (given: File): unknown =>
  unpack(JSON.parse(JSON.stringify(pack(given))) as Parameters<typeof unpack>[0]);

test('the embedded lineage is the same after packing and unpacking', () => {
  expect(again(file)).toEqual(file);
});

test('packed it takes less, compressed', () => {
  const size = (value: unknown) => gzipSync(JSON.stringify(value), { level: 6 }).length;
  expect(size(pack(file))).toBeLessThan(size(file) - 4_000);
});

test('odd texts are kept: empty lists, spaces, names that are no citation', () => {
  const odd = {
    models: [
      { id: 'a', source: [{ id: 's', says: ' two  spaces | and a bar ' }] },
      { id: 'b', source: [] as object[], released: [{ value: '2023', source: [{ id: 't' }] }] },
    ],
    sources: { s: { title: 'S' }, t: { title: 'T', source: 'a text' } },
    rows: [['b'], [], ['a', 'nobody']],
  };
  expect(again(odd)).toEqual(odd);
});

test('what cannot be packed is an error', () => {
  const citing = (citation: object) =>
    pack({ models: [{ id: 'a', source: [citation] } as { id: string }], sources: {}, rows: [] });
  expect(() => citing({ id: 'nowhere' })).toThrow('nowhere');
  expect(() =>
    pack({ models: [{ id: 'a', source: 'a' } as { id: string }], sources: {}, rows: [] }),
  ).toThrow('no list');
});
