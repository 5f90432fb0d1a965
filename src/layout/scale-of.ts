import { scheduleOf } from '../lineage/as-of.js';
import { firstKnownDay } from '../lineage/release-date.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { anchorDay, timeScale, type ScaleName, type TimeScale } from './time-scale.js';

/** The scale on which the dated nodes of a drawn graph stand, from the first possible day to the last. */
export function scaleOf({ lineage, nodes }: Subgraph, name: ScaleName): TimeScale {
  const { earliest, latest, undated } = scheduleOf(lineage);
  const dates = nodes
    .filter((node) => !undated[node])
    .map((node) => ({ earliest: earliest[node]!, latest: latest[node]! }));
  let first = Infinity;
  let last = -Infinity;
  for (const date of dates) {
    first = Math.min(first, firstKnownDay(date));
    last = Math.max(last, date.latest);
  }
  if (dates.length === 0) return timeScale(name, [], { first: 0, last: 0 });
  return timeScale(name, dates.map(anchorDay), { first, last });
}
