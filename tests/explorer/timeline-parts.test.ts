import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { axisLabels, labelRoom } from '../../src/elements/timeline/axis.js';
import { heldAt, movedWindow } from '../../src/elements/timeline/drag.js';
import { dayAfterKey } from '../../src/elements/timeline/keys.js';
import { releasedAround } from '../../src/elements/timeline/preview.js';
import { listInWords } from '../../src/elements/format.js';
import { timeScaleOf } from '../../src/explorer/selectors.js';
import { scaleNames } from '../../src/explorer/state.js';
import { timeScale } from '../../src/layout/time-scale.js';
import { formatDay } from '../../src/lineage/day.js';
import { curated } from '../support/curated.js';
import { day, stateOf } from '../support/explorer-state.js';
import { lineageOfDates } from '../support/lineage-of.js';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const scale = timeScale('calendar', [], { first: day('2023-01-10'), last: day('2023-05-01') });

test.each([
  ['ArrowRight', '2023-02-28', '2023-03-01'],
  ['ArrowUp', '2023-02-28', '2023-03-01'],
  ['ArrowLeft', '2023-03-01', '2023-02-28'],
  ['ArrowDown', '2023-01-10', '2023-01-10'],
  ['PageUp', '2023-01-31', '2023-02-28'],
  ['PageUp', '2023-04-20', '2023-05-01'],
  ['PageDown', '2023-02-05', '2023-01-10'],
  ['Home', '2023-03-01', '2023-01-10'],
  ['End', '2023-03-01', '2023-05-01'],
  ['ArrowLeft', '2025-01-01', '2023-04-30'],
  ['Enter', '2023-03-01', undefined],
])('%s on %s leads to %s', (key, from, to) => {
  const moved = dayAfterKey(key, day(from), scale);
  expect(moved === undefined ? undefined : formatDay(moved)).toBe(to);
});

test('a dragged window keeps its length and stays on the axis', () => {
  const { first, last } = scale;
  const inside = fc.integer({ min: first, max: last });
  const places = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(inside, inside, places, places, (one, other, taken, place) => {
      const window = { from: Math.min(one, other), asOf: Math.max(one, other) };
      const moved = movedWindow(window, scale, taken, place);
      expect(moved.asOf - moved.from).toBe(window.asOf - window.from);
      expect(moved.from).toBeGreaterThanOrEqual(first);
      expect(moved.asOf).toBeLessThanOrEqual(last);
      expect(movedWindow(window, scale, taken, taken)).toEqual(window);
    }),
  );
});

test('a place belongs to the window, or to the thumb that is nearer', () => {
  const window = { from: day('2023-02-01'), asOf: day('2023-03-01') };
  const at = (date: string) => heldAt(window, scale, scale.place(day(date)));
  expect(['2023-01-20', '2023-02-10', '2023-04-01'].map(at)).toEqual(['from', 'window', 'as-of']);
});

test('labels stand apart on the curated lineage, and one at least tells the year', () => {
  for (const name of scaleNames) {
    for (const focus of [undefined, 'vicuna', 'llama']) {
      for (const width of [340, 700, 1_400]) {
        const labels = axisLabels(timeScaleOf(stateOf(curated, { scale: name, focus })), width);
        const ends = labels.map(({ middle, text }) => {
          const half = text.length * 2.75;
          return [middle - half, middle + half] as const;
        });
        ends.slice(1).forEach(([start], index) => expect(start).toBeGreaterThan(ends[index]![1]));
        expect(labels.some(({ text }) => /20\d\d/.test(text))).toBe(true);
      }
    }
  }
});

test('the preview tells the nearest names of the unit, and how many there are', () => {
  const { unit, count, named } = releasedAround(stateOf(curated), 340, day('2023-03-30'));
  expect(unit).toBe('month');
  expect(count).toBeGreaterThan(6);
  expect(named).toHaveLength(6);
  expect(named[0]).toEqual({ name: 'Vicuna v0-v1.3', date: '30 Mar' });
  expect(releasedAround(stateOf(curated), 340, day('2018-03-30'))).toMatchObject({
    count: 0,
    named: [],
  });
});

test('the preview names those of the day first, then the others in order, as precise as they are', () => {
  const released = ['2023-03-02', '2023-03', '2023-03-20', '2023-03-21', '2023-03-21~', '2015'];
  const lineage = lineageOfDates(
    Object.fromEntries(released.map((date, index) => [`m${index}`, date])),
  );
  const { unit, named } = releasedAround(
    stateOf(lineage, { scale: 'calendar' }),
    300,
    day('2023-03-20'),
  );
  expect(unit).toBe('month');
  expect(named).toEqual([
    { name: 'm2', date: '20 Mar' },
    { name: 'm0', date: '2 Mar' },
    { name: 'm1', date: 'March 2023' },
    { name: 'm3', date: '21 Mar' },
    { name: 'm4', date: 'about 21 March 2023' },
  ]);
});

test('labels use the room beside the axis, and no more', () => {
  const axis = timeScaleOf(stateOf(curated));
  const reach = (start: number, end: number) => {
    const labels = axisLabels(axis, 700, labelRoom({ start, end }));
    const halves = labels.map(({ middle, text }) => [middle, text.length * 3] as const);
    return {
      left: Math.min(...halves.map(([middle, half]) => middle - half)),
      right: Math.max(...halves.map(([middle, half]) => middle + half)),
    };
  };
  const narrow = reach(2, 2);
  expect(narrow.left).toBeGreaterThanOrEqual(-2);
  expect(narrow.right).toBeLessThanOrEqual(702);
  expect(reach(60, 60).left).toBeLessThan(narrow.left);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('%j is "%s"', (names, text) => {
  expect(listInWords(names, 3)).toBe(text);
});
