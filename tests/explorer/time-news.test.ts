import { expect, test } from 'vitest';
import { isOtherTime, timeNews } from '../../src/elements/time-news.js';
import type { ExplorerState } from '../../src/explorer/state.js';
import { day, stateOf } from '../support/explorer-state.js';
import { lineageOfDates } from '../support/lineage-of.js';

const lineage = lineageOfDates({
  a: '2023-01-10',
  b: '2023-02-01',
  c: '2023-02-02',
  d: '2023-02-03',
  e: '2023-02-04',
  f: '2023-02-05',
  lost: null,
});
const on = (asOf: string, more: Partial<ExplorerState> = {}) =>
  stateOf(lineage, { asOf: day(asOf), ...more });

test('what has appeared is told, with the first names', () => {
  expect(timeNews(on('2023-02-05'), on('2023-01-10'))).toBe(
    '6 of 7 models. Appeared: b, c, d and 2 more',
  );
  expect(timeNews(on('2023-02-04'), on('2023-01-10'))).toBe(
    '5 of 7 models. Appeared: b, c, d and e',
  );
});

test('what has gone is told', () => {
  expect(timeNews(on('2023-02-01'), on('2023-02-03'))).toBe('2 of 7 models. Gone: c and d');
  const hidden = on('2023-02-01', { undated: 'hide' });
  expect(timeNews(hidden, on('2023-02-01'))).toBe('2 of 7 models. Gone: lost');
});

test('a window that moves tells both', () => {
  const before = on('2023-02-01', { from: day('2023-01-10') });
  const now = on('2023-02-02', { from: day('2023-01-11') });
  expect(timeNews(now, before)).toBe('2 of 7 models. Appeared: c. Gone: a');
});

test('where nothing comes or goes there is nothing to tell', () => {
  expect(timeNews(on('2023-01-20'), on('2023-01-15'))).toBeUndefined();
  expect(timeNews(stateOf(lineageOfDates({})), on('2023-01-15'))).toBeUndefined();
});

test('only another time of the same lineage is another time', () => {
  expect(isOtherTime(on('2023-01-20'), on('2023-01-15'))).toBe(true);
  expect(isOtherTime(on('2023-01-20', { selection: { model: 'a' } }), on('2023-01-20'))).toBe(
    false,
  );
  expect(isOtherTime(on('2023-01-20', { undated: 'hide' }), on('2023-01-20'))).toBe(true);
  expect(isOtherTime(on('2023-01-20'), stateOf(lineageOfDates({})))).toBe(false);
});
