import { expect, test } from 'vitest';
import { displayState } from '../../src/explorer/selectors.js';
import { curated } from '../support/curated.js';
import { day, storeOf } from '../support/explorer-state.js';
import { lineageOf } from '../support/lineage-of.js';

test('a model that is yet to come is found on the day it comes out', () => {
  const store = storeOf(curated);
  store.request('as-of', day('2023-03-01'));
  store.request('find', 'vicuna');
  expect(store.state).toMatchObject({ selection: { model: 'vicuna' }, asOf: day('2023-03-30') });
  expect(displayState(store.state, 'vicuna')).toBe('released');
});

test('a model that a focus hides is found by ending the focus', () => {
  const store = storeOf(curated);
  store.request('focus-on', 'mistral-7b');
  expect(displayState(store.state, 'vicuna')).toBe('filtered');
  store.request('find', 'vicuna');
  expect(store.state).toMatchObject({ focus: undefined, selection: { model: 'vicuna' } });
  expect(displayState(store.state, 'vicuna')).toBe('released');
});

test('a dataset is found by drawing the datasets', () => {
  const store = storeOf(curated);
  store.request('find', 'alpaca-52k');
  expect(store.state).toMatchObject({ datasets: true, selection: { model: 'alpaca-52k' } });
});

test('what can be seen already stays as it is', () => {
  const store = storeOf(curated);
  store.request('focus-on', 'llama');
  store.request('as-of', day('2023-06-01'));
  const before = store.state;
  store.request('find', 'vicuna');
  expect(store.state).toEqual({ ...before, selection: { model: 'vicuna' } });
});

test('an undated model is found without moving the day', () => {
  const store = storeOf(lineageOf({ a: [], b: [] }, { a: { released: '2023-01-10' } }));
  store.request('find', 'b');
  expect(store.state).toMatchObject({ selection: { model: 'b' }, asOf: undefined });
});

test('a model of before the window is found by widening it', () => {
  const store = storeOf(curated);
  store.request('from', day('2023-05-01'));
  store.request('find', 'vicuna');
  expect(store.state).toMatchObject({ from: day('2023-03-30'), asOf: undefined });
  expect(displayState(store.state, 'vicuna')).toBe('released');
});

test('a hidden model without a date is found by showing those', () => {
  const store = storeOf(lineageOf({ a: [], b: [] }, { a: { released: '2023-01-10' } }));
  store.request('undated', 'hide');
  expect(displayState(store.state, 'b')).toBe('filtered');
  store.request('find', 'b');
  expect(displayState(store.state, 'b')).toBe('undated');
});

test('every model and dataset can be found from any state', () => {
  const store = storeOf(curated);
  for (const { id } of curated.nodes) {
    store.request('as-of', day('2019-01-01'));
    store.request('from', day('2019-01-01'));
    store.request('undated', 'hide');
    store.request('focus-on', 'resnet-50');
    store.request('datasets', false);
    store.request('find', id);
    expect(['released', 'possible', 'undated'], id).toContain(displayState(store.state, id));
  }
});

test('a model that is selected already is selected anew, so that it comes into sight again', () => {
  const store = storeOf(curated);
  store.request('find', 'vicuna');
  const { selection } = store.state;
  store.request('find', 'vicuna');
  expect(store.state.selection).not.toBe(selection);
  expect(store.state.selection).toEqual(selection);
});
