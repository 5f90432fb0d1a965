/** The filters of the query language, in the order in which they are told. */
export const fields = [
  'org',
  'family',
  'license',
  'commercial',
  'modality',
  'via',
  'passes',
  'from',
  'until',
  'size',
  'descendants',
  'is',
] as const;

/** The name of a filter. */
export type Field = (typeof fields)[number];

/** A name, with so many generations above and below it: `2+x+3`. Infinity stands for all of them. */
export interface Kin {
  readonly kind: 'kin';
  readonly name: string;
  readonly up: number;
  readonly down: number;
}

/** All that lies between two names: `x..y`. */
export interface Path {
  readonly kind: 'path';
  readonly from: string;
  readonly to: string;
}

/** A filter: `org:meta`. The value is as written; it is one that the field takes. */
export interface Filter {
  readonly kind: 'filter';
  readonly field: Field;
  readonly value: string;
}

/** One thing asked for, or with `not` one that is left out. */
export type Term = (Kin | Path | Filter) & { readonly not: boolean };

/** What fits all terms of at least one branch. Each branch has a term; no branch at all asks for everything. */
export interface Query {
  readonly branches: readonly (readonly Term[])[];
}

/** Why a text is no query. */
export interface QueryError {
  /** Where in the text, counted as JavaScript counts: from 0 to the length of the text. */
  readonly position: number;
  /** What could stand there, in a few words. */
  readonly expected: string;
  /** Whole sentences: what was expected and what was found, and where it helps, what to write. */
  readonly message: string;
}
