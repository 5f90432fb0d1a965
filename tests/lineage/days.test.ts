import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dateOf, dayOf, formatDay, lastDayOfMonth } from '../../src/lineage/day.js';

test('days are counted from the first of January 1970', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(1969, 12, 31)).toBe(-1);
  expect(dayOf(2023, 3, 13)).toBe(19_429);
});

test.each([
  [2023, 2, 29],
  [2023, 2, 30],
  [1900, 2, 29],
  [2023, 4, 31],
  [2023, 13, 1],
  [2023, 0, 1],
  [2023, 1, 0],
  [2023, 1, 32],
])('the calendar has no %i-%i-%i', (year, month, dayOfMonth) => {
  expect(dayOf(year, month, dayOfMonth)).toBeUndefined();
});

test.each([
  [2023, 2, '2023-02-28'],
  [2024, 2, '2024-02-29'],
  [2000, 2, '2000-02-29'],
  [1900, 2, '1900-02-28'],
  [2023, 12, '2023-12-31'],
  [33, 4, '0033-04-30'],
])('the last day of month %i-%i is %s', (year, month, last) => {
  expect(formatDay(lastDayOfMonth(year, month))).toBe(last);
});

test.each([
  ['2023-01-15', 1, '2023-02-15'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-31'],
  ['2023-01-01', -1, '2022-12-01'],
  ['2023-05-31', -12, '2022-05-31'],
])('%s and %i months is %s', (from, months, to) => {
  expect(formatDay(addMonths(Date.parse(from) / 86_400_000, months))).toBe(to);
});

test('years before 100 are not taken for the last century', () => {
  expect(formatDay(dayOf(99, 12, 31)!)).toBe('0099-12-31');
  expect(formatDay(dayOf(0, 2, 29)!)).toBe('0000-02-29');
});

test('a day written and read is the same day, and begins at midnight in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      const [year, month, dayOfMonth] = formatDay(day).split('-').map(Number);
      expect(dayOf(year!, month!, dayOfMonth!)).toBe(day);
      expect(dateOf(day).toISOString()).toMatch(/T00:00:00\.000Z$/);
    }),
  );
});
