import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  counts,
  displayAt,
  displayState,
  firstDay,
  lastDay,
  shownWindow,
  timeScaleOf,
  visibleIds,
} from '../../src/explorer/selectors.js';
import { scaleNames } from '../../src/explorer/state.js';
import { formatDay } from '../../src/lineage/day.js';
import { curated } from '../support/curated.js';
import { datedLineages, start } from '../support/dated-lineages.js';
import { day, stateOf, storeOf } from '../support/explorer-state.js';
import { lineageOfDates } from '../support/lineage-of.js';

const lineage = lineageOfDates({
  a: '2023-01-10',
  b: '2023-02-20',
  c: '2023-03',
  d: '2023-05-01',
  lost: null,
});

const shown = (store: ReturnType<typeof storeOf>) => {
  const { from, asOf } = shownWindow(store.state);
  return [from === undefined ? undefined : formatDay(from), formatDay(asOf)];
};

test('a window shows what was released from its first day to its last', () => {
  const state = stateOf(lineage, { from: day('2023-03-01'), asOf: day('2023-03-15') });
  expect(visibleIds(state)).toEqual(['c', 'lost']);
  expect(counts(state)).toEqual({ all: 5, shown: 2, possible: 1, undated: 1 });
  expect(['a', 'b', 'c', 'd', 'lost', 'nobody'].map((id) => displayState(state, id))).toEqual([
    'filtered',
    'filtered',
    'possible',
    'not-yet',
    'undated',
    undefined,
  ]);
});

test('hidden undated models are filtered, and still counted', () => {
  const state = stateOf(lineage, { undated: 'hide' });
  expect(displayState(state, 'lost')).toBe('filtered');
  expect(visibleIds(state)).toEqual(['a', 'b', 'c', 'd']);
  expect(counts(state)).toEqual({ all: 5, shown: 4, possible: 0, undated: 1 });
});

test.each(scaleNames)('where nothing matches, time (%s) is still that of the data', (scale) => {
  const nothing = stateOf(curated, { query: 'is:root is:merge', scale });
  const { first, last } = timeScaleOf(nothing);
  expect([first, last]).toEqual([firstDay(nothing), lastDay(nothing)]);
});

test('by index and by id, a node is the same', () => {
  const state = stateOf(curated, { from: day('2023-01-01'), asOf: day('2023-04-01') });
  const display = displayAt(state);
  for (const [index, { id }] of curated.nodes.entries()) {
    expect(display(index)).toBe(displayState(state, id));
  }
  expect(displayAt({ ...state })).toBe(display);
});

describe('neither end of a window passes the other', () => {
  test.each([
    ['from', '2023-04-01', ['2023-04-01', '2023-04-01']],
    ['as-of', '2023-01-20', ['2023-01-20', '2023-01-20']],
    ['from', '2023-02-10', ['2023-02-10', '2023-03-10']],
    ['as-of', '2023-04-10', ['2023-02-01', '2023-04-10']],
  ] as const)('%s %s', (thumb, date, expected) => {
    const store = storeOf(lineage);
    store.request('from', day('2023-02-01'));
    store.request('as-of', day('2023-03-10'));
    store.request(thumb, day(date));
    expect(shown(store)).toEqual(expected);
  });

  test('whatever is asked for', () => {
    const asked = fc.array(
      fc.tuple(
        fc.constantFrom('from' as const, 'as-of' as const),
        fc.integer({ min: -9, max: 90 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(datedLineages, asked, (some, walk) => {
        const store = storeOf(some);
        for (const [thumb, at] of walk) {
          store.request(thumb, start + at);
          const { from = -Infinity, asOf } = shownWindow(store.state);
          expect(from).toBeLessThanOrEqual(asOf);
        }
      }),
    );
  });
});

describe('a window that is moved keeps its length', () => {
  test.each([
    ['2023-02-01', '2023-03-01', ['2023-02-01', '2023-03-01']],
    ['2022-12-01', '2022-12-31', ['2023-01-10', '2023-02-09']],
    ['2023-04-15', '2023-05-15', ['2023-04-01', '2023-05-01']],
    ['2020-01-01', '2025-01-01', ['2023-01-10', '2023-05-01']],
  ])('%s to %s', (from, asOf, expected) => {
    const store = storeOf(lineage);
    store.request('window', { from: day(from), asOf: day(asOf) });
    expect(shown(store)).toEqual(expected);
  });
});

test('a step backwards takes the beginning of the window along', () => {
  const store = storeOf(lineage);
  store.request('window', { from: day('2023-03-01'), asOf: day('2023-03-01') });
  store.request('step-release', -1);
  expect(shown(store)).toEqual(['2023-02-20', '2023-02-20']);
});

test('the ends are kept within the days of the data', () => {
  const state = stateOf(lineage, { from: day('1990-01-01'), asOf: day('2030-01-01') });
  expect(shownWindow(state)).toEqual({ from: firstDay(state), asOf: lastDay(state) });
  expect(visibleIds(state)).toEqual(visibleIds(stateOf(lineage)));
});

test('a reset shows all of time and what has no date', () => {
  const store = storeOf(lineage);
  store.request('from', day('2023-03-01'));
  store.request('undated', 'hide');
  store.request('scale', 'order');
  store.request('reset', undefined);
  expect(store.state).toMatchObject({ from: undefined, undated: 'show', scale: 'order' });
});

test('the axis follows what is drawn, and is made once for it', () => {
  const state = stateOf(lineage);
  expect(timeScaleOf(state)).toBe(timeScaleOf({ ...state, asOf: day('2023-02-01') }));
  expect(timeScaleOf({ ...state, scale: 'order' }).name).toBe('order');
  const focused = timeScaleOf({ ...state, focus: 'c' });
  expect([focused.first, focused.last].map(formatDay)).toEqual(['2023-03-01', '2023-03-31']);
});
