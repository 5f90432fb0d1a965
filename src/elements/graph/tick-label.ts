import type { Tick } from '../../layout/time-scale.js';
import { dayInBrief, monthInBrief, yearInWords } from '../format.js';

/** How a day is written on the axis: the year where one begins, else the month or the day. */
export function tickLabel({ day, unit }: Tick): string {
  if (unit === 'year') return yearInWords(day);
  return unit === 'month' ? monthInBrief(day, false) : dayInBrief(day, false);
}
