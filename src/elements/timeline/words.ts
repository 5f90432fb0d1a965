import { axisWindow, counts, isAtEnd, isDated, newsOf } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { inDigits } from '../../lineage/in-digits.js';
import { dataUntil } from '../data-age.js';
import { dayInBrief, dayInWords, listInWords, monthInWords, yearInWords } from '../format.js';
import { plural } from '../describe.js';
import { spanOf, type BinUnit } from './bins.js';
import type { Day } from '../../lineage/day.js';

const namesTold = 3;

/** ", Alpaca, Vicuna and 2 more released"; nothing where there is no name. */
function told(names: readonly string[], what: string): string {
  return names.length === 0 ? '' : `, ${listInWords(names, namesTold)} ${what}`;
}

/** "61 of 248 models", or "no model" where none is to be counted. */
function shownOfAll(state: ExplorerState): string {
  const { all, shown } = counts(state);
  return all === 0 ? 'no model' : `${inDigits(shown)} of ${plural(all, 'model', 'models')}`;
}

/** What the last day shown is, in a sentence: "30 March 2023: 61 of 248 models, Vicuna released". */
export function asOfSentence(state: ExplorerState): string {
  const { asOf } = axisWindow(state);
  const { released, possible } = newsOf(state, asOf);
  const news = [told(released, 'released'), told(possible, 'perhaps released')].join('');
  return `${dayInWords(asOf)}: ${shownOfAll(state)}${news}`;
}

/** What the first day shown is, in a sentence: "from 1 January 2023: 61 of 248 models". */
export function fromSentence(state: ExplorerState, from: Day): string {
  return `from ${dayInWords(from)}: ${shownOfAll(state)}`;
}

/** "61 of 248 models released, 2 of them perhaps", or briefly "61 of 248 released, 2 perhaps". */
export function countsInWords(state: ExplorerState, isBrief = false): string {
  const { all, shown, possible } = counts(state);
  if (all === 0) return shownOfAll(state);
  const perhaps = possible > 0 ? `, ${inDigits(possible)} ${isBrief ? '' : 'of them '}perhaps` : '';
  const count = isBrief ? `${inDigits(shown)} of ${inDigits(all)}` : shownOfAll(state);
  return `${count} released${perhaps}`;
}

/** The days shown in words, with the days themselves apart: "All releases up to", "30 March 2023". */
interface DaysInWords {
  readonly before: string;
  readonly from?: string;
  readonly between?: string;
  readonly asOf: string;
  readonly after: string;
}

/** Which days are shown: "All releases up to 10 June 2025, the last release", or briefly "Up to 10 Jun 2025". */
export function daysInWords(state: ExplorerState, isBrief: boolean): DaysInWords {
  const { from, asOf } = axisWindow(state);
  const write = (day: Day) => (isBrief ? dayInBrief(day, true) : dayInWords(day));
  const last = isBrief ? ', last release' : ', the last release';
  const end = { asOf: write(asOf), after: isAtEnd(state) ? last : '' };
  if (from === undefined) return { before: isBrief ? 'Up to ' : 'All releases up to ', ...end };
  const before = isBrief ? '' : 'Releases from ';
  return { before, from: write(from), between: ' to ', ...end };
}

/** All that the caption says, in full. */
export function captionInWords(state: ExplorerState): string {
  const { before, from = '', between = '', asOf, after } = daysInWords(state, false);
  const days = isDated(state) ? [before, from, between, asOf, after].join('') : '';
  const age = state.lineage ? dataUntil(state.lineage) : '';
  return [days, countsInWords(state), age].filter(Boolean).join(' · ');
}

/** The unit around a day: "Week of 8 May 2023", "May 2023". */
export function unitInWords(unit: BinUnit, day: Day): string {
  const { first, last } = spanOf(unit, day);
  switch (unit) {
    case 'day':
      return dayInWords(day);
    case 'week':
      return `Week of ${dayInWords(first)}`;
    case 'month':
      return monthInWords(first);
    case 'quarter':
      return `${monthInWords(first)} to ${monthInWords(last)}`;
    case 'year':
      return yearInWords(first);
  }
}
