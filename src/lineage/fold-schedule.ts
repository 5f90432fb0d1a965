import type { Change, Schedule } from './as-of.js';
import type { Fold } from './folding.js';
import type { MemberDays } from './member-days.js';

/** The days of some nodes. */
export function memberDays(
  { earliest, latest, undated }: Schedule,
  members: readonly number[],
): MemberDays {
  const dated = members.filter((node) => !undated[node]);
  const inOrder = (days: Int32Array) => Int32Array.from(dated, (node) => days[node]!).toSorted();
  return {
    earliest: inOrder(earliest),
    latest: inOrder(latest),
    undated: members.length - dated.length,
  };
}

function longer<Days extends Int32Array | Uint8Array>(days: Days, size: number): Days {
  const grown = new (days.constructor as new (size: number) => Days)(size);
  grown.set(days);
  return grown;
}

/** The changes, and with each one of a member one of its fold, once a day. */
function withFolds(
  changes: readonly Change[],
  foldOf: ReadonlyMap<number, Fold>,
): readonly Change[] {
  const told = new Map<number, number>();
  const all: Change[] = [];
  for (const change of changes) {
    all.push(change);
    const { day } = change;
    const node = foldOf.get(change.node)?.node;
    if (node === undefined || told.get(node) === day) continue;
    told.set(node, day);
    all.push({ day, node });
  }
  return all;
}

/**
 * The schedule of a lineage to whose end folds were added. A fold is possible as soon as the first of its
 * members is, and released with the first that surely is out.
 */
export function foldSchedule(
  times: Schedule,
  folds: readonly Fold[],
  foldOf: ReadonlyMap<number, Fold>,
): Schedule {
  const size = times.earliest.length + folds.length;
  const earliest = longer(times.earliest, size);
  const latest = longer(times.latest, size);
  const undated = longer(times.undated, size);
  for (const { node, days } of folds) {
    earliest[node] = days.earliest[0] ?? 0;
    latest[node] = days.latest[0] ?? 0;
    undated[node] = days.earliest.length === 0 ? 1 : 0;
  }
  return {
    earliest,
    latest,
    undated,
    changes: withFolds(times.changes, foldOf),
    ends: withFolds(times.ends, foldOf),
    folds: new Map(folds.map(({ node, days }) => [node, days])),
  };
}
