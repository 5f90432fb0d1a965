import { scaleOf } from '../layout/scale-of.js';
import { anchorDay, timeScale, type TimeScale } from '../layout/time-scale.js';
import { changedBetween, scheduleOf, stateAt, type TimeWindow } from '../lineage/as-of.js';
import { preferredValue } from '../lineage/claim.js';
import type { Day } from '../lineage/day.js';
import { countUntil } from '../lineage/member-days.js';
import { beginningOfTime, type ReleaseDate } from '../lineage/release-date.js';
import { chosenGraph, chosenNodes, stagedGraph, stagedNodes } from './drawn-graph.js';
import { remembered, type Seen } from './remembered.js';

/** The days on which a drawn model becomes possible or released, each once, in order. */
export const releaseDays = remembered<readonly Day[]>(
  ({ focus, datasets, query, context }) => [focus, datasets, query, context],
  (state) => {
    const graph = stagedGraph(state);
    if (!graph) return [];
    const drawn = stagedNodes(state);
    const changes = scheduleOf(graph.lineage).changes.filter(({ node }) => drawn.has(node));
    return [...new Set(changes.map(({ day }) => day))].filter((day) => day > beginningOfTime);
  },
);

/** The axis of time on which the drawn graph stands. */
export const timeScaleOf = remembered<TimeScale>(
  ({ focus, datasets, query, context, scale }) => [focus, datasets, query, context, scale],
  (state) => {
    const graph = stagedGraph(state);
    // Where nothing drawn is dated, time is still that of the data.
    return graph && releaseDays(state).length > 0
      ? scaleOf(graph, state.scale)
      : timeScale(state.scale, [], { first: firstDay(state), last: lastDay(state) });
  },
);

/** Whether anything in the lineage has a date. */
export function isDated({ lineage }: Seen): boolean {
  return lineage !== undefined && scheduleOf(lineage).changes.length > 0;
}

/** The first day of the data, or 0 where nothing is dated. A date that is open to the past does not count. */
export function firstDay(state: Seen): Day {
  const days = state.lineage ? scheduleOf(state.lineage).changes : [];
  return days.find(({ day }) => day > beginningOfTime)?.day ?? 0;
}

/** The last day of the data, or 0 where nothing is dated. */
export function lastDay(state: Seen): Day {
  const days = state.lineage ? scheduleOf(state.lineage).changes : [];
  return days.at(-1)?.day ?? 0;
}

function withinData(state: Seen, day: Day): Day {
  return Math.max(firstDay(state), Math.min(day, lastDay(state)));
}

/** The last day shown: the one asked for, kept within the data's own. */
export function shownDay(state: Seen): Day {
  return withinData(state, state.asOf ?? lastDay(state));
}

/** The window shown, kept within the data's days. One that would begin after its end is its last day. */
export function shownWindow(state: Seen): TimeWindow {
  const asOf = shownDay(state);
  const { from } = state;
  return { from: from === undefined ? from : Math.min(withinData(state, from), asOf), asOf };
}

/** The first and last day of the axis: those of what is drawn, or of the data where nothing drawn is dated. */
export function axisSpan(state: Seen): { readonly first: Day; readonly last: Day } {
  const days = releaseDays(state);
  return { first: days[0] ?? firstDay(state), last: days.at(-1) ?? lastDay(state) };
}

/**
 * The window shown, without the days at its ends that lie beyond the axis. A window that lies beyond it
 * altogether stays as it is.
 */
export function axisWindow(state: Seen): TimeWindow {
  const { from, asOf } = shownWindow(state);
  const { first, last } = axisSpan(state);
  return {
    from: from === undefined ? undefined : Math.min(Math.max(from, first), asOf),
    asOf: Math.max(Math.min(asOf, last), from ?? -Infinity),
  };
}

/** Whether the last day shown is the last of the axis. */
export function isAtEnd(state: Seen): boolean {
  return shownDay(state) >= axisSpan(state).last;
}

/** The day of the release next to a day; undefined where there is none. */
export function releaseBeside(state: Seen, day: Day, direction: -1 | 1): Day | undefined {
  const days = releaseDays(state);
  return direction > 0 ? days[countUntil(days, day)] : days[countUntil(days, day - 1) - 1];
}

/** The day of the release next to the day shown, or the first one shown; undefined where there is none. */
export function neighbouringRelease(state: Seen, direction: -1 | 1 | 'first'): Day | undefined {
  const { from = -Infinity, asOf } = shownWindow(state);
  if (direction === 'first') return releaseBeside(state, from - 1, 1);
  return releaseBeside(state, asOf, direction);
}

/** The names of the drawn models that change on a day, by what they become. */
export function newsOf(state: Seen, day: Day): { released: string[]; possible: string[] } {
  const graph = chosenGraph(state);
  if (!graph) return { released: [], possible: [] };
  const { nodes } = graph.lineage;
  const times = scheduleOf(graph.lineage);
  const drawn = chosenNodes(state);
  const [eve, today] = [day - 1, day].map((asOf) => ({ from: undefined, asOf }));
  const changed = [...changedBetween(times, eve!, today!)].filter((node) => drawn.has(node));
  const named = (wanted: string) =>
    changed.filter((node) => stateAt(times, node, day) === wanted).map((node) => nodes[node]!.name);
  return { released: named('released'), possible: named('possible') };
}

/** A drawn model that has a date, and the day at which it stands on the axis. */
export interface DatedModel {
  readonly name: string;
  readonly day: Day;
  readonly date: ReleaseDate;
}

/** The drawn models that have a date, in the order in which they stand on the axis. Datasets are none. */
export const datedModels = remembered<readonly DatedModel[]>(
  ({ focus, datasets, query }) => [focus, datasets, query],
  (state) => {
    const graph = chosenGraph(state);
    if (!graph) return [];
    const { earliest, latest, undated } = scheduleOf(graph.lineage);
    return graph.nodes
      .filter((node) => !undated[node] && graph.lineage.nodes[node]!.kind === 'model')
      .map((node) => ({
        name: graph.lineage.nodes[node]!.name,
        day: anchorDay({ earliest: earliest[node]!, latest: latest[node]! }),
        date: preferredValue(graph.lineage.nodes[node]!.released)!,
      }))
      .toSorted((a, b) => a.day - b.day);
  },
);
