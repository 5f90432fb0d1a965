import { describe, expect, test } from 'vitest';
import { drawnGraph } from '../../src/explorer/drawn-graph.js';
import { menuName, menuOf, withMoreGenerations } from '../../src/explorer/menu.js';
import type { ExplorerState } from '../../src/explorer/state.js';
import { initialState } from '../../src/explorer/state.js';
import { curated } from '../support/curated.js';
import { storeOf } from '../support/explorer-state.js';
import { lineageOf } from '../support/lineage-of.js';

const lineage = lineageOf(
  { 'llama-2': [], 'code llama': [['llama-2', 'continued-pretraining']] },
  { 'llama-2': { name: 'Llama 2' }, 'code llama': { name: 'Code Llama' } },
);

const offered = (id: string, state: Partial<ExplorerState> = {}) =>
  menuOf({ ...initialState, lineage, ...state }, id).map(
    ({ label, request, detail }) => [label, request, detail] as const,
  );

test('a menu focuses, filters, hides and compares', () => {
  expect(offered('llama-2')).toEqual([
    ['Show its details', 'select', { model: 'llama-2' }],
    ['Focus on Llama 2', 'focus-on', 'llama-2'],
    ['Show only its ancestors', 'query', '+llama-2'],
    ['Show only its descendants', 'query', 'llama-2+'],
    ['Hide this branch', 'query', '-llama-2+'],
    ['Fold 2 of the Llama 2 family', 'fold', 'family:Llama 2'],
    ['Compare with another …', 'compare', 'llama-2'],
  ]);
});

test('a group is folded at any of its members, and unfolded where it is drawn', () => {
  const store = storeOf(curated);
  const foldsAt = (id: string) =>
    menuOf(store.state, id)
      .filter(({ request }) => request === 'fold' || request === 'unfold')
      .map(({ label, detail }) => [label.replace(/\d+/, 'N'), detail]);
  expect(foldsAt('gorilla-7b')).toEqual([
    ['Fold N made from LLaMA (1)', 'leaves:llama'],
    ['Fold N of the LLaMA family', 'family:LLaMA'],
  ]);
  store.request('fold', 'leaves:llama');
  expect(foldsAt('llama')).toEqual([
    ['Unfold N made from LLaMA (1)', 'leaves:llama'],
    ['Fold N of the LLaMA family', 'family:LLaMA'],
  ]);
  const drawn = drawnGraph(store.state)!;
  const { id } = drawn.lineage.nodes[drawn.nodes.at(-1)!]!;
  expect(menuName(store.state, id)).toMatch(/^\d+ made from LLaMA \(1\)$/);
  expect(foldsAt(id)).toEqual([['Unfold N made from LLaMA (1)', 'leaves:llama']]);
  store.request('unfold', 'leaves:llama');
  expect(drawnGraph(store.state)!.folding).toBeUndefined();
  expect(menuOf(store.state, id)).toEqual([]);
});

test('names that the query language would misread are quoted', () => {
  expect(offered('code llama')).toContainEqual([
    'Show only its ancestors',
    'query',
    '+"code llama"',
  ]);
});

test('where it is focused, all models are offered', () => {
  expect(offered('llama-2', { focus: 'llama-2' })).toContainEqual([
    'Show all models',
    'focus-on',
    undefined,
  ]);
});

test('what is asked for already is not offered', () => {
  const labels = offered('llama-2', { query: 'llama-2+' }).map(([label]) => label);
  expect(labels).not.toContain('Show only its descendants');
  const hidden = offered('llama-2', { query: 'org:meta -llama-2+' }).map(([label]) => label);
  expect(hidden).not.toContain('Hide this branch');
});

test('a branch is hidden from all that is asked for', () => {
  expect(offered('llama-2', { query: 'org:meta, org:google' })).toContainEqual([
    'Hide this branch',
    'query',
    'org:meta -llama-2+, org:google -llama-2+',
  ]);
});

describe('one more generation', () => {
  const chain = lineageOf({
    a: [],
    b: [['a', 'finetune']],
    c: [['b', 'finetune']],
    d: [['c', 'finetune']],
    e: [['d', 'finetune']],
  });
  const more = (query: string, state: Partial<ExplorerState> = {}) =>
    offered('c', { lineage: chain, query, ...state }).filter(([label]) =>
      label.startsWith('One more'),
    );

  test('is offered where some are asked for, but not all', () => {
    expect(more('1+c+1')).toEqual([
      ['One more generation of ancestors', 'query', '2+c+1'],
      ['One more generation of descendants', 'query', '1+c+2'],
    ]);
    expect(more('c+')).toEqual([]);
  });

  test('but not where it would show nothing more', () => {
    expect(more('2+c+1')).toEqual([['One more generation of descendants', 'query', '2+c+2']]);
    expect(more('2+c+2')).toEqual([]);
    expect(more('1+c', { focus: 'b' }).length, 'all of the focus').toBe(1);
    expect(more('b+1 1+c'), 'something else keeps it out').toEqual([]);
  });
});

test.each([
  ['x+2', 'down', 'x+3'],
  ['x+2', 'up', undefined],
  ['+x+', 'down', undefined],
  ['a+1 -b+1, c+3', 'down', 'a+2 -b+1, c+4'],
  ['no "query', 'down', undefined],
] as const)('%s, one more %s: %s', (text, side, more) => {
  expect(withMoreGenerations(text, side)).toBe(more);
});

test('two models are compared: the one held, with another', () => {
  expect(offered('code llama', { compare: 'llama-2' })).toContainEqual([
    'Compare with Llama 2',
    'select',
    { model: 'code llama' },
  ]);
  expect(offered('llama-2', { compare: 'llama-2' })).toContainEqual([
    'End the comparison',
    'compare',
    undefined,
  ]);
});

test('there is no menu of what is not in the lineage', () => {
  expect(offered('nobody')).toEqual([]);
  expect(menuOf(initialState, 'llama-2')).toEqual([]);
});
