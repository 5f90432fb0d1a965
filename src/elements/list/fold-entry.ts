import type { Adjacency } from '../../lineage/graph.js';
import { nextTo } from '../../lineage/graph.js';
import { formatDay } from '../../lineage/day.js';
import type { Fold } from '../../lineage/folding.js';
import type { GroupSummary } from '../../lineage/fold-summary.js';
import type { Lineage } from '../../lineage/lineage.js';

/** A fold as a row of the table. */
export interface FoldEntry {
  /** The one in which nothing is folded. */
  readonly lineage: Lineage;
  readonly index: number;
  readonly fold: Fold;
  /** What it is called, and how many of its members are shown, on the day shown. */
  readonly name: string;
  readonly count: number;
  readonly family: string;
  readonly summary: GroupSummary;
}

/** From when to when the members came out, as a lineage file writes it: `2023-03-03/2023-06-05`. */
export function spanAsDate({ span }: Fold): string {
  if (!span) return '';
  const [first, last] = [formatDay(span.first), formatDay(span.last)];
  return first === last ? first : `${first}/${last}`;
}

/** The number of nodes next to members of a fold, without those inside of it. */
export function kinOutside(side: Adjacency, { members }: Fold): number {
  const inside = new Set(members);
  const next = new Set(members.flatMap((node) => [...nextTo(side, node)]));
  return [...next].filter((node) => !inside.has(node)).length;
}

/** The least and the largest of some numbers; undefined where there is none. */
export function rangeOf(numbers: readonly number[]) {
  return numbers.reduce<{ readonly from?: number; readonly to?: number }>(
    ({ from = Infinity, to = -Infinity }, each) => ({
      from: Math.min(from, each),
      to: Math.max(to, each),
    }),
    {},
  );
}
