import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCounts } from '../../src/explorer/group-counts.js';
import { withOnly } from '../../src/explorer/group-filter.js';
import { groupsOf } from '../../src/explorer/groups.js';
import { visibleIds } from '../../src/explorer/selectors.js';
import { colorByNames, type ExplorerState } from '../../src/explorer/state.js';
import { curated } from '../support/curated.js';
import { day, stateOf } from '../support/explorer-state.js';
import { richLineages } from '../support/rich-lineages.js';

const days = fc.integer({ min: day('2019-12-01'), max: day('2024-12-31') });

/** For each group its models among the ids that are shown. */
function naive(state: ExplorerState): number[] {
  const lineage = state.lineage!;
  const { groups, of } = groupsOf(lineage, state.colorBy);
  const shown = new Set(visibleIds(state));
  return groups.map(
    (_, place) =>
      lineage.nodes.filter(
        ({ id, kind }, node) => kind === 'model' && of[node] === place && shown.has(id),
      ).length,
  );
}

test('the numbers are those of the models shown on a day', () => {
  fc.assert(
    fc.property(
      richLineages,
      fc.constantFrom(...colorByNames),
      days,
      fc.option(days, { nil: undefined }),
      fc.boolean(),
      (lineage, colorBy, asOf, from, datasets) => {
        const undated = datasets ? 'hide' : 'show';
        const state = stateOf(lineage, { colorBy, asOf, from, datasets, undated });
        expect([...groupCounts(state)]).toEqual(naive(state));
      },
    ),
  );
});

test('they add up to the models of a focus', () => {
  const state = stateOf(curated, { focus: 'llama', colorBy: 'organization', asOf: day('2023-06') });
  const sum = groupCounts(state).reduce((all, count) => all + count, 0);
  expect(sum).toBe(visibleIds(state).length);
  expect(sum).toBeGreaterThan(20);
});

test('a group that is chosen takes nothing away from the others', () => {
  const all = stateOf(curated, { colorBy: 'license' });
  const grouping = groupsOf(curated, 'license');
  const query = withOnly('', grouping, grouping.groups[0]!);
  expect(groupCounts({ ...all, query })).toEqual(groupCounts(all));
});
