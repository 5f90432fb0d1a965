import { describe, expect, test } from 'vitest';
import {
  chosenGraph,
  counts,
  displayState,
  drawnGraph,
  problemsOf,
  releaseDays,
  timeScaleOf,
  visibleIds,
} from '../../src/explorer/selectors.js';
import type { Store } from '../../src/explorer/store.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { day, stateOf, storeOf } from '../support/explorer-state.js';

const idsOf = (text: string) => query(curated, text).ids!;
const isModel = (id: string) => curated.nodes[curated.indices.get(id)!]!.kind === 'model';

describe('a query', () => {
  test.each(['llama+', '+vicuna org:meta', 'is:merge, is:root', '-llama+'])(
    '%s shows the models that it finds',
    (text) => {
      expect(visibleIds(stateOf(curated, { query: text }))).toEqual(idsOf(text).filter(isModel));
    },
  );

  test('narrows a focus', () => {
    const both = visibleIds(stateOf(curated, { focus: 'llama', query: 'is:leaf' }));
    const kin = new Set(idsOf('+llama+'));
    expect(both).toEqual(idsOf('is:leaf').filter((id) => kin.has(id) && isModel(id)));
  });

  test('finds datasets where they are drawn', () => {
    const state = stateOf(curated, { query: '+alpaca', datasets: true });
    expect(visibleIds(state)).toEqual(idsOf('+alpaca'));
  });

  test('that cannot be understood changes nothing', () => {
    const store = storeOf(curated);
    store.request('query', 'llama+');
    const before = store.state;
    store.request('query', 'llama+ is:');
    expect(store.state).toBe(before);
    store.request('view', { query: '"llama' });
    expect(store.state.query).toBe('');
    expect(problemsOf(store.state)).toMatchObject([
      { place: 'query', message: expect.stringContaining('closing quotation mark') },
    ]);
  });

  test('may find nothing', () => {
    const state = stateOf(curated, { query: 'no-such-model' });
    expect(chosenGraph(state)!.nodes).toEqual([]);
    expect(counts(state)).toEqual({ all: 0, shown: 0, possible: 0, undated: 0 });
  });

  test('gives way to a model that is looked for and that it leaves out', () => {
    const store = storeOf(curated);
    store.request('query', 'llama+');
    store.request('find', 'vicuna');
    expect(store.state.query).toBe('llama+');
    store.request('find', 'gpt-2');
    expect(store.state.query).toBe('');
    expect(visibleIds(store.state)).toContain('gpt-2');
  });
});

describe('a selected model that is no longer to be seen', () => {
  const selectedAfter = (id: string, ask: (store: Store) => void) => {
    const store = storeOf(curated);
    store.request('select', { model: id });
    ask(store);
    return store.state.selection;
  };

  test('gives way to the focus, and to nothing where a query leaves it out', () => {
    const focus = (store: Store) => store.request('focus-on', 'llama');
    expect(selectedAfter('gpt-2', focus)).toEqual({ model: 'llama' });
    expect(selectedAfter('vicuna', focus)).toEqual({ model: 'vicuna' });
    const ask = (store: Store) => store.request('query', 'llama+');
    expect(selectedAfter('gpt-2', ask)).toBeUndefined();
    expect(selectedAfter('vicuna', ask)).toEqual({ model: 'vicuna' });
  });

  test('stays where it is a ghost', () => {
    const selection = selectedAfter('gpt-2', (store) => {
      store.request('context', 'ghost');
      store.request('focus-on', 'llama');
    });
    expect(selection).toEqual({ model: 'gpt-2' });
  });
});

describe('ghosts', () => {
  const fields = { focus: 'llama-2', context: 'ghost', asOf: day('2023-08-01') } as const;
  const state = stateOf(curated, fields);
  const removed = stateOf(curated, { ...fields, context: 'remove' });

  test('have their place among all others', () => {
    const everything = stateOf(curated);
    expect(drawnGraph(state)).toBe(drawnGraph(everything));
    const july = day('2023-07-01');
    expect(timeScaleOf(state).place(july)).toBe(timeScaleOf(everything).place(july));
    expect(releaseDays(state)).toEqual(releaseDays(everything));
  });

  test('are neither counted nor among what is shown', () => {
    expect(visibleIds(state)).toEqual(visibleIds(removed));
    expect(counts(state)).toEqual(counts(removed));
  });

  test('are told as such, once they are out', () => {
    expect(displayState(state, 'gpt-2')).toBe('ghost');
    expect(displayState(removed, 'gpt-2')).toBe('filtered');
    expect(displayState(state, 'llama-3')).toBe('not-yet');
    expect(displayState(state, 'llama-2')).toBe('released');
  });
});

describe('the way back', () => {
  const trailAfter = (...ids: (string | undefined)[]) => {
    const store = storeOf(curated);
    for (const id of ids) store.request('focus-on', id);
    return store.state.trail;
  };

  test.each([
    [['llama'], []],
    [['llama', 'alpaca'], ['llama']],
    [['llama', 'llama'], []],
    [['llama', 'alpaca', 'llama'], []],
    [['llama', 'alpaca', 'vicuna', 'alpaca'], ['llama']],
    [['llama', 'alpaca', undefined], []],
  ])('after %j is %j', (ids, trail) => {
    expect(trailAfter(...ids)).toEqual(trail);
  });

  test('is gone step by step', () => {
    const store = storeOf(curated);
    for (const id of ['llama', 'alpaca', 'vicuna']) store.request('focus-on', id);
    const seen = [0, 1, 2, 3].map(() => {
      store.request('focus-back', undefined);
      return store.state.focus;
    });
    expect(seen).toEqual(['alpaca', 'llama', undefined, undefined]);
  });
});
