import { expect, test } from 'vitest';
import type { RequestName } from '../../src/explorer/request-details.js';
import { requests } from '../../src/explorer/requests.js';
import * as selectors from '../../src/explorer/selectors.js';
import { initialState, type ExplorerState } from '../../src/explorer/state.js';
import { createStore, type Store } from '../../src/explorer/store.js';
import { storeOf } from '../support/explorer-state.js';
import { lineageOf } from '../support/lineage-of.js';

const place = 'a.json';
const problem = { code: 'unreachable', place, message: 'a.json could not be loaded.' } as const;

const asked: Readonly<Record<RequestName, ((store: Store) => void)[]>> = {
  load: [(store) => store.request('load', undefined)],
  show: [(store) => store.request('show', { lineage: lineageOf({}), problems: [] })],
  fail: [(store) => store.request('fail', [problem])],
  clear: [(store) => store.request('clear', undefined)],
  complain: [
    (store) => store.request('complain', { place, problem }),
    (store) => store.request('complain', { place, problem: undefined }),
  ],
  select: [
    (store) => store.request('select', undefined),
    (store) => store.request('select', { model: 'llama' }),
    (store) => store.request('select', { derivation: 0 }),
    (store) => store.request('select', { derivation: -1 }),
  ],
  find: [(store) => store.request('find', '__proto__')],
  'focus-on': [(store) => store.request('focus-on', 'llama')],
  'focus-back': [(store) => store.request('focus-back', undefined)],
  query: [(store) => store.request('query', 'llama+'), (store) => store.request('query', '')],
  context: [(store) => store.request('context', 'ghost')],
  passes: [(store) => store.request('passes', 'weights')],
  'color-by': [(store) => store.request('color-by', 'license')],
  'size-by': [(store) => store.request('size-by', 'same')],
  fold: [(store) => store.request('fold', 'leaves:llama')],
  unfold: [(store) => store.request('unfold', 'leaves:llama')],
  compare: [(store) => store.request('compare', 'llama')],
  list: [(store) => store.request('list', 'table')],
  camera: [(store) => store.request('camera', { zoom: 2, x: 0.5, y: 0.5 })],
  field: [
    (store) => store.request('field', { name: 'selected', text: 'llama' }),
    (store) => store.request('field', { name: 'camera', text: '2,0.5,0.5' }),
    (store) => store.request('field', { name: 'fold', text: '' }),
    (store) => store.request('field', { name: '__proto__', text: 'x' }),
  ],
  view: [
    (store) => store.request('view', { focus: 'llama', selected: 'llama', 'as-of': 'yesterday' }),
    (store) => store.request('view', null),
  ],
  link: [(store) => store.request('link', { focus: 'llama', 'as-of': 'yesterday' })],
  'as-of': [
    (store) => store.request('as-of', -0x8000_0000),
    (store) => store.request('as-of', 1e9),
  ],
  from: [(store) => store.request('from', -0x8000_0000), (store) => store.request('from', 1e9)],
  window: [(store) => store.request('window', { from: -5, asOf: 1e9 })],
  'play-to': [(store) => store.request('play-to', 19_000)],
  scale: [(store) => store.request('scale', 'order')],
  layout: [(store) => store.request('layout', 'generations')],
  undated: [(store) => store.request('undated', 'hide')],
  'step-release': [
    (store) => store.request('step-release', 1),
    (store) => store.request('step-release', -1),
  ],
  datasets: [(store) => store.request('datasets', true)],
  about: [(store) => store.request('about', true), (store) => store.request('about', false)],
  play: [(store) => store.request('play', undefined)],
  pause: [(store) => store.request('pause', undefined)],
  reset: [(store) => store.request('reset', undefined)],
};

/** What the parts ask of a state. */
const answers = (state: ExplorerState) => ({
  drawn: selectors.drawnGraph(state)?.nodes ?? [],
  days: selectors.releaseDays(state),
  place: selectors.timeScaleOf(state).place(19_000),
  visible: selectors.visibleIds(state),
  all: selectors.counts(state).all,
  onTheDay: selectors.newsOf(state, selectors.shownDay(state)).released,
  llama: selectors.displayState(state, 'llama'),
});
const nothing = {
  drawn: [],
  days: [],
  place: 0.5,
  visible: [],
  all: 0,
  onTheDay: [],
  llama: undefined,
};

test('every request of the table is asked here', () => {
  expect(Object.keys(asked).toSorted()).toEqual(Object.keys(requests).toSorted());
});

test.each(Object.entries(asked))(
  '%s neither throws before there is a lineage nor on an empty one',
  (_, questions) => {
    for (const ask of questions) {
      for (const store of [createStore(), storeOf(lineageOf({}))]) {
        ask(store);
        expect(answers(store.state)).toEqual(nothing);
      }
    }
  },
);

test('a question about what is not there changes nothing', () => {
  const store = createStore();
  for (const name of ['select', 'find', 'play', 'play-to', 'pause'] as const) {
    for (const ask of asked[name]) ask(store);
  }
  expect(store.state).toBe(initialState);
});
