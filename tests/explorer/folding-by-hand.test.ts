import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnGraph } from '../../src/explorer/drawn-graph.js';
import { foldedForRoom } from '../../src/explorer/hand-folding.js';
import { requests } from '../../src/explorer/requests.js';
import { problemsOf } from '../../src/explorer/selectors.js';
import type { ExplorerState } from '../../src/explorer/state.js';
import { viewOf } from '../../src/explorer/view.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { stateOf, storeOf } from '../support/explorer-state.js';
import { hubShaped } from '../support/hub-shaped.js';

const large = readLineage(hubShaped(2_000, 1)).lineage;

const act = (state: ExplorerState, name: 'fold' | 'unfold', key: string): ExplorerState => ({
  ...state,
  ...requests[name](state, key),
});
const foldsIn = (state: ExplorerState) => [...(drawnGraph(state)!.folding?.folds.values() ?? [])];
const keysIn = (state: ExplorerState) => foldsIn(state).map(({ key }) => key);

describe.each([
  ['what fits', curated],
  ['what does not', large],
])('%s', (_, lineage) => {
  const initial = stateOf(lineage);
  const groups = ['leaves:llama', 'family:LLaMA', 'alone', ...keysIn(initial).slice(0, 12)];
  const some = fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 3 });
  const runs = { numRuns: 25 };

  test('what is folded and unfolded again is as it was, in the address too', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...groups), (others, key) => {
        const before = others
          .filter((each) => each !== key)
          .reduce((state, each) => act(state, 'fold', each), initial);
        if (keysIn(before).includes(key)) return;
        const after = act(act(before, 'fold', key), 'unfold', key);
        expect(viewOf(after)).toEqual(viewOf(before));
        expect(drawnGraph(after)!.nodes).toEqual(drawnGraph(before)!.nodes);
      }),
      runs,
    );
  });

  test('and so is what is unfolded and folded again', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...groups), (others, key) => {
        const before = others.reduce((state, each) => act(state, 'unfold', each), initial);
        if (!keysIn(before).includes(key)) return;
        const after = act(act(before, 'unfold', key), 'fold', key);
        expect(viewOf(after)).toEqual(viewOf(before));
        expect(keysIn(after)).toEqual(keysIn(before));
      }),
      runs,
    );
  });
});

test('only what differs from what is done without being told is written', () => {
  const store = storeOf(large);
  const [{ key } = { key: '' }] = foldsIn(store.state).filter(({ kind }) => kind === 'leaves');
  store.request('fold', key);
  expect(viewOf(store.state)).toEqual({});
  store.request('unfold', key);
  expect(viewOf(store.state)).toEqual({ unfold: key });
  store.request('fold', key);
  expect(viewOf(store.state)).toEqual({});
});

describe('what makes room', () => {
  const before = stateOf(large);
  const families = foldsIn(before).toSorted((a, b) => b.members.length - a.members.length);

  test('is told, and nothing else is folded that was not', () => {
    const after = act(before, 'unfold', families[0]!.key);
    const made = foldedForRoom(after).map(({ key }) => key);
    expect(made.length).toBeGreaterThan(0);
    const known = new Set([...keysIn(before), ...made, `more:${families[0]!.key}`]);
    expect(keysIn(after).filter((key) => !known.has(key))).toEqual([]);
    const stays = keysIn(before).filter((key) => key !== families[0]!.key);
    const inside = (key: string) => {
      const [first] = foldsIn(before).find((fold) => fold.key === key)!.members;
      return drawnGraph(after)!.folding!.foldOf.has(first!);
    };
    expect(stays.every(inside)).toBe(true);
    expect(foldedForRoom(act(after, 'fold', families[0]!.key))).toEqual([]);
  });

  test('is nothing where there is room, or where it was folded by hand', () => {
    const state = act(stateOf(curated), 'fold', 'leaves:llama');
    expect(foldedForRoom(state)).toEqual([]);
    expect(foldedForRoom(before)).toEqual([]);
  });
});

describe('a group that is not there', () => {
  const told = (fields: Partial<ExplorerState>) =>
    problemsOf(stateOf(curated, fields)).map(
      ({ code, place, message }) => `${code} ${place} ${message}`,
    );

  test.each([
    'zzz',
    'leaves:nobody',
    'family:zzz',
    'others',
    'more:leaves:llama',
    'leaves:gorilla',
  ])('is told: fold=%s', (key) => {
    const [only, ...others] = told({ folded: ['leaves:llama', key] });
    expect(only).toContain(`unknown-group fold fold="${key}": the lineage has no such group.`);
    expect(only).toContain('leaves: and the id of a model');
    expect(others).toEqual([]);
  });

  test('is told where it is to be unfolded, too', () => {
    expect(told({ unfolded: ['zzz'] })[0]).toContain('unknown-group unfold unfold="zzz"');
    expect(told({ unfolded: ['more:more:alone', 'leaves:llama', 'family:LLaMA'] })).toEqual([]);
  });

  test('is not told of before there is a lineage', () => {
    expect(problemsOf(stateOf(curated, { lineage: undefined, folded: ['zzz'] }))).toEqual([]);
  });
});
