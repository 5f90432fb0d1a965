import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasTerm, termsOf, withoutTerm, withTerm } from '../../src/lineage/edit-query.js';
import { printQuery, printTerm } from '../../src/lineage/print-query.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { queries, readable, terms, unreadable } from '../support/queries.js';

test.each([
  ['', 'org:meta', 'org:meta'],
  ['llama+', 'org:meta', 'llama+ org:meta'],
  ['llama+ org:meta', 'ORG:meta', 'llama+ org:meta'],
  ['alpaca, vicuna', '-is:leaf', 'alpaca -is:leaf, vicuna -is:leaf'],
  ['alpaca is:leaf, vicuna', 'is:leaf', 'alpaca is:leaf, vicuna is:leaf'],
  ['alpaca', '"code llama"', 'alpaca "code llama"'],
  ['alpaca', '', 'alpaca'],
  ['alpaca', 'org:meta is:leaf', 'alpaca'],
  ['alpaca', 'org:', 'alpaca'],
  ['alpaca,', 'org:meta', 'alpaca,'],
])('%j with %j is %j', (text, term, expected) => {
  expect(withTerm(text, term)).toBe(expected);
});

test.each([
  ['org:meta', 'org:meta', ''],
  ['llama+ org:meta', 'Org:meta', 'llama+'],
  ['alpaca org:meta, vicuna org:meta', 'org:meta', 'alpaca, vicuna'],
  ['org:meta, vicuna', 'org:meta', 'vicuna'],
  ['org:meta is:leaf, org:tii is:leaf', 'org:tii', 'org:meta is:leaf'],
  ['org:meta, org:meta vicuna', 'org:meta', 'vicuna'],
  ['llama+ -org:meta', 'org:meta', 'llama+ -org:meta'],
  ['alpaca,', 'alpaca', 'alpaca,'],
])('%j without %j is %j', (text, term, expected) => {
  expect(withoutTerm(text, term)).toBe(expected);
});

test.each([
  ['', []],
  ['llama+  "org:x" -is:leaf', ['llama+', '"org:x"', '-is:leaf']],
  ['alpaca, vicuna', []],
  ['alpaca,', []],
])('the terms of %j are %j', (text, expected) => {
  expect(termsOf(text)).toEqual(expected);
});

test('a term that was added is there, narrows all of the query, and is gone when it is removed', () => {
  fc.assert(
    fc.property(queries, terms, (tree, added) => {
      const [text, term] = [printQuery(tree), printTerm(added)];
      const both = withTerm(text, term);
      expect(hasTerm(both, term)).toBe(true);
      expect(withTerm(both, term)).toBe(both);
      expect(hasTerm(withoutTerm(both, term), term)).toBe(false);
      const alone = new Set(query(curated, term).ids);
      expect(query(curated, both).ids).toEqual(
        query(curated, text).ids!.filter((id) => alone.has(id)),
      );
    }),
  );
});

test('without a term that it did not have before, a query is as it was', () => {
  fc.assert(
    fc.property(queries, terms, (tree, added) => {
      const [text, term] = [printQuery(tree), printTerm(added)];
      fc.pre(!hasTerm(text, term));
      expect(withoutTerm(withTerm(text, term), term)).toBe(text);
    }),
  );
});

test('a text that cannot be read stays as it is, and so does one with a term that cannot', () => {
  fc.assert(
    fc.property(unreadable, readable, (bad, good) => {
      for (const change of [withTerm, withoutTerm]) {
        expect(change(bad, 'llama')).toBe(bad);
        expect(change(good, bad)).toBe(good);
      }
      expect(hasTerm(bad, 'llama')).toBe(false);
      expect(hasTerm(good, bad)).toBe(false);
      expect(termsOf(bad)).toEqual([]);
    }),
  );
});
