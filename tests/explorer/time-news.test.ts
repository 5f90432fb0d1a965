import { expect, test } from 'vitest';
import { announcementOf } from '../../src/elements/news.js';
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

test('what has appeared is told, the latest first', () => {
  expect(timeNews(on('2023-02-05'), on('2023-01-10'))).toBe(
    '7 of 7 models released. Appeared: f, e, d and 2 more',
  );
  expect(timeNews(on('2023-02-04'), on('2023-01-10'))).toBe(
    '6 of 7 models released. Appeared: e, d, c and b',
  );
});

test('what has gone is told, in order of release', () => {
  expect(timeNews(on('2023-02-01'), on('2023-02-03'))).toBe(
    '3 of 7 models released. Gone: c and d',
  );
  const hidden = on('2023-02-01', { undated: 'hide' });
  expect(timeNews(hidden, on('2023-02-01'))).toBe('2 of 7 models released. Gone: lost');
  const unordered = lineageOfDates({
    late: '2023-03-01',
    early: '2023-02-01',
    first: '2023-01-01',
  });
  const at = (asOf: string) => stateOf(unordered, { asOf: day(asOf) });
  expect(timeNews(at('2023-01-01'), at('2023-03-01'))).toBe(
    '1 of 3 models released. Gone: early and late',
  );
});

test('a window that moves tells both', () => {
  const before = on('2023-02-01', { from: day('2023-01-10') });
  const now = on('2023-02-02', { from: day('2023-01-11') });
  expect(timeNews(now, before)).toBe('3 of 7 models released. Appeared: c. Gone: a');
});

test('what is loaded is counted', () => {
  const loaded = (dates: Record<string, string>) =>
    announcementOf(stateOf(lineageOfDates(dates)), on('2023-01-10'));
  expect(loaded({ a: '2023-01-10' })).toBe('1 model loaded');
  expect(loaded({ a: '2023-01-10', b: '2023-01-10' })).toBe('2 models loaded');
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
