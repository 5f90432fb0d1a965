import { isDated, shownWindow } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { nodeOf } from '../../lineage/lineage.js';
import { dataAge } from '../data-age.js';
import { dayInWords } from '../format.js';

/** What is shown of a lineage, in words: "as of 18 July 2023, LLaMA with all ancestors and descendants". */
export function viewInWords(state: ExplorerState): string {
  const { lineage, focus, query } = state;
  const { from, asOf } = shownWindow(state);
  const start = from === undefined ? '' : `from ${dayInWords(from)} `;
  const name = lineage && focus !== undefined && (nodeOf(lineage, focus)?.name ?? focus);
  return [
    isDated(state) ? `${start}as of ${dayInWords(asOf)}` : '',
    name ? `${name} with all ancestors and descendants` : '',
    query === '' ? '' : `only “${query}”`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How to cite what is shown: what it is, which state of the data, where, and when it was looked at. */
export function citation(state: ExplorerState, link: string | undefined, today: number): string {
  const { lineage } = state;
  if (!lineage) return '';
  const age = dataAge(lineage).replace(/^Data/, 'data');
  const title = `${lineage.title ?? 'Model lineage'}${age && ` (${age})`}`;
  const what = [title, viewInWords(state)].filter(Boolean).join(', ');
  const seen = [link, `retrieved ${dayInWords(today)}`].filter(Boolean).join(', ');
  return `${[what, seen].join('. ')}.`;
}
