import type { TimeScale } from '../../layout/time-scale.js';
import { addMonths, type Day } from '../../lineage/day.js';

const moves: ReadonlyMap<string, (day: Day, scale: TimeScale) => Day> = new Map([
  ['ArrowLeft', (day) => day - 1],
  ['ArrowDown', (day) => day - 1],
  ['ArrowRight', (day) => day + 1],
  ['ArrowUp', (day) => day + 1],
  ['PageDown', (day) => addMonths(day, -1)],
  ['PageUp', (day) => addMonths(day, 1)],
  ['Home', (_, { first }) => first],
  ['End', (_, { last }) => last],
] as const);

/** The day to which a key moves a thumb; undefined for a key that moves none. */
export function dayAfterKey(key: string, day: Day, scale: TimeScale): Day | undefined {
  const { first, last } = scale;
  const start = Math.max(first, Math.min(day, last));
  const end = moves.get(key)?.(start, scale);
  return end === undefined ? undefined : Math.max(first, Math.min(end, last));
}

/** Which way a key goes from release to release. */
export function releaseStep({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): -1 | 1 | undefined {
  // On many keyboards a bracket takes AltGr, which tells of itself as Ctrl and Alt.
  if (metaKey || ctrlKey !== altKey) return undefined;
  if (key === '[') return -1;
  return key === ']' ? 1 : undefined;
}
