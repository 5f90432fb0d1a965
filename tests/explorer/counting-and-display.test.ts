import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisSpan,
  axisWindow,
  counts,
  displayState,
  firstDay,
  isAtEnd,
  isOnScreen,
  lastDay,
  newsOf,
  shownDay,
  visibleIds,
} from '../../src/explorer/selectors.js';
import type { ExplorerState } from '../../src/explorer/state.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { day, stateOf } from '../support/explorer-state.js';
import { lineageOfDates } from '../support/lineage-of.js';
import { richLineages } from '../support/rich-lineages.js';

const { lineage } = readLineage({
  models: [
    { id: 'llama', released: '2023-02-24' },
    { id: 'alpaca', released: '2023-03', parents: [{ id: 'llama', relation: 'finetune' }] },
    { id: 'phi', released: '2023-06-20' },
    { id: 'open', released: '../2023-01-05' },
    { id: 'mystery' },
  ],
  datasets: [{ id: 'pile', released: '2020-12-31' }],
});
const on = (asOf: string, focus?: string) => stateOf(lineage, { asOf: day(asOf), focus });

describe('counts', () => {
  test.each([
    ['2019-01-01', undefined, { all: 5, shown: 2, possible: 1, undated: 1 }],
    ['2023-02-24', undefined, { all: 5, shown: 3, possible: 0, undated: 1 }],
    ['2023-03-15', undefined, { all: 5, shown: 4, possible: 1, undated: 1 }],
    ['2023-06-20', undefined, { all: 5, shown: 5, possible: 0, undated: 1 }],
    ['2023-03-15', 'alpaca', { all: 2, shown: 2, possible: 1, undated: 0 }],
    ['2023-03-15', 'no-such-model', { all: 0, shown: 0, possible: 0, undated: 0 }],
  ])('on %s, focused on %s', (asOf, focus, expected) => {
    expect(counts(on(asOf, focus))).toEqual(expected);
  });

  test('take in what has no date while it is shown', () => {
    const undatedOnly = lineageOfDates({ a: null, b: null, c: null });
    expect(counts(stateOf(undatedOnly))).toMatchObject({ all: 3, shown: 3 });
    expect(counts(stateOf(undatedOnly, { undated: 'hide' }))).toMatchObject({ all: 3, shown: 0 });
  });

  test('are those of what is on the screen in any window, even one that begins after its end', () => {
    const days = fc.integer({ min: day('2019-12-01'), max: day('2024-12-31') });
    const from = fc.option(days, { nil: undefined });
    fc.assert(
      fc.property(richLineages, days, from, fc.boolean(), (rich, asOf, start, isHidden) => {
        const undated = isHidden ? 'hide' : 'show';
        const state = stateOf(rich, { asOf, from: start, undated });
        const seen = rich.nodes
          .filter(({ kind }) => kind === 'model')
          .map(({ id }) => displayState(state, id)!);
        expect(counts(state)).toEqual({
          all: seen.length,
          shown: seen.filter(isOnScreen).length,
          possible: seen.filter((each) => each === 'possible').length,
          undated: rich.nodes.filter(({ kind, released }) => kind === 'model' && !released).length,
        });
      }),
    );
  });

  test('leave datasets out even where they are drawn', () => {
    expect(counts(stateOf(curated, { datasets: true })).all).toBe(248);
  });
});

test.each([
  ['llama', '2023-03-15', 'released'],
  ['alpaca', '2023-03-15', 'possible'],
  ['phi', '2023-03-15', 'not-yet'],
  ['mystery', '2023-03-15', 'undated'],
  ['pile', '2023-03-15', 'filtered'],
  ['no-such-model', '2023-03-15', undefined],
])('%s on %s is %s', (id, asOf, state) => {
  expect(displayState(on(asOf), id)).toBe(state);
});

test('what a focus leaves out is filtered', () => {
  expect(displayState(on('2023-07-01', 'llama'), 'phi')).toBe('filtered');
  expect(displayState(on('2023-07-01', 'llama'), 'alpaca')).toBe('released');
});

test('the visible ids are those neither filtered nor yet to come, in the order of the file', () => {
  expect(visibleIds(on('2023-03-15'))).toEqual(['llama', 'alpaca', 'open', 'mystery']);
  expect(visibleIds(stateOf(lineage, { datasets: true }))).toEqual([
    'llama',
    'alpaca',
    'phi',
    'open',
    'mystery',
    'pile',
  ]);
});

test('the day shown is kept within those of the data', () => {
  const state = stateOf(lineage);
  expect([firstDay(state), lastDay(state)]).toEqual([day('2020-12-31'), day('2023-06-20')]);
  expect(shownDay(state)).toBe(lastDay(state));
  expect(shownDay(on('1999-01-01'))).toBe(firstDay(state));
  expect(shownDay(on('2999-01-01'))).toBe(lastDay(state));
});

test('the days told are those of the axis, which ends with what is drawn', () => {
  const axis = (state: ExplorerState) => ({ ...axisWindow(state), isAtEnd: isAtEnd(state) });
  const focused = stateOf(lineage, { focus: 'llama' });
  expect(axisSpan(focused)).toEqual({ first: day('2023-02-24'), last: day('2023-03-31') });
  expect(axis(focused)).toMatchObject({ asOf: day('2023-03-31'), isAtEnd: true });
  expect(axis(on('2023-03-31', 'llama')).isAtEnd).toBe(true);
  expect(axis(on('2023-03-30', 'llama'))).toMatchObject({
    asOf: day('2023-03-30'),
    isAtEnd: false,
  });
  expect(axis(on('2023-03-31')).isAtEnd).toBe(false);
  expect(axis(on('2023-01-01', 'llama')).asOf).toBe(day('2023-01-01'));
  const window = (from: string, asOf: string) =>
    axisWindow(stateOf(lineage, { focus: 'llama', from: day(from), asOf: day(asOf) }));
  expect(window('2022-01-01', '2023-06-01')).toEqual({
    from: day('2023-02-24'),
    asOf: day('2023-03-31'),
  });
  for (const [from, asOf] of [
    ['2023-05-01', '2023-06-01'],
    ['2022-01-01', '2022-06-01'],
  ] as const) {
    const shown = window(from, asOf);
    expect(shown.from).toBeLessThanOrEqual(shown.asOf);
  }
  const nothing = stateOf(lineage, { focus: 'nobody' });
  expect(axisSpan(nothing)).toEqual({ first: firstDay(nothing), last: lastDay(nothing) });
});

test('the news of a day tells what is released from what is only possible', () => {
  const news = (state: ExplorerState, date: string) => newsOf(state, day(date));
  expect(news(on('2023-03-15'), '2023-03-01')).toEqual({ released: [], possible: ['alpaca'] });
  expect(news(on('2023-03-15'), '2023-03-31')).toEqual({ released: ['alpaca'], possible: [] });
  expect(news(on('2023-03-15', 'llama'), '2023-06-20')).toEqual({ released: [], possible: [] });
  expect(news(stateOf(curated), '2023-03-30').released).toContain('Vicuna v0-v1.3');
});
