import { quoteName } from '../lineage/print-query.js';
import type { Relationship } from './relationship.js';

/** The query that shows only the ways between two related models; undefined where there is none. */
export function pathQuery(
  first: string,
  second: string,
  { kind, commonAncestors }: Relationship,
): string | undefined {
  if (kind === 'same' || kind === 'unrelated') return undefined;
  const ways = commonAncestors.flatMap((top) =>
    [first, second]
      .filter((end) => end !== top)
      .map((end) => `${quoteName(top)}..${quoteName(end)}`),
  );
  return ways.join(', ');
}
