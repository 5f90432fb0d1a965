import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf, reachOf, spanOf, type BinUnit } from '../../src/elements/timeline/bins.js';
import { datedModels, timeScaleOf } from '../../src/explorer/selectors.js';
import { scaleNames } from '../../src/explorer/state.js';
import { formatDay } from '../../src/lineage/day.js';
import { curated } from '../support/curated.js';
import { datedLineages } from '../support/dated-lineages.js';
import { day, stateOf } from '../support/explorer-state.js';

test.each<[BinUnit, string, string, string]>([
  ['day', '2023-03-15', '2023-03-15', '2023-03-15'],
  ['week', '2023-03-15', '2023-03-13', '2023-03-19'],
  ['week', '1969-12-29', '1969-12-29', '1970-01-04'],
  ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['quarter', '2023-12-31', '2023-10-01', '2023-12-31'],
  ['year', '2023-03-15', '2023-01-01', '2023-12-31'],
])('the %s of %s goes from %s to %s', (unit, of, first, last) => {
  const span = spanOf(unit, day(of));
  expect([span.first, span.last].map(formatDay)).toEqual([first, last]);
});

const widths = fc.integer({ min: 1, max: 3_000 });

test('each dated model is in the one bar that has its day, on every scale and at every width', () => {
  fc.assert(
    fc.property(datedLineages, fc.constantFrom(...scaleNames), widths, (lineage, scale, width) => {
      const state = stateOf(lineage, { scale });
      const { bins } = binsOf(datedModels(state), timeScaleOf(state), width);
      expect(bins.flatMap(({ models }) => models)).toEqual(datedModels(state));
      for (const { first, last, models } of bins) {
        expect(models.every((model) => model.day >= first && model.day <= last)).toBe(true);
      }
    }),
  );
});

test('bars follow one another and do not overlap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...scaleNames), widths, (scale, width) => {
      const state = stateOf(curated, { scale });
      const axis = timeScaleOf(state);
      const { bins } = binsOf(datedModels(state), axis, width);
      const ends = bins.flatMap((bin) => Object.values(reachOf(bin, axis)));
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(bins.length).toBeLessThanOrEqual(120);
    }),
  );
});

test('the wider it is, the smaller the unit', () => {
  const unitAt = (width: number) => {
    const state = stateOf(curated);
    return binsOf(datedModels(state), timeScaleOf(state), width).unit;
  };
  expect([40, 340, 1_400].map(unitAt)).toEqual(['year', 'month', 'week']);
});
