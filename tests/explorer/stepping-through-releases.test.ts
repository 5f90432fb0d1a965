import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseDays, shownDay } from '../../src/explorer/selectors.js';
import { formatDay } from '../../src/lineage/day.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { curated } from '../support/curated.js';
import { day, stateOf, storeOf } from '../support/explorer-state.js';
import { lineageOf, lineageOfDates } from '../support/lineage-of.js';

/** The days shown on the way from a day until a step changes nothing more. */
function walk(lineage: Lineage, from: number, direction: -1 | 1): number[] {
  const store = storeOf(lineage);
  store.request('as-of', from);
  const days = [shownDay(store.state)];
  for (let steps = 0; steps < 1_000; steps += 1) {
    store.request('step-release', direction);
    if (shownDay(store.state) === days.at(-1)) return days;
    days.push(shownDay(store.state));
  }
  throw new Error('The steps come to no end.');
}

const datesOf = (lineage: Lineage) => [...releaseDays(stateOf(lineage))];

test('forwards and backwards, each release day of the curated lineage is shown once', () => {
  const days = datesOf(curated);
  expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
  expect(walk(curated, days[0]!, 1)).toEqual(days);
  expect(walk(curated, days.at(-1)!, -1)).toEqual(days.toReversed());
});

test('a step goes to the first and to the last day on which a model may have come out', () => {
  const lineage = lineageOfDates({ a: '2023-01-10', b: '2023-02', c: '../2023-01-20', d: null });
  const days = walk(lineage, day('2023-01-10'), 1).map(formatDay);
  expect(days).toEqual(['2023-01-10', '2023-01-20', '2023-02-01', '2023-02-28']);
});

test('a step from between two releases goes to the next one', () => {
  const lineage = lineageOfDates({ a: '2023-01-10', b: '2023-01-20' });
  expect(walk(lineage, day('2023-01-15'), 1).map(formatDay)).toEqual(['2023-01-15', '2023-01-20']);
  expect(walk(lineage, day('2023-01-15'), -1).map(formatDay)).toEqual(['2023-01-15', '2023-01-10']);
});

test('only the releases of what is drawn count', () => {
  const lineage = lineageOf(
    { a: [], b: [['a', 'finetune']], c: [] },
    { a: { released: '2023-01' }, b: { released: '2023-03-03' }, c: { released: '2023-02-02' } },
  );
  const store = storeOf(lineage);
  store.request('focus-on', 'b');
  store.request('as-of', day('2023-01-31'));
  store.request('step-release', 1);
  expect(formatDay(shownDay(store.state))).toBe('2023-03-03');
});

test('wherever it begins, a walk to either end visits the days that lie there, each once', () => {
  const texts = fc.oneof(
    fc.constantFrom('2023-01', '2023', '../2023-02-01'),
    fc.integer({ min: 1, max: 9 }).map((date) => `2023-01-0${date}`),
  );
  const lineages = fc
    .array(texts, { minLength: 1, maxLength: 8 })
    .map((dates) =>
      lineageOfDates(Object.fromEntries(dates.map((text, index) => [`m${index}`, text]))),
    );
  fc.assert(
    fc.property(lineages, fc.integer({ min: -40, max: 400 }), (lineage, offset) => {
      const days = datesOf(lineage).filter((each) => each > -1_000_000);
      const [first, ...others] = walk(lineage, day('2023-01-01') + offset, 1);
      expect(others).toEqual(days.filter((each) => each > first!));
      expect(walk(lineage, first!, -1).slice(1)).toEqual(
        days.filter((each) => each < first!).toReversed(),
      );
    }),
  );
});
