import type { Day } from '../lineage/day.js';
import { beginningOfTime } from '../lineage/release-date.js';

export { ticks, type Tick } from './ticks.js';

/** How days are spread over the axis of time. */
export type ScaleName = 'even' | 'calendar' | 'order';

/** A first and a last day, both included. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Where days stand on the axis of time, from 0 (first day) to 1 (last day). Between them a later day
 * always stands further on.
 */
export interface TimeScale extends Span {
  readonly name: ScaleName;
  /** The place of a day; days outside of the axis stand at its ends. */
  place(day: Day): number;
  /** The whole day nearest to a place. */
  dayAt(place: number): Day;
}

/** How much of the even axis goes by the calendar, so that days without a release have room as well. */
const calendarShare = 0.15;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The index of the last value that is not above the one sought. The first value is never above. */
function lastUpTo(values: ArrayLike<number>, sought: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= sought) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The steps from each of the days to the next, in any unit. */
function stepsOf(name: ScaleName, days: readonly Day[], releases: readonly number[]): number[] {
  const span = days.at(-1)! - days[0]!;
  const between = days.slice(1).map((day, index) => ({
    days: day - days[index]!,
    releases: (releases[index]! + releases[index + 1]!) / 2,
  }));
  if (name === 'calendar') return between.map((step) => step.days);
  if (name === 'order') return between.map(() => 1);
  const all = between.reduce((sum, step) => sum + step.releases, 0);
  if (all === 0) return between.map((step) => step.days);
  return between.map(
    (step) => (calendarShare * step.days) / span + ((1 - calendarShare) * step.releases) / all,
  );
}

/**
 * A scale for releases on some days, each as often as there are releases: `calendar` is linear, `order`
 * has one step from each day with a release to the next, `even` gives days room by their releases.
 */
export function timeScale(name: ScaleName, days: readonly Day[], span: Span): TimeScale {
  const { first, last } = span;
  if (last <= first) return { name, first, last: first, place: () => 0.5, dayAt: () => first };
  const releases = new Map<Day, number>([
    [first, 0],
    [last, 0],
  ]);
  for (const day of days) {
    if (day >= first && day <= last) releases.set(day, (releases.get(day) ?? 0) + 1);
  }
  const knots = [...releases.keys()].toSorted((a, b) => a - b);
  const steps = stepsOf(
    name,
    knots,
    knots.map((day) => releases.get(day)!),
  );
  const places = new Float64Array(knots.length);
  steps.forEach((step, index) => (places[index + 1] = places[index]! + step));
  const length = places.at(-1)!;
  places.forEach((at, index) => (places[index] = at / length));
  const segment = (values: ArrayLike<number>, sought: number) =>
    Math.min(lastUpTo(values, sought), knots.length - 2);
  return {
    name,
    first,
    last,
    place(day) {
      const sought = clamp(day, first, last);
      const at = segment(knots, sought);
      const share = (sought - knots[at]!) / (knots[at + 1]! - knots[at]!);
      return places[at]! + share * (places[at + 1]! - places[at]!);
    },
    dayAt(place) {
      const sought = clamp(place, 0, 1);
      const at = segment(places, sought);
      const share = (sought - places[at]!) / (places[at + 1]! - places[at]!);
      // Just before 1 January 1970 lies a day that is zero with a sign.
      return Math.round(knots[at]! + share * (knots[at + 1]! - knots[at]!)) + 0;
    },
  };
}

/** The day at which a release is drawn: the middle of those that are possible. */
export function anchorDay({ earliest, latest }: { earliest: Day; latest: Day }): Day {
  return earliest === beginningOfTime ? latest : Math.floor((earliest + latest) / 2);
}
