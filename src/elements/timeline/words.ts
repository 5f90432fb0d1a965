import { counts, lastDay, newsOf, shownWindow } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { dayInWords, listInWords, monthInWords, yearInWords } from '../format.js';
import { plural } from '../describe.js';
import { spanOf, type BinUnit } from './bins.js';
import type { Day } from '../../lineage/day.js';

const namesTold = 3;

/** ", Alpaca, Vicuna and 2 more released"; nothing where there is no name. */
function told(names: readonly string[], what: string): string {
  return names.length === 0 ? '' : `, ${listInWords(names, namesTold)} ${what}`;
}

/** What the last day shown is, in a sentence: "30 March 2023: 61 of 248 models, Vicuna released". */
export function asOfSentence(state: ExplorerState): string {
  const { asOf } = shownWindow(state);
  const { all, shown } = counts(state);
  const { released, possible } = newsOf(state, asOf);
  const news = [told(released, 'released'), told(possible, 'perhaps released')].join('');
  return `${dayInWords(asOf)}: ${shown} of ${plural(all, 'model', 'models')}${news}`;
}

/** What the first day shown is, in a sentence: "from 1 January 2023: 61 of 248 models". */
export function fromSentence(state: ExplorerState, from: Day): string {
  const { all, shown } = counts(state);
  return `from ${dayInWords(from)}: ${shown} of ${plural(all, 'model', 'models')}`;
}

/** "61 of 248 models, 2 of them perhaps". */
export function countsInWords(state: ExplorerState): string {
  const { all, shown, possible } = counts(state);
  const perhaps = possible > 0 ? `, ${possible} of them perhaps` : '';
  return `${shown} of ${plural(all, 'model', 'models')}${perhaps}`;
}

/** Whether the slider is at its end, which is the last release. */
export const isAtEnd = (state: ExplorerState) => shownWindow(state).asOf >= lastDay(state);

/** The unit around a day: "week of 8 May 2023", "May 2023". */
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
