import { expect, test } from 'vitest';
import { isDisputed, preferredClaim, preferredValue } from '../../src/lineage/claim.js';
import { readLineage } from '../../src/lineage/read-lineage.js';

const claim = (value: unknown, preferred?: boolean) => ({ value, source: [], preferred });

test('the preferred claim is the marked one, else the first', () => {
  expect(preferredValue([claim('a'), claim('b', true), claim('c', true)])).toBe('b');
  expect(preferredValue([claim('a', false), claim('b')])).toBe('a');
  expect(preferredClaim([])).toBeUndefined();
  expect(preferredValue(undefined)).toBeUndefined();
});

test('a fact is disputed when its values differ, not when two sources agree', () => {
  expect(isDisputed([claim('a'), claim('b')])).toBe(true);
  expect(isDisputed([claim(['a', 'b']), claim(['a', 'b'])])).toBe(false);
  expect(isDisputed([claim('a')])).toBe(false);
  expect(isDisputed(undefined)).toBe(false);
});

test('a bare value is a claim without a source, and a list of claims keeps every one', () => {
  const released = [
    {
      value: '2023-03',
      source: [{ id: 'page', says: 'March' }],
      note: 'the post',
      event: 'announced',
      confidence: 'low',
    },
    { value: '2023-03-30~', preferred: true },
  ];
  const { lineage, problems } = readLineage([{ id: 'a', type: 'foundation', released }]);
  expect(problems).toEqual([]);
  expect(lineage.nodes[0]).toMatchObject({
    type: [{ value: 'foundation', source: [] }],
    released: [
      { ...released[0], value: { text: '2023-03' } },
      { preferred: true, source: [], value: { text: '2023-03-30~', approximate: true } },
    ],
  });
});

test('a rejected parent is kept on the record and never becomes a derivation', () => {
  const parents = [
    { id: 'llama', relation: 'finetune' },
    { id: 'alpaca', relation: 'finetune', preferred: false },
    { id: 'not-in-the-file', relation: 'finetune', preferred: false },
  ];
  const { lineage, problems } = readLineage([
    { id: 'llama' },
    { id: 'alpaca' },
    { id: 'vicuna', parents },
  ]);
  expect(problems).toEqual([]);
  expect(lineage.nodes[2]!.parents).toHaveLength(3);
  expect(lineage.derivations).toHaveLength(1);
});

test('the same parent by the same relation is one derivation, by another relation a second', () => {
  const stated = ['finetune', 'finetune', 'quantized'].map((relation) => ({
    id: 'llama',
    relation,
  }));
  const { lineage } = readLineage([{ id: 'llama' }, { id: 'a', parents: stated }]);
  expect(lineage.derivations.map(({ relation }) => relation)).toEqual(['finetune', 'quantized']);
});
