import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../src/layout/scale-of.js';
import { anchorDay, timeScale, type ScaleName } from '../../src/layout/time-scale.js';
import { beginningOfTime } from '../../src/lineage/release-date.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { day } from '../support/explorer-state.js';
import { lineageOfDates } from '../support/lineage-of.js';

const names: readonly ScaleName[] = ['even', 'calendar', 'order'];
const fiftyYears = 18_262;
const cases = fc
  .record({
    name: fc.constantFrom(...names),
    first: fc.integer({ min: -20_000, max: 20_000 }),
    length: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: fiftyYears })),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }),
  })
  .map(({ name, first, length, shares }) => ({
    first,
    last: first + length,
    scale: timeScale(
      name,
      shares.map((share) => first + Math.round(share * length)),
      { first, last: first + length },
    ),
  }));

test('a later day stands further on, from 0 to 1, and each place leads back to its day', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: fiftyYears }), ({ scale, first, last }, start) => {
      if (first === last) return;
      expect([scale.place(first), scale.place(last)]).toEqual([0, 1]);
      const from = first + (start % (last - first));
      for (let each = from; each < Math.min(from + 400, last); each += 1) {
        expect(scale.place(each + 1)).toBeGreaterThan(scale.place(each));
        expect(scale.dayAt(scale.place(each))).toBe(each);
      }
    }),
  );
});

test('what lies outside stands at the ends', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 1000 }), ({ scale, first, last }, beyond) => {
      expect(scale.place(first - beyond)).toBe(scale.place(first));
      expect(scale.place(last + beyond)).toBe(scale.place(last));
      expect(scale.dayAt(-beyond)).toBe(first);
      expect(scale.dayAt(1 + beyond)).toBe(last);
    }),
  );
});

test('the nearest whole day is found', () => {
  fc.assert(
    fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ scale }, place) => {
      const found = scale.dayAt(place);
      expect(Number.isInteger(found)).toBe(true);
      const [before, after] = [found - 1, found + 1].map((each) => scale.place(each));
      expect(found === scale.first || before! <= place).toBe(true);
      expect(found === scale.last || after! >= place).toBe(true);
    }),
  );
});

test.each(names)('%s: where all is on one day, it stands in the middle', (name) => {
  for (const days of [[], [5], [5, 5, 5]]) {
    const scale = timeScale(name, days, { first: 5, last: 5 });
    expect([scale.place(4), scale.place(5), scale.place(6)]).toEqual([0.5, 0.5, 0.5]);
    expect([scale.dayAt(0), scale.dayAt(1)]).toEqual([5, 5]);
  }
});

describe('how the scales differ', () => {
  const days = [0, 100, 100, 100, 101, 101, 101, 101, 200];
  const place = (name: ScaleName, at: number) =>
    timeScale(name, days, { first: 0, last: 200 }).place(at);

  test('calendar gives each day as much', () => {
    expect(place('calendar', 50)).toBeCloseTo(0.25);
    expect(place('calendar', 101)).toBeCloseTo(0.505);
  });

  test('order gives each day with a release as much', () => {
    expect(place('order', 100)).toBeCloseTo(1 / 3);
    expect(place('order', 101)).toBeCloseTo(2 / 3);
    expect(place('order', 50)).toBeCloseTo(1 / 6);
  });

  test('even gives most room where most is released, and some to every day', () => {
    expect(place('even', 101) - place('even', 100)).toBeGreaterThan(0.35);
    expect(place('even', 100)).toBeGreaterThan(place('even', 99));
  });

  test('days without releases at the ends are part of the axis', () => {
    const scale = timeScale('order', [10, 20], { first: 0, last: 50 });
    expect([0, 10, 20, 50].map((each) => scale.place(each))).toEqual([0, 1 / 3, 2 / 3, 1]);
  });
});

test('a release stands in the middle of its days, or on the last where the first is unknown', () => {
  expect(anchorDay({ earliest: 10, latest: 13 })).toBe(11);
  expect(anchorDay({ earliest: -4, latest: -1 })).toBe(-3);
  expect(anchorDay({ earliest: beginningOfTime, latest: 7 })).toBe(7);
});

describe('the scale of a drawn graph', () => {
  test('goes from the first possible day to the last', () => {
    const lineage = lineageOfDates({ a: '2023-02', b: '2023-05/2023-06', c: null });
    const scale = scaleOf(choose(lineage, { datasets: false }), 'calendar');
    expect([scale.first, scale.last]).toEqual([day('2023-02-01'), day('2023-06-30')]);
  });

  test('does not begin at the beginning of time', () => {
    const lineage = lineageOfDates({ a: '../2022-03-02', b: '2023-05-01' });
    expect(scaleOf(choose(lineage, { datasets: false }), 'even').first).toBe(day('2022-03-02'));
  });

  test('counts datasets where they are drawn', () => {
    const [without, withThem] = [false, true].map((datasets) =>
      scaleOf(choose(curated, { datasets }), 'even'),
    );
    expect(withThem!.first).toBeLessThanOrEqual(without!.first);
    expect(withThem!.place(day('2023-03-30'))).not.toBe(without!.place(day('2023-03-30')));
  });

  test('has no length where nothing is dated', () => {
    const scale = scaleOf(choose(lineageOfDates({ a: null }), { datasets: false }), 'even');
    expect(scale.place(19_000)).toBe(0.5);
  });
});
