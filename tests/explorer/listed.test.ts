import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnGraph } from '../../src/explorer/drawn-graph.js';
import { listedNodes } from '../../src/explorer/listed.js';
import { shownOutline } from '../../src/explorer/outline.js';
import { shownNodes, visibleNodes } from '../../src/explorer/selectors.js';
import { windows } from '../support/dated-lineages.js';
import { stateOf } from '../support/explorer-state.js';
import { foldableRecords, foldKeys, lineageOfRecords } from '../support/foldable.js';

const states = fc.record({
  records: foldableRecords,
  folded: foldKeys,
  window: windows,
  undated: fc.constantFrom('show', 'hide' as const),
  focus: fc.constantFrom(undefined, 'm0', 'm3'),
  context: fc.constantFrom('remove', 'ghost' as const),
});

test('each shown model is listed as itself or in just one fold, and nothing else is', () => {
  fc.assert(
    fc.property(states, ({ records, window, ...fields }) => {
      const state = stateOf(lineageOfRecords(records), { ...fields, ...window });
      const { folding } = drawnGraph(state)!;
      const listed = listedNodes(state);
      const shown = new Set(shownNodes(state));
      const folds = listed.flatMap((node) => folding?.folds.get(node) ?? []);
      expect(listed.filter((node) => !folding?.folds.has(node))).toEqual(visibleNodes(state));
      const told = [...visibleNodes(state), ...folds.flatMap(({ members }) => members)];
      expect(new Set(told.filter((node) => shown.has(node)))).toEqual(shown);
      for (const { members } of folds) expect(members.some((node) => shown.has(node))).toBe(true);
      expect([...shownOutline(state).full.keys()].toSorted((a, b) => a - b)).toEqual(listed);
    }),
    { numRuns: 200 },
  );
});
