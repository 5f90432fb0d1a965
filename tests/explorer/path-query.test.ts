import { describe, expect, test } from 'vitest';
import { pathQuery } from '../../src/explorer/path-query.js';
import { relationBetween } from '../../src/explorer/relationship.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';

const lineage = lineageOf({
  base: [],
  'a ".. b': [['base', 'finetune']],
  left: [['base', 'finetune']],
  below: [['left', 'finetune']],
  apart: [],
});
const between = (one: string, other: string) =>
  pathQuery(one, other, relationBetween(lineage, one, other));

describe('the query for the ways between two models', () => {
  test.each([
    ['base', 'below', 'base..below'],
    ['below', 'base', 'base..below'],
    ['left', 'a ".. b', 'base..left, base.."a "".. b"'],
    ['left', 'apart', undefined],
    ['left', 'left', undefined],
  ])('%s and %s: %s', (one, other, text) => {
    expect(between(one, other)).toBe(text);
  });
});

test('it finds both models and all between them', () => {
  for (const other of curated.nodes) {
    const relationship = relationBetween(curated, 'vicuna', other.id);
    const text = pathQuery('vicuna', other.id, relationship);
    if (text === undefined) continue;
    const wanted = [...relationship.nodes].map((node) => curated.nodes[node]!.id);
    expect(new Set(query(curated, text).ids)).toEqual(new Set(wanted));
  }
});
