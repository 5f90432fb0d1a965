import fc from 'fast-check';
import type { TimeWindow } from '../../src/lineage/as-of.js';
import { parseReleaseDate } from '../../src/lineage/release-date.js';
import { lineageOfDates } from './lineage-of.js';

const texts = fc.oneof(
  fc.constantFrom(null, '../2023-01-20', '2023', '2023-01', '2023-01~', '2023-01-10/2023-02-03'),
  fc.integer({ min: 1, max: 28 }).map((date) => `2023-01-${String(date).padStart(2, '0')}`),
);

/** Lineages of a few models with dates of all kinds, most of them in January 2023. */
export const datedLineages = fc
  .array(texts, { maxLength: 12 })
  .map((dates) =>
    lineageOfDates(Object.fromEntries(dates.map((text, index) => [`m${index}`, text]))),
  );

/** A day before all of their days but open ones. */
export const start = parseReleaseDate('2022-12-25')!.earliest;

/** Windows of time about those dates, with and without a first day. */
export const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.option(fc.nat({ max: 80 }), { nil: undefined }), fc.nat({ max: 80 }))
  .map(([length, end]) => ({
    from: length === undefined ? undefined : start + end - length,
    asOf: start + end,
  }));
