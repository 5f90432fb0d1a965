import { describe, expect, test } from 'vitest';
import {
  ancestors,
  depth,
  descendants,
  inOrder,
  nearestCommonAncestors,
  pathsBetween,
} from '../../src/lineage/kinship.js';
import { baseModels } from '../../src/lineage/primary-parent.js';
import { readLineage } from '../../src/lineage/read-lineage.js';

/** Models `m0`, `m1`, …, each a fine-tune of the one before; `closed` makes the last a parent of the first. */
function chain(length: number, closed = false) {
  const models = Array.from({ length }, (_, index) => {
    const parent = index > 0 ? index - 1 : length - 1;
    const parents = index > 0 || closed ? [{ id: `m${parent}`, relation: 'finetune' }] : [];
    return { id: `m${index}`, parents };
  });
  return readLineage({ models });
}

describe.each([6_000, 100_000])('a chain of %i models', (length) => {
  const { lineage, problems } = chain(length);
  const last = `m${length - 1}`;

  test('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(lineage.derivations).toHaveLength(length - 1);
  });

  test('is walked from end to end', () => {
    expect(ancestors(lineage, last)).toHaveLength(length - 1);
    expect(descendants(lineage, 'm0')).toHaveLength(length - 1);
    expect(depth(lineage, last)).toBe(length - 1);
    expect(inOrder(lineage)).toHaveLength(length);
    expect(new Set(baseModels(lineage))).toEqual(new Set([0]));
  });

  test('has one path from end to end, whatever the limit', () => {
    const { paths, complete } = pathsBetween(lineage, 'm0', last, 1);
    expect(paths.map((path) => path.length)).toEqual([length]);
    expect(complete).toBe(true);
  });

  test('has one nearest common ancestor of its last two', () => {
    const before = `m${length - 2}`;
    expect(nearestCommonAncestors(lineage, before, last)).toEqual([before]);
  });
});

test('a chain of 6,000 models whose ends are joined is one cycle', () => {
  const codes = chain(6_000, true).problems.map(({ code }) => code);
  expect(codes).toEqual(['cycle']);
});
