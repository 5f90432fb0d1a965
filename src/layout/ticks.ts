import { dateOf, dayOf, type Day } from '../lineage/day.js';
import type { TimeScale } from './time-scale.js';

/** A day marked on the axis of time, and the largest unit that begins with it. */
export interface Tick {
  readonly day: Day;
  readonly unit: 'day' | 'month' | 'year';
}

interface Mark {
  readonly day: Day;
  readonly place: number;
}

/** The days of a rank that lie strictly between two days, in order. */
type Rank = (after: Day, before: Day) => Day[];

const yearOf = (day: Day) => dateOf(day).getUTCFullYear();

/** The first days of the years that are multiples of a number. */
const years =
  (multiple: number): Rank =>
  (after, before) => {
    const found: Day[] = [];
    const last = yearOf(before);
    for (
      let year = Math.ceil(yearOf(after) / multiple) * multiple;
      year <= last;
      year += multiple
    ) {
      const day = dayOf(year, 1, 1);
      if (day !== undefined && day > after && day < before) found.push(day);
    }
    return found;
  };

/** The given days of the given months. Months count from 1. */
const daysOfMonths =
  (months: readonly number[], days: readonly number[]): Rank =>
  (after, before) => {
    const found: Day[] = [];
    for (let year = yearOf(after); year <= yearOf(before); year += 1) {
      for (const month of months) {
        for (const date of days) {
          const day = dayOf(year, month, date);
          if (day !== undefined && day > after && day < before) found.push(day);
        }
      }
    }
    return found;
  };

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);
const datesFrom = (first: number, step: number) =>
  Array.from({ length: Math.floor((31 - first) / step) + 1 }, (_, index) => first + index * step);

/** From what is marked first to what is marked only where there is much room. */
const ranks: readonly Rank[] = [
  years(100),
  years(50),
  years(10),
  years(5),
  years(1),
  daysOfMonths([7], [1]),
  daysOfMonths([4, 10], [1]),
  daysOfMonths(allMonths, [1]),
  daysOfMonths(allMonths, [16]),
  daysOfMonths(allMonths, [8, 24]),
  daysOfMonths(allMonths, datesFrom(4, 8)),
  daysOfMonths(allMonths, datesFrom(2, 4)),
  daysOfMonths(allMonths, datesFrom(3, 2)),
];

function unitOf(day: Day): Tick['unit'] {
  const date = dateOf(day);
  if (date.getUTCDate() > 1) return 'day';
  return date.getUTCMonth() > 0 ? 'month' : 'year';
}

/**
 * Days to mark on the axis between two days, never nearer to one another than `gap` (in places).
 * A day is marked where every day of a higher rank is that far away, marked or not: so less of a gap only
 * ever adds marks, and years stay where months come in.
 */
export function ticks(scale: TimeScale, from: Day, to: Day, gap: number): Tick[] {
  const marked: Day[] = [];
  const isApart = (one: Mark | undefined, other: Mark | undefined) =>
    !one || !other || other.place - one.place >= gap;
  /** Marks days of a rank and below it between two days of higher ranks, or the ends of the axis. */
  const mark = (rank: number, left: Mark | undefined, right: Mark | undefined): void => {
    const days = ranks[rank];
    const after = left?.day ?? scale.first - 1;
    const before = right?.day ?? scale.last + 1;
    // Between marks this near to one another there is room for none.
    const room = (right?.place ?? 1 + gap) - (left?.place ?? -gap);
    if (!days || before <= from || after >= to || room < 2 * gap) return;
    let previous = left;
    for (const day of days(after, before)) {
      const here = { day, place: scale.place(day) };
      const isFree = isApart(previous, here) && isApart(here, right);
      if (isFree && day >= from && day <= to) marked.push(day);
      mark(rank + 1, previous, here);
      previous = here;
    }
    mark(rank + 1, previous, right);
  };
  mark(0, undefined, undefined);
  return marked.toSorted((a, b) => a - b).map((day) => ({ day, unit: unitOf(day) }));
}
