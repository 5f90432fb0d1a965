import type { Day } from './day.js';

/** The days of the members of a group, by which those are counted that are out. */
export interface MemberDays {
  /** The first possible day of each dated member, in order. */
  readonly earliest: Int32Array;
  /** The last possible day of each dated member, in order. */
  readonly latest: Int32Array;
  /** How many members have no date. */
  readonly undated: number;
}

/** How many of the days, which are in order, are on or before a day. */
export function countUntil(days: ArrayLike<Day>, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the dated members are shown from one day until another. */
export function countShown(
  { earliest, latest }: MemberDays,
  { from, asOf }: { readonly from: Day | undefined; readonly asOf: Day },
): number {
  // Whoever ended before the first day had begun before the last one.
  const gone = from === undefined ? 0 : countUntil(latest, from - 1);
  return countUntil(earliest, asOf) - gone;
}

/** How many of the dated members may be out on a day, but need not be. */
export function countPossible({ earliest, latest }: MemberDays, day: Day): number {
  return countUntil(earliest, day) - countUntil(latest, day);
}
