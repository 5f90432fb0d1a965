import { parseCountBound, parseSizeBound } from './parameter-count.js';
import type { Field } from './query-syntax.js';
import { parseReleaseDate } from './release-date.js';

/** What may stand behind the colon of a filter. */
interface FieldValues {
  /** What to write, in a few words with an example. */
  readonly expected: string;
  /** The value as a query keeps it, or undefined where the field does not take it. */
  read(value: string): string | undefined;
}

const text = (expected: string): FieldValues => ({ expected, read: (value) => value });

const one = (...choices: readonly string[]): FieldValues => ({
  expected: `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
  read: (value) => choices.find((choice) => choice === value.trim().toLowerCase()),
});

const readBy = (read: (value: string) => unknown, expected: string): FieldValues => ({
  expected,
  read: (value) => (read(value) === undefined ? undefined : value),
});

const date = readBy(parseReleaseDate, 'a date such as 2023, 2023-06 or 2023-06-30');

/** What each filter takes. */
export const valuesOf: Readonly<Record<Field, FieldValues>> = {
  org: text('a maker, such as org:google'),
  family: text('a family, such as family:llama'),
  license: text('a licence, such as license:apache, or license:nc'),
  commercial: one('yes', 'no', 'conditional'),
  modality: text('a modality, such as modality:image'),
  via: text('a relation, such as via:finetune'),
  passes: one('weights', 'data', 'design'),
  from: date,
  until: date,
  size: readBy(parseSizeBound, 'a size such as 7B, >=13B or <500M'),
  descendants: readBy(parseCountBound, 'a number such as 3, >=10 or <100'),
  is: one('root', 'leaf', 'merge', 'disputed', 'undated', 'article'),
};

/** Whether a filter is `license:nc`, which names no licence but those that do not allow commercial use. */
export const isNonCommercial = (field: Field, value: string): boolean =>
  field === 'license' && value.trim().toLowerCase() === 'nc';
