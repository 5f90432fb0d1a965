/** The lineage of models as data: reading it, dates, walks. Needs no browser. */
export { stateOf, type ReleaseState } from './as-of.js';
export { isDisputed, preferredClaim, preferredValue } from './claim.js';
export type { Citation, Claim, Fact } from './claim.js';
export { formatDay, type Day } from './day.js';
export { findByName } from './find.js';
export * from './kinship.js';
export { nodeOf } from './lineage.js';
export type * from './lineage.js';
export type { Problem, ProblemCode } from './problem.js';
export { query, type QueryResult } from './query.js';
export type { QueryError } from './query-syntax.js';
export { quoteName } from './print-query.js';
export { readLineage, type Loaded } from './read-lineage.js';
export { relations, whatPasses, type Passes, type Relation } from './relation.js';
export { parseReleaseDate, type ReleaseDate } from './release-date.js';
