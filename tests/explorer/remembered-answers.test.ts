import { describe, expect, test } from 'vitest';
import { counts, drawnGraph, releaseDays } from '../../src/explorer/selectors.js';
import { familiesOf } from '../../src/explorer/families.js';
import { curated } from '../support/curated.js';
import { day, stateOf } from '../support/explorer-state.js';
import { lineageOf } from '../support/lineage-of.js';

describe.each([
  ['drawnGraph', drawnGraph],
  ['releaseDays', releaseDays],
  ['counts', counts],
] as const)('%s', (_, ask) => {
  test('gives the same object for the same question', () => {
    expect(ask(stateOf(curated))).toBe(ask(stateOf(curated)));
    const focused = ask(stateOf(curated, { focus: 'llama' }));
    expect(
      ask(stateOf(curated, { focus: 'llama', selection: { model: 'llama' }, playing: true })),
    ).toBe(focused);
    expect(focused).not.toBe(ask(stateOf(curated)));
  });

  test('gives the same objects while two explorers take turns over one lineage', () => {
    const one = stateOf(curated, { focus: 'llama' });
    const other = stateOf(curated, { focus: 'gpt-3', datasets: true });
    const [first, second] = [ask(one), ask(other)];
    for (let turn = 0; turn < 5; turn += 1) {
      expect(ask({ ...one })).toBe(first);
      expect(ask({ ...other })).toBe(second);
    }
  });

  test('does not mix up two lineages', () => {
    const [one, other] = [lineageOf({ a: [] }), lineageOf({ a: [], b: [] })];
    expect(ask(stateOf(one))).not.toBe(ask(stateOf(other)));
  });
});

test('the day moves no graph', () => {
  const graphs = ['2020-01-01', '2023-03-30', '2025-06-01'].map((asOf) =>
    drawnGraph(stateOf(curated, { asOf: day(asOf) })),
  );
  expect(new Set(graphs).size).toBe(1);
});

test('families are worked out once for a lineage', () => {
  expect(familiesOf(curated)).toBe(familiesOf(curated));
});
