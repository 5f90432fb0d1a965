import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOf, visibleIds } from '../../src/explorer/selectors.js';
import { createStore } from '../../src/explorer/store.js';
import { viewOf } from '../../src/explorer/view.js';
import { curated } from '../support/curated.js';
import { storeOf } from '../support/explorer-state.js';
import { viewsOf } from '../support/views.js';

const views = viewsOf(curated);

const shown = (view: unknown) => {
  const store = storeOf(curated);
  store.request('view', view);
  return store.state;
};

test('a view is what differs from what is shown without being told', () => {
  expect(viewOf(storeOf(curated).state)).toEqual({});
  const store = storeOf(curated);
  store.request('focus-on', 'llama');
  store.request('select', { model: 'vicuna' });
  store.request('fold', 'family:Qwen, and more');
  store.request('camera', { zoom: 2, x: 0.123456789, y: 0.5 });
  expect(viewOf(store.state)).toEqual({
    focus: 'llama',
    selected: 'vicuna',
    fold: 'family:Qwen%2C and more',
    camera: '2,0.12346,0.5',
  });
});

test('showing a view and saving it gives the same view', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOf(shown(view))).toEqual(view);
    }),
  );
});

test('a view shows the same whatever was shown before', () => {
  fc.assert(
    fc.property(views, views, (before, view) => {
      const store = storeOf(curated);
      store.request('view', before);
      store.request('view', view);
      expect(viewOf(store.state)).toEqual(view);
      expect(visibleIds(store.state)).toEqual(visibleIds(shown(view)));
    }),
    { numRuns: 40 },
  );
});

test('a view given before there is a lineage waits for it', () => {
  const view = { focus: 'llama', selected: 'vicuna', camera: '2,0.3,0.4', fold: 'leaves:llama' };
  const store = createStore();
  store.request('view', view);
  expect(viewOf(store.state)).toEqual(view);
  store.request('show', { lineage: curated, problems: [] });
  expect(viewOf(store.state)).toEqual(view);
  expect(store.state.selection).toEqual({ model: 'vicuna' });
});

test('a derivation is selected by its ends and its relation', () => {
  const { selection, lineage } = shown({ selected: 'palm-2>bard>component' });
  const derivation = lineage!.derivations[(selection as { derivation: number }).derivation]!;
  expect(derivation.relation).toBe('component');
});

describe('what cannot be used', () => {
  test.each([
    [{ 'as-of': 'yesterday' }, 'as-of'],
    [{ layout: 'circle' }, 'layout'],
    [{ camera: '1,2' }, 'camera'],
    [{ camera: '0,0.5,0.5' }, 'camera'],
    [{ camera: '1,,3' }, 'camera'],
    [{ datasets: 'perhaps' }, 'datasets'],
    [{ focus: 7 }, 'focus'],
    [{ selected: 'nobody' }, 'selected'],
    [{ selected: 'llama>vicuna>merge' }, 'selected'],
    [{ selected: 'a>b>c>d' }, 'selected'],
    [{ nonsense: 'x' }, 'view'],
  ])('%j is told with its place', (view, place) => {
    const state = shown({ layout: 'generations', ...view });
    expect(problemsOf(state).map((problem) => problem.place)).toEqual([place]);
    expect(viewOf(state)).toEqual(place === 'layout' ? {} : { layout: 'generations' });
  });

  test('is told as of the link where it came by one', () => {
    const store = storeOf(curated);
    store.request('link', { scale: 'zzz' });
    expect(problemsOf(store.state).map(({ message }) => message)).toEqual([
      'In this link, scale="zzz" is not even, calendar or order. It is ignored.',
    ]);
    store.request('view', { scale: 'zzz', odd: '1' });
    expect(problemsOf(store.state).map(({ message }) => message)).toEqual([
      'In this view, scale="zzz" is not even, calendar or order. It is ignored.',
      'In this view, "odd" is no field of a view. It is ignored.',
    ]);
  });

  test('is told until the next view', () => {
    const store = storeOf(curated);
    store.request('view', { 'as-of': 'yesterday', nonsense: 'x', selected: 'nobody' });
    expect(problemsOf(store.state)).toHaveLength(3);
    store.request('view', {});
    expect(problemsOf(store.state)).toEqual([]);
  });

  test('is no reason to throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (view) => {
        expect(() => shown(view)).not.toThrow();
      }),
    );
  });
});
