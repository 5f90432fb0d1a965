import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, shownDay } from '../../src/explorer/selectors.js';
import { createStore } from '../../src/explorer/store.js';
import { curated } from '../support/curated.js';
import { day, storeOf } from '../support/explorer-state.js';
import { lineageOf, lineageOfDates } from '../support/lineage-of.js';

const lineage = lineageOfDates({ a: '2023-01-10', b: '2023-02-20', c: '2023-03-30' });

test('playing from the end starts over, once', () => {
  const store = storeOf(curated);
  store.request('play', undefined);
  expect(store.state.playing).toBe(true);
  expect(shownDay(store.state)).toBe(firstDay(store.state));
  const first = store.state.asOf;
  let restarts = 0;
  store.subscribe((now) => {
    if (now.asOf === first) restarts += 1;
  });
  for (let step = 0; step < 1_000 && store.state.playing; step += 1)
    store.request('step-release', 1);
  expect(store.state.playing).toBe(false);
  expect(shownDay(store.state)).toBe(lastDay(store.state));
  expect(restarts).toBe(0);
});

test('playing from the middle goes on from there', () => {
  const store = storeOf(lineage);
  store.request('as-of', day('2023-02-01'));
  store.request('play', undefined);
  expect(store.state.asOf).toBe(day('2023-02-01'));
  store.request('step-release', 1);
  expect(store.state).toMatchObject({ playing: true, asOf: day('2023-02-20') });
  store.request('step-release', 1);
  expect(store.state).toMatchObject({ playing: false, asOf: day('2023-03-30') });
});

test('within a focus it stops at the last release drawn, and starts over from the first', () => {
  const store = storeOf(lineage);
  store.request('focus-on', 'b');
  store.request('play', undefined);
  expect(store.state).toMatchObject({ playing: true, asOf: day('2023-02-20') });
  store.request('step-release', 1);
  expect(store.state).toMatchObject({ playing: false, asOf: day('2023-02-20') });
});

describe('playing ends', () => {
  test.each([
    ['pause', undefined],
    ['as-of', day('2023-02-01')],
    ['from', day('2023-02-01')],
    ['window', { from: day('2023-02-01'), asOf: day('2023-02-20') }],
    ['reset', undefined],
    ['fail', [{ code: 'unreachable', place: 'x', message: 'x' }]],
    ['clear', undefined],
    ['find', 'c'],
    ['show', { lineage: lineageOf({}), problems: [] }],
  ] as const)('on %s', (name, detail) => {
    const store = storeOf(lineage);
    store.request('play', undefined);
    store.request(name, detail);
    expect(store.state.playing).toBe(false);
  });
});

test('a day asked for before there is a lineage outlives play', () => {
  const store = createStore();
  store.request('as-of', day('2023-02-20'));
  store.request('play', undefined);
  expect(store.state).toMatchObject({ playing: false, asOf: day('2023-02-20') });
});

test('it glides from day to day and stops with the last release', () => {
  const store = storeOf(lineage);
  store.request('as-of', day('2023-03-28'));
  store.request('play', undefined);
  store.request('play-to', day('2023-03-29'));
  expect(store.state).toMatchObject({ playing: true, asOf: day('2023-03-29') });
  store.request('play-to', day('2023-03-30'));
  expect(store.state).toMatchObject({ playing: false, asOf: day('2023-03-30') });
});

test('a frame that comes after the pause moves nothing', () => {
  const store = storeOf(lineage);
  store.request('as-of', day('2023-02-01'));
  const before = store.state;
  store.request('play-to', day('2023-02-02'));
  expect(store.state).toBe(before);
});

test('in a window it starts over from the first release there', () => {
  const store = storeOf(lineage);
  store.request('from', day('2023-02-01'));
  store.request('play', undefined);
  expect(store.state).toMatchObject({ playing: true, asOf: day('2023-02-20') });
});

test('where nothing is dated, playing ends at once', () => {
  const store = storeOf(lineageOfDates({ a: null }));
  store.request('play', undefined);
  store.request('step-release', 1);
  expect(store.state.playing).toBe(false);
});
