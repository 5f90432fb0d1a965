import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scheduleOf, stateAt, stateOf } from '../../src/lineage/as-of.js';
import { parseReleaseDate } from '../../src/lineage/release-date.js';
import { datedLineages as lineages, start } from '../support/dated-lineages.js';
import { lineageOf, lineageOfDates } from '../support/lineage-of.js';

const day = (text: string) => parseReleaseDate(text)!.earliest;

const family = lineageOfDates({
  exact: '2023-03-13',
  month: '2023-03',
  open: '../2022-03-02',
  span: '2023-05/2023-06-15',
  undated: null,
});

describe('bounds are inclusive', () => {
  test.each([
    ['exact', '2023-03-12', 'not-yet'],
    ['exact', '2023-03-13', 'released'],
    ['month', '2023-02-28', 'not-yet'],
    ['month', '2023-03-01', 'possible'],
    ['month', '2023-03-30', 'possible'],
    ['month', '2023-03-31', 'released'],
    ['open', '0001-01-01', 'possible'],
    ['open', '2022-03-01', 'possible'],
    ['open', '2022-03-02', 'released'],
    ['span', '2023-04-30', 'not-yet'],
    ['span', '2023-05-01', 'possible'],
    ['span', '2023-06-15', 'released'],
    ['undated', '1900-01-01', 'undated'],
    ['undated', '2999-01-01', 'undated'],
    ['__proto__', '2023-03-13', undefined],
  ])('%s on %s is %s', (id, on, state) => {
    expect(stateOf(family, id, day(on))).toBe(state);
  });
});

test('only the preferred claim of a date counts', () => {
  const released = [{ value: '2022' }, { value: '2023-03-13', preferred: true }, { value: '2021' }];
  const lineage = lineageOf({ alpaca: [] }, { alpaca: { released } });
  expect(stateOf(lineage, 'alpaca', day('2023-03-12'))).toBe('not-yet');
  expect(stateOf(lineage, 'alpaca', day('2023-03-13'))).toBe('released');
});

test('the schedule is made once for a lineage', () => {
  expect(scheduleOf(family)).toBe(scheduleOf(family));
});

const days = fc.integer({ min: start, max: start + 400 });

test('what is shown on a day is shown on every later day', () => {
  fc.assert(
    fc.property(lineages, days, days, (lineage, one, other) => {
      const times = scheduleOf(lineage);
      const shownOn = (each: number) =>
        [...lineage.nodes.keys()].filter((node) => stateAt(times, node, each) !== 'not-yet');
      const early = shownOn(Math.min(one, other));
      expect(shownOn(Math.max(one, other))).toEqual(expect.arrayContaining(early));
    }),
  );
});

test('a model never goes back from released to possible', () => {
  const rank = { undated: 0, 'not-yet': 0, possible: 1, released: 2 };
  fc.assert(
    fc.property(lineages, days, days, (lineage, one, other) => {
      const times = scheduleOf(lineage);
      for (const node of lineage.nodes.keys()) {
        const before = stateAt(times, node, Math.min(one, other));
        const after = stateAt(times, node, Math.max(one, other));
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }
    }),
  );
});
