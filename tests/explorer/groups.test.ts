import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/explorer/groups.js';
import { colorByNames, type ColorBy } from '../../src/explorer/state.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { printQuery } from '../../src/lineage/print-query.js';
import { query } from '../../src/lineage/query.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated, curatedFile } from '../support/curated.js';
import { richLineages } from '../support/rich-lineages.js';

const textOf = (lineage: Lineage, colorBy: ColorBy) =>
  groupsOf(lineage, colorBy).groups.map(({ name, terms }) => ({
    name,
    text: terms.length === 0 ? '' : printQuery({ branches: [terms] }),
  }));

/** The ids of the nodes of each group. */
function membersOf(lineage: Lineage, colorBy: ColorBy): string[][] {
  const { of, groups } = groupsOf(lineage, colorBy);
  return groups.map((_, place) =>
    lineage.nodes.filter((__, node) => of[node] === place).map(({ id }) => id),
  );
}

/** What is found for each group. */
const askedFor = (lineage: Lineage, colorBy: ColorBy) =>
  textOf(lineage, colorBy).map(({ text }) => query(lineage, text).ids);

describe.each(colorByNames)('groups by %s', (colorBy) => {
  test('are in the curated lineage what their queries find, each node in one of them', () => {
    expect(askedFor(curated, colorBy)).toEqual(membersOf(curated, colorBy));
    expect(groupsOf(curated, colorBy).groups.length).toBeGreaterThan(2);
  });

  test('are so in any lineage', () => {
    fc.assert(
      fc.property(richLineages, (lineage) => {
        const members = membersOf(lineage, colorBy);
        expect(askedFor(lineage, colorBy)).toEqual(members);
        expect(members.every(({ length }) => length > 0)).toBe(true);
        expect(members.flat()).toHaveLength(lineage.nodes.length);
      }),
    );
  });

  test('have a mark each, and colours from the few there are', () => {
    const { groups, ordered } = groupsOf(curated, colorBy);
    expect(new Set(groups.map(({ mark }) => mark)).size).toBe(groups.length);
    const colors = groups.map(({ color }) => color);
    expect(new Set(colors).size).toBe(groups.length);
    expect(Math.max(...colors)).toBeLessThanOrEqual(ordered ? 7 : 8);
    const own = colors.filter((color) => color > 0);
    expect(own).toEqual(own.toSorted((a, b) => a - b));
  });

  test('do not depend on the order of the file', () => {
    const { models, datasets } = curatedFile;
    const { lineage } = readLineage({
      ...curatedFile,
      models: models.toReversed(),
      datasets: datasets.toReversed(),
    });
    const groupNames = (some: Lineage) => {
      const { groups, of } = groupsOf(some, colorBy);
      return new Map(some.nodes.map(({ id }, node) => [id, groups[of[node]!]!.name]));
    };
    const before = groupNames(curated);
    const after = groupNames(lineage);
    expect([...after].filter(([id, name]) => before.get(id) !== name)).toEqual([]);
  });
});

test.each([
  ['family', ['LLaMA: family:LLaMA', 'Llama 2: family:"Llama 2"', 'Mistral: family:Mistral']],
  ['organization', ['Meta AI: org:"Meta AI"', 'Microsoft: org:Microsoft']],
  [
    'license',
    [
      'allowed: commercial:yes',
      'with conditions: commercial:conditional',
      'not allowed: commercial:no',
    ],
  ],
  ['relation', ['fine-tuned: via:finetune', 'adapter: via:adapter']],
  ['size', ['under 1B: size:<1B -size:>=1B', '1–6B: size:>=1B -size:>=6B']],
  ['descendants', ['none: descendants:0', '1–2: descendants:>=1 -descendants:>=3']],
] as const)('by %s they are named and asked for so', (colorBy, expected) => {
  const told = textOf(curated, colorBy).map(({ name, text }) => `${name}: ${text}`);
  expect(told.slice(0, expected.length)).toEqual(expected);
});

test('the groups of dates are of about the same size', () => {
  const sizes = groupsOf(curated, 'date').groups.filter(({ color }) => color > 0);
  expect(sizes.length).toBeGreaterThanOrEqual(5);
  for (const { name, models } of sizes) {
    expect(models, name).toBeGreaterThan(20);
    expect(models, name).toBeLessThan(75);
  }
});

test('a lineage without a model has no groups', () => {
  const { lineage } = readLineage({ models: [] });
  for (const colorBy of colorByNames) expect(groupsOf(lineage, colorBy).groups).toEqual([]);
});

test('what may be used commercially looks the same whatever else there is', () => {
  const looksOf = (lineage: Lineage) =>
    new Map(
      groupsOf(lineage, 'license').groups.map(({ name, color, mark }) => [name, [color, mark]]),
    );
  const { lineage } = readLineage({
    models: [{ id: 'a', name: 'A', commercialUse: 'no' }],
  });
  const looks = looksOf(lineage);
  expect(looks.size).toBe(1);
  expect(looks.get('not allowed')).toEqual(looksOf(curated).get('not allowed'));
});
