import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedBetween,
  isShown,
  scheduleOf,
  stateAt,
  type TimeWindow,
} from '../../src/lineage/as-of.js';
import { preferredValue } from '../../src/lineage/claim.js';
import type { Day } from '../../src/lineage/day.js';
import type { Lineage, LineageNode } from '../../src/lineage/lineage.js';
import { datedLineages, start, windows } from '../support/dated-lineages.js';
import { day } from '../support/explorer-state.js';
import { lineageOfDates } from '../support/lineage-of.js';

/** How a node looks in a window, by the rules of the format and nothing else. */
function look({ released }: LineageNode, { from, asOf }: TimeWindow): string {
  const date = preferredValue(released);
  if (!date) return 'undated';
  if (from !== undefined && date.latest < from) return 'before';
  if (asOf < date.earliest) return 'not yet';
  return asOf < date.latest ? 'possible' : 'released';
}

const nodesOf = (lineage: Lineage) => [...lineage.nodes.entries()];

test('what is shown in a window is what the rules say', () => {
  fc.assert(
    fc.property(datedLineages, windows, (lineage, window) => {
      const times = scheduleOf(lineage);
      for (const [index, node] of nodesOf(lineage)) {
        const expected = look(node, window);
        if (expected === 'undated') continue;
        const isVisible = expected === 'possible' || expected === 'released';
        expect(isShown(times, index, window)).toBe(isVisible);
        expect(!isVisible || stateAt(times, index, window.asOf) === expected).toBe(true);
      }
    }),
  );
});

describe('bounds are inclusive', () => {
  const lineage = lineageOfDates({ exact: '2023-03-13', month: '2023-03', open: '../2022-03-02' });
  test.each([
    ['exact', '2023-03-13', '2023-03-13', true],
    ['exact', '2023-03-14', '2023-04-01', false],
    ['exact', '2023-01-01', '2023-03-12', false],
    ['month', '2023-03-31', '2023-04-01', true],
    ['month', '2023-04-01', '2023-04-01', false],
    ['month', '2023-02-01', '2023-03-01', true],
    ['open', '2022-03-02', '2023-01-01', true],
    ['open', '2022-03-03', '2023-01-01', false],
  ])('%s from %s until %s: %s', (id, from, asOf, expected) => {
    const window = { from: day(from), asOf: day(asOf) };
    expect(isShown(scheduleOf(lineage), lineage.indices.get(id)!, window)).toBe(expected);
  });
});

test('what does not change between two windows looks the same in both', () => {
  fc.assert(
    fc.property(datedLineages, windows, windows, (lineage, before, after) => {
      const changed = changedBetween(scheduleOf(lineage), before, after);
      const others = nodesOf(lineage).filter(([index]) => !changed.has(index));
      for (const [, node] of others) expect(look(node, after)).toBe(look(node, before));
    }),
  );
});

test('nothing changes that has no day of its own between the ends', () => {
  const isBetween = (at: Day, one: Day, other: Day) =>
    at > Math.min(one, other) && at <= Math.max(one, other);
  fc.assert(
    fc.property(datedLineages, windows, windows, (lineage, before, after) => {
      const ends = [before, after].map(({ from = -Infinity }) => from - 1);
      for (const index of changedBetween(scheduleOf(lineage), before, after)) {
        const { earliest, latest } = preferredValue(lineage.nodes[index]!.released)!;
        const hasEvent =
          isBetween(earliest, before.asOf, after.asOf) ||
          isBetween(latest, before.asOf, after.asOf) ||
          isBetween(latest, ends[0]!, ends[1]!);
        expect(hasEvent).toBe(true);
      }
    }),
  );
});

test('between two last days exactly those change whose state differs on some day between', () => {
  fc.assert(
    fc.property(datedLineages, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (lineage, one, length) => {
      const times = scheduleOf(lineage);
      const from = start + one;
      const changing = [...lineage.nodes.keys()].filter((node) =>
        Array.from({ length }, (_, step) => from + step).some(
          (each) => stateAt(times, node, each) !== stateAt(times, node, each + 1),
        ),
      );
      const [before, after] = [from, from + length].map((asOf) => ({ from: undefined, asOf }));
      expect([...changedBetween(times, before!, after!)].toSorted((a, b) => a - b)).toEqual(
        changing,
      );
      expect(changedBetween(times, after!, before!)).toEqual(
        changedBetween(times, before!, after!),
      );
    }),
  );
});

test('the same window twice changes nothing', () => {
  fc.assert(
    fc.property(datedLineages, windows, (lineage, window) => {
      expect(changedBetween(scheduleOf(lineage), window, { ...window }).size).toBe(0);
    }),
  );
});
