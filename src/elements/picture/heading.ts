import { parseQuery } from '../../lineage/parse-query.js';
import { counts, isDated, shownWindow } from '../../explorer/selectors.js';
import { describeQuery } from '../../explorer/query-in-words.js';
import { dataAge } from '../data-age.js';
import { plural } from '../describe.js';
import { foldingInWords } from '../fold-words.js';
import { dateInWords, dayInWords } from '../format.js';
import { countsInWords } from '../timeline/words.js';
import { nodeOf } from '../../lineage/lineage.js';
import type { Draft } from './draft.js';
import { isolated, oneLine } from './one-line.js';

/** What is told of a picture as a whole. */
interface Heading {
  readonly title: string;
  /** What of the lineage is drawn. */
  readonly part: string;
  /** "As of 18 July 2023". */
  readonly days: string;
  /** How many models it shows, and what it leaves out. */
  readonly counts: string;
  /** How old the data is. */
  readonly source: string;
}

const joined = (parts: readonly (string | false | undefined)[]) =>
  parts.filter(Boolean).join(' · ');

/** What is told of a picture in which so many derivations are drawn. */
export function headingOf({ state, scene, placement }: Draft, lines: number): Heading {
  const { lineage, focus, query } = state;
  const { from, asOf } = shownWindow(state);
  const parsed = parseQuery(query);
  const name = lineage && focus !== undefined && (nodeOf(lineage, focus)?.name ?? focus);
  const { undated } = counts(state);
  const unnamed = placement.unnamed.length;
  const start = from === undefined ? 'As of ' : `From ${dayInWords(from)} to `;
  return {
    title: oneLine(lineage?.title ?? '') || 'Model lineage',
    part: joined([
      name && `${isolated(name)} with its ancestors and descendants`,
      lineage &&
        query !== '' &&
        !('message' in parsed) &&
        isolated(describeQuery(lineage, parsed, dateInWords)),
    ]),
    days: isDated(state) ? `${start}${dayInWords(asOf)}` : '',
    counts: joined([
      countsInWords(state),
      `${plural(lines, 'derivation', 'derivations')} drawn`,
      undated > 0 && `${undated} without a date${state.undated === 'hide' ? ', not shown' : ''}`,
      foldingInWords(scene.subgraph),
      unnamed > 0 && `no room for ${plural(unnamed, 'name', 'names')}`,
    ]),
    source: lineage ? oneLine(dataAge(lineage)) : '',
  };
}
