import { scheduleOf } from '../lineage/as-of.js';
import { dateOf, dayOf, formatDay, type Day } from '../lineage/day.js';
import type { Lineage } from '../lineage/lineage.js';

const mostSpans = 7;

/** The first day of the quarter of a year in which a day lies. */
function quarterOf(day: Day): Day {
  const date = dateOf(day);
  const month = date.getUTCMonth();
  return dayOf(date.getUTCFullYear(), month - (month % 3) + 1, 1)!;
}

/** The months, as written, at which new spans of time begin, so that about as many models lie in each. */
export function dateThresholds(lineage: Lineage): string[] {
  const { nodes } = lineage;
  const { latest, undated } = scheduleOf(lineage);
  const days = Array.from(latest)
    .filter((_, node) => !undated[node] && nodes[node]!.kind === 'model')
    .toSorted((a, b) => a - b);
  const [first] = days;
  if (first === undefined) return [];
  const cuts = Array.from({ length: mostSpans - 1 }, (_, index) =>
    quarterOf(days[Math.floor(((index + 1) * days.length) / mostSpans)]!),
  );
  return [...new Set(cuts)]
    .filter((day) => day > first)
    .map((day) => formatDay(day).slice(0, 7).replace(/-01$/, ''));
}
