import { parseQuery } from '../lineage/parse-query.js';
import type { QueryError } from '../lineage/query-syntax.js';

/** Why a text is no query, and where; undefined where it is one. */
export function queryError(text: string): QueryError | undefined {
  const parsed = parseQuery(text);
  return 'message' in parsed ? parsed : undefined;
}
