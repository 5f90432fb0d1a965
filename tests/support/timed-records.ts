import fc from 'fast-check';
import { readLineage } from '../../src/lineage/read-lineage.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { relations } from '../../src/lineage/relation.js';
import type { Stage } from './timelines.js';

/** A record of a model, as a file would have it. */
export interface TimedRecord {
  readonly id: string;
  readonly name: string;
  readonly released: string | null;
  readonly parents: readonly { readonly id: string; readonly relation: string }[];
}

/** A file of them; `rows` suggests where they stand. */
export interface TimedFile {
  readonly models: readonly TimedRecord[];
  readonly rows?: readonly (readonly string[])[];
}

const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2023-01-${String(date).padStart(2, '0')}`);
const anyDate = fc.oneof(
  day,
  fc.constantFrom(null, '2023', '2022-12~', '2023-01?', '../2023-01-20', '2023-01-10/2023-02-03'),
);
/** Dates of all kinds, one day for all, or no date at all. */
const kindsOfDates = fc.oneof(
  { weight: 4, arbitrary: fc.constant(anyDate) },
  { weight: 1, arbitrary: fc.constant(fc.constant('2023-01-09')) },
  { weight: 1, arbitrary: fc.constant(fc.constant(null)) },
);
const largest = 16;

/** Files of up to 16 models: with cycles, models that name themselves, and derivations told twice. */
export const timedFiles: fc.Arbitrary<TimedFile> = fc
  .tuple(kindsOfDates, fc.nat({ max: largest }))
  .chain(([date, size]) => {
    const id = fc.nat({ max: Math.max(0, size - 1) }).map((number) => `m${number}`);
    const parent = fc.record({ id, relation: fc.constantFrom(...relations) });
    const model = fc.record({
      name: fc.integer({ min: 1, max: 40 }).map((length) => 'n'.repeat(length)),
      released: date,
      parents: fc.array(parent, { maxLength: 3 }),
    });
    return fc.record(
      {
        models: fc
          .array(model, { minLength: size, maxLength: size })
          .map((models) => models.map((fields, number) => ({ id: `m${number}`, ...fields }))),
        rows: fc.array(fc.array(fc.oneof(id, fc.constant('nobody')), { maxLength: 5 })),
      },
      { requiredKeys: ['models'] },
    );
  });

/** Stages from a phone's to a large screen's, and the three scales. */
export const stages: fc.Arbitrary<Stage> = fc.record({
  width: fc.integer({ min: 280, max: 1800 }),
  height: fc.integer({ min: 60, max: 900 }),
  scale: fc.constantFrom('even', 'calendar', 'order'),
});

export const lineageIn = (file: TimedFile): Lineage => readLineage(file).lineage;
