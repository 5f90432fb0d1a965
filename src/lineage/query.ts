import { evaluate } from './evaluate-query.js';
import type { Lineage } from './lineage.js';
import { parseQuery } from './parse-query.js';
import type { QueryError } from './query-syntax.js';

/** What a query finds: ids in the order of the file, or else why the text is no query. */
export type QueryResult =
  | { readonly ids: readonly string[]; readonly error?: undefined }
  | { readonly ids?: undefined; readonly error: QueryError };

/**
 * Finds models and datasets by a text in the query language. An empty text asks for everything. Never throws:
 * a text that cannot be read gives an error that says where, and what was expected.
 *
 * ```js
 * const { ids, error } = query(lineage, 'llama+ org:microsoft until:2023-06');
 * ```
 *
 * | write | to get |
 * | --- | --- |
 * | `alpaca`, `"code llama"` | the one with that id, name or alias; else all whose name contains it |
 * | `+x`, `x+`, `+x+` | x with its ancestors, its descendants, both |
 * | `2+x`, `x+2` | the same, two generations far |
 * | `x..y` | x, y and all between them, whichever comes from the other; nothing where neither does |
 * | `org:`, `family:`, `license:`, `modality:`, `via:` | by a text, which is the very value or part of it |
 * | `license:nc` | commercial use is not allowed |
 * | `commercial:` | `yes`, `no`, `conditional` |
 * | `passes:` | what came from a parent: `weights`, `data`, `design` |
 * | `from:`, `until:` | may have been released in that time, both days included; undated ones were not |
 * | `size:` | one of its sizes is `7B`, `>=13B`, `<500M` |
 * | `descendants:` | so many were made from it, or from what was: `3`, `>=10`, `<100` |
 * | `is:` | `root`, `leaf`, `merge` (by the relation), `disputed`, `undated`, `article` (named by one) |
 *
 * `-` leaves out, a space is "and", a comma is "or"; they bind in this order. A name with spaces or signs in
 * it is written in quotes, and a quote in it twice: `"say ""hi"""`. Case, spaces and signs within a name do
 * not count.
 */
export function query(lineage: Lineage, text: string): QueryResult {
  const parsed = parseQuery(text);
  if ('message' in parsed) return { error: parsed };
  const marks = evaluate(lineage, parsed);
  return { ids: lineage.nodes.filter((_, index) => marks[index]).map(({ id }) => id) };
}
