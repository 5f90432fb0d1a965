import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../src/layout/scale-of.js';
import { ticks } from '../../src/layout/ticks.js';
import { timeScale, type ScaleName } from '../../src/layout/time-scale.js';
import { formatDay } from '../../src/lineage/day.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { day } from '../support/explorer-state.js';

const names: readonly ScaleName[] = ['even', 'calendar', 'order'];
const scales = fc
  .record({
    name: fc.constantFrom(...names),
    first: fc.integer({ min: -20_000, max: 20_000 }),
    length: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 15_000 })),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
  })
  .map(({ name, first, length, shares }) =>
    timeScale(
      name,
      shares.map((share) => first + Math.round(share * length)),
      { first, last: first + length },
    ),
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });
const gaps = fc.double({ min: 0.002, max: 1, noNaN: true });

test('ticks are in order, apart from one another, and within what is asked for', () => {
  fc.assert(
    fc.property(scales, share, share, gaps, (scale, one, other, gap) => {
      const [from, to] = [one, other].toSorted((a, b) => a - b).map((at) => scale.dayAt(at));
      const days = ticks(scale, from!, to!, gap).map((tick) => tick.day);
      days.forEach((each, index) => {
        expect(each).toBeGreaterThanOrEqual(from!);
        expect(each).toBeLessThanOrEqual(to!);
        if (index === 0) return;
        expect(scale.place(each) - scale.place(days[index - 1]!)).toBeGreaterThanOrEqual(gap);
      });
    }),
  );
});

test('coming nearer only adds ticks, and moving changes none', () => {
  fc.assert(
    fc.property(scales, gaps, share, share, (scale, gap, nearer, at) => {
      const { first, last } = scale;
      const all = ticks(scale, first, last, gap);
      const more = new Set(
        ticks(scale, first, last, Math.max(0.001, gap * nearer)).map((tick) => tick.day),
      );
      expect(all.filter((tick) => !more.has(tick.day))).toEqual([]);
      const from = scale.dayAt(at);
      expect(ticks(scale, from, last, gap)).toEqual(all.filter((tick) => tick.day >= from));
    }),
  );
});

test('years win over months, and months over days', () => {
  const scale = timeScale('calendar', [], { first: day('2020-06-10'), last: day('2024-06-10') });
  const marked = (gap: number) =>
    ticks(scale, scale.first, scale.last, gap).map((tick) => formatDay(tick.day));
  expect(marked(0.24)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01']);
  expect(marked(0.12)).toContain('2023-07-01');
  expect(marked(0.02)).toContain('2023-02-01');
  expect(marked(0.02)).not.toContain('2023-02-16');
  expect(marked(0.008)).toContain('2023-02-16');
});

test('each tick tells the largest unit that begins with it', () => {
  const scale = timeScale('calendar', [], { first: day('2022-12-01'), last: day('2023-02-10') });
  const units = new Map(
    ticks(scale, scale.first, scale.last, 0.05).map((tick) => [formatDay(tick.day), tick.unit]),
  );
  expect(units.get('2022-12-01')).toBe('month');
  expect(units.get('2022-12-16')).toBe('day');
  expect(units.get('2023-01-01')).toBe('year');
});

test('where half of the models crowd into a spring, it shows months while other years show none', () => {
  const scale = scaleOf(choose(curated, { datasets: false }), 'even');
  const marked = ticks(scale, scale.first, scale.last, 0.05).map((tick) => formatDay(tick.day));
  expect(marked).toEqual(expect.arrayContaining(['2023-01-01', '2023-04-01', '2023-05-01']));
  const early = marked.filter((each) => each.startsWith('201'));
  expect(early.every((each) => each.endsWith('-01-01'))).toBe(true);
});

test('a single day is marked as itself', () => {
  const scale = timeScale('even', [19_000], { first: 19_000, last: 19_000 });
  expect(ticks(scale, 19_000, 19_000, 0.1)).toEqual([{ day: 19_000, unit: 'day' }]);
});
