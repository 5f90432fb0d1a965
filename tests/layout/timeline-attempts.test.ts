import { describe, expect, test } from 'vitest';
import { attempts, type Attempt } from '../../src/layout/timeline/attempts.js';
import { hubShaped } from '../support/hub-shaped.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { timelineOf } from '../support/timelines.js';

/** Whether each value is at most, or at least, the one before it. */
const falls = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value <= values[index - 1]!);
const rises = (values: readonly number[]) => falls(values.map((value) => -value));

const ways = (cutNames: boolean): Attempt[] => [
  ...attempts({ size: 100, width: 1440, names: 0, cutNames }),
];

describe.each([false, true])('the ways to fill a stage (names may be cut: %s)', (cutNames) => {
  const all = ways(cutNames);

  test('the first has the largest text, whole names and rows for all lines', () => {
    expect(all[0]).toMatchObject({ text: 12.5, name: 1, run: Infinity, growth: 1 });
  });

  test('text shrinks to nine pixels before anything else gives way', () => {
    const texts = all.map(({ text }) => text);
    expect(falls(texts)).toBe(true);
    expect(texts.at(-1)).toBe(9);
    const whole = all.filter(({ text }) => text > 9);
    expect(
      whole.every(({ name, run, growth }) => name === 1 && run === Infinity && growth === 1),
    ).toBe(true);
  });

  test('the picture grows only after all else was tried on the stage, and far enough for anything', () => {
    const growths = all.map(({ growth }) => growth);
    expect(rises(growths)).toBe(true);
    expect(growths.filter((growth) => growth === 1).length).toBeGreaterThan(4);
    expect(growths.at(-1)).toBeGreaterThan(1_000);
  });

  test('rows are higher than their text', () => {
    expect(all.filter(({ pitch, text }) => pitch < text * 1.1)).toEqual([]);
  });
});

test('names are kept whole unless they may be cut, and are cut before the picture grows', () => {
  expect(ways(false).filter(({ name }) => name < 1)).toEqual([]);
  const cut = ways(true);
  expect(cut.findIndex(({ name }) => name === 0)).toBeLessThan(
    cut.findIndex(({ growth }) => growth > 1),
  );
});

test('the first way that works is taken: the more models, the smaller the text, then the larger the picture', () => {
  const placed = [10, 60, 150, 300, 600].map((count) => {
    const { lineage } = readLineage(hubShaped(count, 1));
    return timelineOf(lineage, { width: 1440, height: 560, scale: 'even' }).placed;
  });
  const texts = placed.map(({ text }) => text);
  const widths = placed.map(({ frame }) => frame!.width);
  expect([texts[0], texts.at(-1)]).toEqual([12.5, 9]);
  expect([widths[0], widths[1]]).toEqual([1440, 1440]);
  expect(falls(texts) && rises(widths)).toBe(true);
  expect(widths.at(-1)).toBeGreaterThan(1440);
});

test('where names may be cut, a picture that would outgrow the stage keeps to it', () => {
  const { lineage } = readLineage(hubShaped(400, 1));
  const [whole, cut] = (['even', 'calendar'] as const).map(
    (scale) => timelineOf(lineage, { width: 1440, height: 560, scale }).placed.frame!.width,
  );
  expect(whole).toBeGreaterThan(1440);
  expect(cut).toBeLessThan(whole!);
});

test('what names alone would overfill is not tried', () => {
  const crowd = { size: 600, width: 1440, names: 0.7, cutNames: false };
  for (const { fill, growth } of attempts(crowd)) {
    expect(fill * growth ** 2).toBeGreaterThanOrEqual(0.7);
  }
  expect([...attempts({ ...crowd, names: 0 })].length).toBeGreaterThan([...attempts(crowd)].length);
});

test('of many models none gets a row for its line in a picture that has outgrown the stage', () => {
  const grown = [...attempts({ size: 400, width: 1440, names: 0.2, cutNames: false })].filter(
    ({ growth }) => growth > 1,
  );
  expect(new Set(grown.map(({ run }) => run))).toEqual(new Set([0]));
});
