import type { Tick } from '../layout/time-scale.js';
import { dayInBrief, monthInBrief, yearInWords } from './format.js';

/** How a day is written on an axis: the year where one begins, else the month or the day, with its year if so wished. */
export function tickLabel({ day, unit }: Tick, withYear = false): string {
  if (unit === 'year') return yearInWords(day);
  return (unit === 'month' ? monthInBrief : dayInBrief)(day, withYear);
}
