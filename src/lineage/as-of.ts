import { preferredValue } from './claim.js';
import type { Day } from './day.js';
import type { Lineage } from './lineage.js';

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
  readonly changes: readonly { readonly day: Day; readonly node: number }[];
}

function schedule({ nodes }: Lineage): Schedule {
  const earliest = new Int32Array(nodes.length);
  const latest = new Int32Array(nodes.length);
  const undated = new Uint8Array(nodes.length);
  const changes: { day: Day; node: number }[] = [];
  nodes.forEach((node, index) => {
    const released = preferredValue(node.released);
    if (!released) {
      undated[index] = 1;
      return;
    }
    earliest[index] = released.earliest;
    latest[index] = released.latest;
    changes.push({ day: released.earliest, node: index });
    if (released.latest > released.earliest) changes.push({ day: released.latest, node: index });
  });
  changes.sort((a, b) => a.day - b.day || a.node - b.node);
  return { earliest, latest, undated, changes };
}

const schedules = new WeakMap<Lineage, Schedule>();

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

/** How many of the changes happen on or before a day. */
function changesUntil({ changes }: Schedule, day: Day): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nodes whose state may differ between two days, and no others, whichever day comes first. */
export function changedBetween(times: Schedule, one: Day, other: Day): Set<number> {
  const from = changesUntil(times, Math.min(one, other));
  const to = changesUntil(times, Math.max(one, other));
  return new Set(times.changes.slice(from, to).map((change) => change.node));
}
