import { describe, expect, test } from 'vitest';
import { beginningOfTime, parseReleaseDate } from '../../src/lineage/release-date.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { hubShaped, type HubFile } from '../support/hub-shaped.js';

const seeds = [1, 2, 3];
const large = hubShaped(5000, 7);

/** For each relation its share of all edges. */
function shares({ models }: HubFile): Map<string, number> {
  const relations = models.flatMap(({ parents }) => parents.map(({ relation }) => relation));
  const share = (name: string) =>
    relations.filter((each) => each === name).length / relations.length;
  return new Map([...new Set(relations)].map((name) => [name, share(name)]));
}

/** How many models of a relation have children, as a share. */
function builtUpon({ models }: HubFile, relation: string): number {
  const parents = new Set(models.flatMap((model) => model.parents.map(({ id }) => id)));
  const made = models.filter((model) => model.parents[0]?.relation === relation);
  return made.filter(({ id }) => parents.has(id)).length / made.length;
}

function alone({ models }: HubFile): number {
  const parents = new Set(models.flatMap((model) => model.parents.map(({ id }) => id)));
  return models.filter((model) => model.parents.length === 0 && !parents.has(model.id)).length;
}

test('the same count and seed give the same, another seed gives something else', () => {
  expect(hubShaped(300, 5)).toEqual(hubShaped(300, 5));
  expect(hubShaped(300, 5)).not.toEqual(hubShaped(300, 6));
});

describe.each([1, 2, 7, 60, 300, 1000])('%i models', (count) => {
  test.each(seeds)('are read without a problem (seed %i)', (seed) => {
    const { lineage, problems } = readLineage(hubShaped(count, seed));
    expect(problems).toEqual([]);
    expect(lineage.nodes).toHaveLength(count);
  });

  // A parent that always stands before its child leaves no room for a cycle.
  test.each(seeds)('stand after their parents, each parent once (seed %i)', (seed) => {
    const places = new Map(hubShaped(count, seed).models.map(({ id }, index) => [id, index]));
    for (const { id, parents } of hubShaped(count, seed).models) {
      expect(new Set(parents.map((parent) => parent.id)).size).toBe(parents.length);
      for (const parent of parents) expect(places.get(parent.id)).toBeLessThan(places.get(id)!);
    }
  });
});

describe('the shape', () => {
  test.each([
    ['adapter', 0.42],
    ['finetune', 0.33],
    ['quantized', 0.18],
    ['merge', 0.07],
  ])('the share of %s is %f', (relation, share) => {
    expect(Math.abs(shares(large).get(relation)! - share)).toBeLessThan(0.03);
  });

  test('merges have two to four parents, a few more', () => {
    const merges = large.models.filter(({ parents }) => parents.length > 1);
    const sizes = merges.map(({ parents }) => parents.length);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(2.1);
    expect(mean).toBeLessThan(3);
    expect(sizes.filter((size) => size > 4).length / sizes.length).toBeLessThan(0.1);
  });

  test('hardly anybody builds upon what is no fine-tune', () => {
    expect(builtUpon(large, 'finetune')).toBeGreaterThan(0.05);
    expect(builtUpon(large, 'finetune')).toBeLessThan(0.12);
    expect(builtUpon(large, 'quantized')).toBeLessThan(0.02);
    expect(builtUpon(large, 'adapter')).toBeLessThan(0.01);
  });

  test('few stand alone in a graph worth drawing, most of them on the Hub', () => {
    expect(alone(large) / 5000).toBeLessThan(0.15);
    expect(alone(hubShaped(5000, 7, { connected: false })) / 5000).toBeCloseTo(0.7, 1);
  });

  test('dates run from March 2022 to July 2025, a few of them missing or imprecise', () => {
    const texts = large.models.flatMap(({ released }) => released ?? []);
    const dates = texts.map((text) => parseReleaseDate(text)!);
    expect(Math.min(...dates.map(({ latest }) => latest))).toBeGreaterThan(beginningOfTime);
    expect(texts.toSorted()[0]!.slice(0, 4)).toBe('2022');
    expect(texts.toSorted().at(-1)!.slice(0, 7)).toBe('2025-07');
    const undated = 5000 - texts.length;
    expect(undated).toBeGreaterThan(5);
    expect(undated).toBeLessThan(50);
    const imprecise = texts.filter((text) => text.length < 10).length;
    expect(imprecise / texts.length).toBeGreaterThan(0.01);
    expect(imprecise / texts.length).toBeLessThan(0.06);
  });

  test('autumn 2024 has a burst', () => {
    const during = (month: string) =>
      large.models.filter(({ released }) => released?.startsWith(month)).length;
    expect(during('2024-09')).toBeGreaterThan(3 * during('2024-07'));
    expect(during('2024-09')).toBeGreaterThan(3 * during('2024-12'));
  });
});
