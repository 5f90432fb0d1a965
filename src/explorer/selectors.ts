import { changedBetween, scheduleOf, stateAt, type ReleaseState } from '../lineage/as-of.js';
import type { Day } from '../lineage/day.js';
import type { Problem } from '../lineage/problem.js';
import { beginningOfTime } from '../lineage/release-date.js';
import { choose, type Subgraph } from '../lineage/subgraph.js';
import type { ExplorerState } from './state.js';

type Seen = Pick<ExplorerState, 'lineage' | 'focus' | 'datasets' | 'asOf'>;

const answersKept = 8;

/**
 * Remembers the last few answers for each lineage, so that a state asked many times, by many parts, is
 * worked out once, and so that equal questions get the very same object.
 */
function remembered<Result>(
  keys: (state: Seen) => readonly unknown[],
  work: (state: Seen) => Result,
): (state: Seen) => Result {
  const nothing = {};
  const answers = new WeakMap<object, { of: readonly unknown[]; result: Result }[]>();
  return (state) => {
    const owner = state.lineage ?? nothing;
    const of = keys(state);
    const kept = answers.get(owner) ?? [];
    const known = kept.find((answer) => answer.of.every((key, index) => key === of[index]));
    if (known) return known.result;
    const result = work(state);
    answers.set(owner, [{ of, result }, ...kept].slice(0, answersKept));
    return result;
  };
}

/** The part of the lineage that is laid out and drawn, whatever the day. */
export const drawnGraph = remembered<Subgraph | undefined>(
  ({ focus, datasets }) => [focus, datasets],
  ({ lineage, focus, datasets }) => lineage && choose(lineage, { focus, datasets }),
);

/** The days on which a drawn model becomes possible or released, each once, in order. */
export const releaseDays = remembered<readonly Day[]>(
  ({ focus, datasets }) => [focus, datasets],
  (state) => {
    const graph = drawnGraph(state);
    if (!graph) return [];
    const drawn = new Set(graph.nodes);
    const changes = scheduleOf(graph.lineage).changes.filter(({ node }) => drawn.has(node));
    return [...new Set(changes.map(({ day }) => day))].filter((day) => day > beginningOfTime);
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

/** The day shown: the one asked for, kept within the data's own. */
export function shownDay(state: Seen): Day {
  const last = lastDay(state);
  return Math.max(firstDay(state), Math.min(state.asOf ?? last, last));
}

/** The day of the release next to the day shown, or the first one; undefined where there is none. */
export function neighbouringRelease(state: Seen, direction: -1 | 1 | 'first'): Day | undefined {
  const days = releaseDays(state);
  if (direction === 'first') return days[0];
  const today = shownDay(state);
  return direction > 0 ? days.find((day) => day > today) : days.findLast((day) => day < today);
}

/** How many models are drawn in all, and what they are on the day shown. Datasets are not counted. */
export interface Counts {
  readonly all: number;
  readonly shown: number;
  readonly possible: number;
  readonly undated: number;
}

/** Counts the drawn models by their state on the day shown. */
export const counts = remembered<Counts>(
  (state) => [state.focus, state.datasets, shownDay(state)],
  (state) => {
    const graph = drawnGraph(state);
    if (!graph) return { all: 0, shown: 0, possible: 0, undated: 0 };
    const times = scheduleOf(graph.lineage);
    const day = shownDay(state);
    const states = graph.nodes
      .filter((node) => graph.lineage.nodes[node]!.kind === 'model')
      .map((node) => stateAt(times, node, day));
    const count = (wanted: string) => states.filter((each) => each === wanted).length;
    const possible = count('possible');
    return {
      all: states.length,
      shown: possible + count('released'),
      possible,
      undated: count('undated'),
    };
  },
);

/** The names of the drawn models that change on a day, by what they become. */
export function newsOf(state: Seen, day: Day): { released: string[]; possible: string[] } {
  const graph = drawnGraph(state);
  if (!graph) return { released: [], possible: [] };
  const { nodes } = graph.lineage;
  const times = scheduleOf(graph.lineage);
  const drawn = new Set(graph.nodes);
  const changed = [...changedBetween(times, day - 1, day)].filter((node) => drawn.has(node));
  const named = (wanted: ReleaseState) =>
    changed.filter((node) => stateAt(times, node, day) === wanted).map((node) => nodes[node]!.name);
  return { released: named('released'), possible: named('possible') };
}

/** All that is wrong right now, in what was given and in what is shown. */
export function problemsOf(
  state: Pick<ExplorerState, 'lineage' | 'focus' | 'complaints' | 'failures' | 'problems'>,
): Problem[] {
  const { lineage, focus, complaints, failures, problems } = state;
  const isUnknown = lineage && focus !== undefined && !lineage.indices.has(focus);
  const message = `focus="${focus}": no model has this id.`;
  const unknown: Problem = { code: 'unknown-model', place: 'focus', id: focus, message };
  return [...complaints, ...failures, ...(isUnknown ? [unknown] : []), ...problems];
}

/** What a node is on the screen: its state on the day shown, or `filtered` where it is not drawn at all. */
export type DisplayState = ReleaseState | 'filtered';

/** The display state of a node by its id; undefined for an unknown id. */
export function displayState(state: Seen, id: string): DisplayState | undefined {
  const index = state.lineage?.indices.get(id);
  const graph = drawnGraph(state);
  if (index === undefined || !graph) return undefined;
  if (!graph.nodes.includes(index)) return 'filtered';
  return stateAt(scheduleOf(graph.lineage), index, shownDay(state));
}

/** Ids of the nodes that are drawn on the day shown, in the order of the file. */
export function visibleIds(state: Seen): string[] {
  const graph = drawnGraph(state);
  if (!graph) return [];
  const times = scheduleOf(graph.lineage);
  const day = shownDay(state);
  return graph.nodes
    .filter((node) => stateAt(times, node, day) !== 'not-yet')
    .map((node) => graph.lineage.nodes[node]!.id);
}
