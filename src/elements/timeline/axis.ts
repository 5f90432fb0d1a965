import { ticks, type Tick, type TimeScale } from '../../layout/time-scale.js';
import type { Day } from '../../lineage/day.js';
import { dayInBrief, monthInBrief, yearInWords } from '../format.js';

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
/** How far a label may reach beyond the axis. */
const margin = 8;

function labelOf({ day, unit }: Tick, withYear: boolean): string {
  if (unit === 'year') return yearInWords(day);
  return (unit === 'month' ? monthInBrief : dayInBrief)(day, withYear);
}

/** The labels for which an axis has room. */
export function axisLabels(scale: TimeScale, width: number): AxisLabel[] {
  const { first, last } = scale;
  const marks = (gap: number) => (width > 0 ? ticks(scale, first, last, gap / width) : []);
  const usual = marks(gaps.usual);
  const hasYears = usual.some(({ unit }) => unit === 'year');
  return (hasYears ? usual : marks(gaps.withoutYears)).map((tick, index) => {
    const text = labelOf(tick, !hasYears && index === 0);
    const half = (text.length * widthOfLetter) / 2 - margin;
    const x = scale.place(tick.day) * width;
    return {
      x,
      middle: Math.max(half, Math.min(x, width - half)),
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
