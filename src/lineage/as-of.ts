import { preferredValue } from './claim.js';
import type { Day } from './day.js';
import type { Lineage } from './lineage.js';
import { countShown, type MemberDays } from './member-days.js';

/**
 * What a model is on a day: `not-yet` before the earliest possible day, `possible` from then until
 * the latest, `released` from the latest on, `undated` without a date.
 */
export type ReleaseState = 'not-yet' | 'possible' | 'released' | 'undated';

/** Which day each node is released, by index, and the nodes in the order in which they change. */
export interface Schedule {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly undated: Uint8Array;
  /** Every change of state in order: on `day`, `node` becomes possible or released. */
  readonly changes: readonly Change[];
  /** The last day of each dated node, in order. */
  readonly ends: readonly Change[];
  /** The days of those for whom a node stands, where it is a fold. */
  readonly folds: ReadonlyMap<number, MemberDays>;
}

/** A day on which the state of a node changes. */
export interface Change {
  readonly day: Day;
  readonly node: number;
}

/** What is shown of time: what was released from one day until another, both included. */
export interface TimeWindow {
  /** Undefined means all of the past. */
  readonly from: Day | undefined;
  readonly asOf: Day;
}

function schedule({ nodes }: Lineage): Schedule {
  const earliest = new Int32Array(nodes.length);
  const latest = new Int32Array(nodes.length);
  const undated = new Uint8Array(nodes.length);
  const changes: Change[] = [];
  const ends: Change[] = [];
  nodes.forEach((node, index) => {
    const released = preferredValue(node.released);
    if (!released) {
      undated[index] = 1;
      return;
    }
    earliest[index] = released.earliest;
    latest[index] = released.latest;
    changes.push({ day: released.earliest, node: index });
    const end = { day: released.latest, node: index };
    if (released.latest > released.earliest) changes.push(end);
    ends.push(end);
  });
  const inOrder = (a: Change, b: Change) => a.day - b.day || a.node - b.node;
  return {
    earliest,
    latest,
    undated,
    changes: changes.toSorted(inOrder),
    ends: ends.toSorted(inOrder),
    folds: new Map(),
  };
}

const schedules = new WeakMap<Lineage, Schedule>();

/** Tells the schedule of a lineage that was made from another one. */
export function setSchedule(lineage: Lineage, times: Schedule): void {
  schedules.set(lineage, times);
}

/** The schedule of a lineage, made once. Only the preferred claim of a date counts. */
export function scheduleOf(lineage: Lineage): Schedule {
  const known = schedules.get(lineage) ?? schedule(lineage);
  schedules.set(lineage, known);
  return known;
}

/** The state of the node with an index on a day. */
export function stateAt(
  { earliest, latest, undated }: Schedule,
  node: number,
  day: Day,
): ReleaseState {
  if (undated[node]) return 'undated';
  if (day < earliest[node]!) return 'not-yet';
  return day < latest[node]! ? 'possible' : 'released';
}

/** The state of a model on a day, by its id; undefined for an unknown id. */
export function stateOf(lineage: Lineage, id: string, day: Day): ReleaseState | undefined {
  const index = lineage.indices.get(id);
  return index === undefined ? undefined : stateAt(scheduleOf(lineage), index, day);
}

/**
 * Whether a dated node is shown: it may be out by the last day, and may not all have been before the first.
 * A fold is shown while one of its members is.
 */
export function isShown(
  { earliest, latest, folds }: Schedule,
  node: number,
  window: TimeWindow,
): boolean {
  const members = folds.get(node);
  if (members) return countShown(members, window) > 0;
  const { from, asOf } = window;
  return earliest[node]! <= asOf && (from === undefined || latest[node]! >= from);
}

/** How many of the changes happen on or before a day. */
function countUntil(changes: readonly Change[], day: Day): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The changes after one of two days and until the other, whichever comes first. */
function between(changes: readonly Change[], one: Day, other: Day): readonly Change[] {
  const from = countUntil(changes, Math.min(one, other));
  return changes.slice(from, countUntil(changes, Math.max(one, other)));
}

/**
 * The nodes that may look different in two windows: those that become possible or released between the
 * last days, and those whose last day lies between the first days. No others.
 */
export function changedBetween(
  { changes, ends }: Schedule,
  before: TimeWindow,
  after: TimeWindow,
): Set<number> {
  // A window that begins the day after a node's last day is the first without it.
  const eve = ({ from = -Infinity }: TimeWindow) => from - 1;
  const differing = [
    ...between(changes, before.asOf, after.asOf),
    ...between(ends, eve(before), eve(after)),
  ];
  return new Set(differing.map(({ node }) => node));
}
