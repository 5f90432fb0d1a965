import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';

const page = readFileSync(new URL('../../docs/query.md', import.meta.url), 'utf8');

/** What stands in the first column of the tables. */
const examples = [...page.matchAll(/^\| `(.+?)` +\|/gm)].map((found) => found[1]!);

test('the page has examples of everything', () => {
  expect(examples.length).toBeGreaterThan(30);
});

describe('each example of the page finds some models, and not all of them', () => {
  // No model of the curated lineage is without a date.
  test.each(examples.filter((text) => text !== 'is:undated'))('%s', (text) => {
    const { ids = [], error } = query(curated, text);
    expect(error).toBeUndefined();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(curated.nodes.length);
  });
});
