import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasTerm, termsOf, withoutTerm, withTerm } from '../../src/lineage/edit-query.js';
import { parseQuery } from '../../src/lineage/parse-query.js';
import { printQuery, printTerm } from '../../src/lineage/print-query.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { queries, queryTexts, terms } from '../support/queries.js';

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
      if (!hasTerm(text, term)) expect(withoutTerm(both, term)).toBe(text);
      const alone = new Set(query(curated, term).ids);
      expect(query(curated, both).ids).toEqual(
        query(curated, text).ids!.filter((id) => alone.has(id)),
      );
    }),
  );
});

test('a text that is no query stays as it is', () => {
  fc.assert(
    fc.property(queryTexts, queryTexts, (text, term) => {
      if ('message' in parseQuery(text)) {
        expect(withTerm(text, term)).toBe(text);
        expect(withoutTerm(text, term)).toBe(text);
        expect(hasTerm(text, term)).toBe(false);
        expect(termsOf(text)).toEqual([]);
      } else {
        expect(parseQuery(withTerm(text, term))).toHaveProperty('branches');
        expect(parseQuery(withoutTerm(text, term))).toHaveProperty('branches');
      }
    }),
  );
});
