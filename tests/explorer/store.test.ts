import { describe, expect, test, vi } from 'vitest';
import { createStore, type Listener } from '../../src/explorer/store.js';
import { day, storeOf } from '../support/explorer-state.js';
import { lineageOf } from '../support/lineage-of.js';

const lineage = lineageOf(
  { llama: [], alpaca: [['llama', 'finetune']] },
  { llama: { released: '2023-02-24' } },
);

describe('listeners hear nothing where nothing changes', () => {
  test.each([
    ['pause', undefined],
    ['focus-on', 'llama'],
    ['as-of', day('2023-02-24')],
    ['datasets', true],
    ['select', { model: 'llama' }],
    ['select', { derivation: 0 }],
    ['select', { model: 'no-such-model' }],
    ['select', { derivation: 7 }],
  ] as const)('%s %j, a second time', (name, detail) => {
    const store = storeOf(lineage);
    store.request(name, detail);
    const heard = vi.fn<Listener>();
    store.subscribe(heard);
    store.request(
      name,
      detail !== undefined && typeof detail === 'object' ? { ...detail } : detail,
    );
    expect(heard).not.toHaveBeenCalled();
  });
});

test('a listener hears of the new state and of the one before, until it ends that', () => {
  const store = storeOf(lineage);
  const before = store.state;
  const heard = vi.fn<Listener>();
  const end = store.subscribe(heard);
  store.request('select', { derivation: 0 });
  expect(heard).toHaveBeenCalledExactlyOnceWith(store.state, before);
  expect(store.state.selection).toEqual({ derivation: 0 });
  end();
  store.request('select', undefined);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a state never changes once it is there', () => {
  const store = createStore();
  store.request('load', undefined);
  expect(Object.isFrozen(store.state)).toBe(true);
});

test('another lineage ends the selection, the same one again does not', () => {
  const store = storeOf(lineage);
  store.request('select', { model: 'alpaca' });
  store.request('show', { lineage, problems: [] });
  expect(store.state.selection).toEqual({ model: 'alpaca' });
  store.request('show', { lineage: lineageOf({ alpaca: [] }), problems: [] });
  expect(store.state.selection).toBeUndefined();
});

test('a failure keeps the lineage that was there', () => {
  const store = storeOf(lineage);
  store.request('load', undefined);
  expect(store.state).toMatchObject({ status: 'loading', lineage });
  store.request('fail', [{ code: 'not-json', place: 'a.json', message: 'a.json is not JSON.' }]);
  expect(store.state).toMatchObject({ status: 'failed', lineage, failures: [{ place: 'a.json' }] });
  store.request('show', { lineage, problems: [] });
  expect(store.state.failures).toEqual([]);
});

test('a complaint about an attribute is replaced by the next and ended by a good value', () => {
  const store = storeOf(lineage);
  const complain = (message: string) =>
    store.request('complain', {
      place: 'as-of',
      problem: { code: 'invalid-value', place: 'as-of', message },
    });
  complain('first');
  complain('second');
  store.request('show', { lineage, problems: [] });
  expect(store.state.complaints.map(({ message }) => message)).toEqual(['second']);
  store.request('complain', { place: 'as-of', problem: undefined });
  expect(store.state.complaints).toEqual([]);
});

test('everybody hears of one change before anybody hears of the next', () => {
  const store = storeOf(lineage);
  const heard: string[] = [];
  store.subscribe(({ focus }) => {
    heard.push(`first ${focus}`);
    if (focus === 'llama') store.request('focus-on', 'alpaca');
  });
  store.subscribe(({ focus }) => heard.push(`second ${focus}`));
  store.request('focus-on', 'llama');
  expect(heard).toEqual(['first llama', 'second llama', 'first alpaca', 'second alpaca']);
});

test('reset ends focus, selection, day and playing, and nothing else', () => {
  const store = storeOf(lineage);
  const before = store.state;
  store.request('focus-on', 'llama');
  store.request('select', { model: 'llama' });
  store.request('as-of', 0);
  store.request('reset', undefined);
  expect(store.state).toEqual(before);
});
