import { initialState, type ExplorerState } from '../../src/explorer/state.js';
import { createStore, type Store } from '../../src/explorer/store.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { parseReleaseDate } from '../../src/lineage/release-date.js';

/** A day by its date. */
export const day = (text: string): number => parseReleaseDate(text)!.earliest;

/** The state of an explorer that shows a lineage. */
export const stateOf = (lineage: Lineage, fields: Partial<ExplorerState> = {}): ExplorerState => ({
  ...initialState,
  status: 'ready',
  lineage,
  ...fields,
});

/** A store that shows a lineage. */
export function storeOf(lineage: Lineage): Store {
  const store = createStore();
  store.request('show', { lineage, problems: [] });
  return store;
}
