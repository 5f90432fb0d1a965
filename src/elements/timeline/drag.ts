import type { TimeScale } from '../../layout/time-scale.js';
import type { Day } from '../../lineage/day.js';

/** A window of time with both ends. */
export interface ClosedWindow {
  readonly from: Day;
  readonly asOf: Day;
}

/** The window after what was taken hold of at one place is at another. Its days move along, as they are. */
export function movedWindow(
  { from, asOf }: ClosedWindow,
  scale: TimeScale,
  taken: number,
  place: number,
): ClosedWindow {
  const days = scale.dayAt(place) - scale.dayAt(taken);
  const shift = Math.max(scale.first - from, Math.min(days, scale.last - asOf));
  return { from: from + shift, asOf: asOf + shift };
}

/** What a place on the track belongs to: the window that is shown, or the thumb nearest to it. */
export function heldAt(
  { from, asOf }: ClosedWindow,
  scale: TimeScale,
  place: number,
): 'window' | 'from' | 'as-of' {
  if (place > scale.place(asOf)) return 'as-of';
  return place < scale.place(from) ? 'from' : 'window';
}
