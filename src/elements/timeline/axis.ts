import { ticks, type TimeScale } from '../../layout/time-scale.js';
import type { Day } from '../../lineage/day.js';
import { tickLabel } from '../tick-label.js';

/** How far in the axis begins and ends. */
export interface AxisInset {
  readonly start: number;
  readonly end: number;
}

/** A label under the axis. */
export interface AxisLabel {
  /** In pixels from the beginning of the axis. */
  readonly x: number;
  /** Where the middle of its text stands. */
  readonly middle: number;
  readonly text: string;
  readonly isYear: boolean;
}

/** How far apart labels stand, in pixels; further where the first has to tell the year as well. */
const gaps = { usual: 44, withoutYears: 56 };
const widthOfLetter = 6;
/** How far the axis is from the edges where nobody says, and how far labels stay away from those. */
const usualInset = 20;
const clear = 4;

/** How far labels may reach beyond the axis, before it and after it. */
export const labelRoom = ({ start, end }: AxisInset): AxisInset => ({
  start: (start || usualInset) - clear,
  end: (end || usualInset) - clear,
});

/** The labels for which an axis has room. */
export function axisLabels(
  scale: TimeScale,
  width: number,
  room = labelRoom({ start: 0, end: 0 }),
): AxisLabel[] {
  const { first, last } = scale;
  const marks = (gap: number) => (width > 0 ? ticks(scale, first, last, gap / width) : []);
  const usual = marks(gaps.usual);
  const hasYears = usual.some(({ unit }) => unit === 'year');
  return (hasYears ? usual : marks(gaps.withoutYears)).map((tick, index) => {
    const text = tickLabel(tick, !hasYears && index === 0);
    const half = (text.length * widthOfLetter) / 2;
    const x = scale.place(tick.day) * width;
    return {
      x,
      middle: Math.max(half - room.start, Math.min(x, width + room.end - half)),
      text,
      isYear: tick.unit === 'year',
    };
  });
}

/** The place of a day, in whole steps of a range input. */
export const sliderSteps = 100_000;

/** Where a day stands on a range input. */
export const sliderValue = (scale: TimeScale, day: Day) =>
  Math.round(scale.place(day) * sliderSteps);
