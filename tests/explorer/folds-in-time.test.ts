import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/explorer/folding.js';
import {
  changedBetween,
  isShown,
  scheduleOf,
  stateAt,
  type TimeWindow,
} from '../../src/lineage/as-of.js';
import { preferredValue } from '../../src/lineage/claim.js';
import type { Fold } from '../../src/lineage/folding.js';
import { countShown } from '../../src/lineage/member-days.js';
import type { ReleaseDate } from '../../src/lineage/release-date.js';
import type { Subgraph } from '../../src/lineage/subgraph.js';
import { windows } from '../support/dated-lineages.js';
import { day } from '../support/explorer-state.js';
import { foldableRecords, foldKeys, lineageOfRecords, wholeOf } from '../support/foldable.js';
import { lineageOf } from '../support/lineage-of.js';

/** Lineages of which something is folded. */
const folded: fc.Arbitrary<Subgraph> = fc
  .tuple(foldableRecords, foldKeys, fc.integer({ min: 2, max: 26 }))
  .map(([records, keys, limit]) =>
    fold(wholeOf(lineageOfRecords(records)), { folded: keys, unfolded: [], limit }),
  )
  .filter(({ folding }) => folding !== undefined);

const foldsOf = ({ folding }: Subgraph) => [...folding!.folds.values()];

const datesOf = ({ lineage }: Subgraph, { members }: Fold): ReleaseDate[] =>
  members.flatMap((node) => preferredValue(lineage.nodes[node]!.released) ?? []);

const isOut =
  ({ from = -Infinity, asOf }: TimeWindow) =>
  (date: ReleaseDate) =>
    date.earliest <= asOf && date.latest >= from;

/** A fold of something that is drawn. */
const someFold = folded.chain((drawn) =>
  fc.constantFrom(...foldsOf(drawn)).map((each) => ({ drawn, each })),
);
const runs = { numRuns: 200 };

test('as many are counted as are out', () => {
  fc.assert(
    fc.property(someFold, windows, ({ drawn, each }, window) => {
      const dates = datesOf(drawn, each);
      expect(countShown(each.days, window)).toBe(dates.filter(isOut(window)).length);
      expect(each.days.undated).toBe(each.members.length - dates.length);
    }),
    runs,
  );
});

test('the count grows from day to day', () => {
  fc.assert(
    fc.property(someFold, windows, ({ each: { days } }, { asOf }) => {
      const [today, tomorrow] = [asOf, asOf + 1].map((to) =>
        countShown(days, { from: undefined, asOf: to }),
      );
      expect(tomorrow).toBeGreaterThanOrEqual(today!);
    }),
    runs,
  );
});

test('a fold is shown while a member is, possible before one surely is out', () => {
  fc.assert(
    fc.property(someFold, windows, ({ drawn, each }, window) => {
      const times = scheduleOf(drawn.lineage);
      const dates = datesOf(drawn, each);
      const state = stateAt(times, each.node, window.asOf);
      expect(state === 'undated').toBe(dates.length === 0);
      if (dates.length === 0) return;
      expect(isShown(times, each.node, window)).toBe(dates.some(isOut(window)));
      const surely = dates.some(({ latest }) => latest <= window.asOf);
      const perhaps = dates.some(({ earliest }) => earliest <= window.asOf);
      const undecided = perhaps ? 'possible' : 'not-yet';
      expect(state).toBe(surely ? 'released' : undecided);
    }),
    runs,
  );
});

test('folds change just when their members do, and nothing else changes otherwise than before', () => {
  fc.assert(
    fc.property(folded, windows, windows, (drawn, before, after) => {
      const { of, foldOf } = drawn.folding!;
      const real = changedBetween(scheduleOf(of.lineage), before, after);
      const lifted = [...real].flatMap((node) => foldOf.get(node)?.node ?? []);
      const all = changedBetween(scheduleOf(drawn.lineage), before, after);
      expect(all).toEqual(new Set([...real, ...lifted]));
    }),
    { numRuns: 200 },
  );
});

test('changes stay in the order of days', () => {
  fc.assert(
    fc.property(folded, ({ lineage }) => {
      const { changes, ends } = scheduleOf(lineage);
      for (const list of [changes, ends]) {
        const days = list.map((each) => each.day);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }
    }),
  );
});

describe('the dates of a fold', () => {
  const dates = { open: '../2022-12-01', exact: '2023-01-05', month: '2023-02', none: undefined };
  const lineage = lineageOf(
    { open: [], exact: [], month: [], none: [] },
    Object.fromEntries(Object.entries(dates).map(([id, released]) => [id, { released }])),
  );
  const foldOf = (...ids: string[]) => {
    const nodes = ids.map((id) => lineage.indices.get(id)!);
    const subgraph = { lineage, focus: undefined, nodes, derivations: [] };
    return foldsOf(fold(subgraph, { folded: ['alone'], unfolded: [], limit: 9 }))[0]!;
  };

  test('reach from the first day that is known to the last', () => {
    expect(foldOf('open', 'month', 'none').span).toEqual({
      first: day('2022-12-01'),
      last: day('2023-02-28'),
    });
    expect(foldOf('exact', 'none').span).toEqual({ first: day('2023-01-05'), last: day('2023-01-05') }); // prettier-ignore
  });
});
