import { formatDay } from '../lineage/day.js';
import type { ExplorerState } from './state.js';
import { isDated, shownDay } from './time.js';
import { viewOf, type View } from './view.js';

/** The view of a state with its last day told: what is added to the data later does not change it. */
export function pinnedView(state: ExplorerState): View {
  const view = viewOf(state);
  return isDated(state) ? { ...view, 'as-of': formatDay(shownDay(state)) } : view;
}

/** A name for a file with what is shown: `llama-2023-07-18`. */
export function fileName(state: ExplorerState): string {
  const { focus = 'lineage', 'as-of': day = '' } = pinnedView(state);
  const written = `${focus} ${day}`.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-');
  return written.replaceAll(/^-|-$/g, '').toLowerCase() || 'lineage';
}
