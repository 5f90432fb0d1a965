/** A day as a whole number, counted from 1970-01-01 in UTC. Days before that are negative. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day of a calendar date, or undefined where the calendar has none (2023-02-30). Months count from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / millisecondsPerDay : undefined;
}

/** The last day of a month. Months count from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getTime() / millisecondsPerDay;
}

/** The midnight, UTC, at which a day begins. */
export function dateOf(day: Day): Date {
  return new Date(day * millisecondsPerDay);
}

/** A day as ISO 8601 text: `2023-03-13`. */
export function formatDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The same day of the month some months later; the last one where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const month = date.getUTCMonth() + months;
  const first = new Date(0);
  first.setUTCFullYear(date.getUTCFullYear(), month, 1);
  const last = lastDayOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return Math.min(first.getTime() / millisecondsPerDay + date.getUTCDate() - 1, last);
}
