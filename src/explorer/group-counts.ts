import { printQuery } from '../lineage/print-query.js';
import { chosenGraph } from './drawn-graph.js';
import { groupFilterOf, type GroupFilter } from './group-filter.js';
import { groupsOf } from './groups.js';
import { remembered } from './remembered.js';
import { isOnScreen, releaseAt } from './selectors.js';
import { shownWindow } from './time.js';

/** To which groups of what colour tells the query keeps, and what else it asks for. */
export const groupFilter = remembered<GroupFilter | undefined>(
  ({ query, colorBy }) => [query, colorBy],
  ({ lineage, query, colorBy }) => lineage && groupFilterOf(query, groupsOf(lineage, colorBy)),
);

/**
 * For each group the number of its models in the window shown, among what focus and query leave, whichever
 * groups the query keeps to: what there is to be had by choosing the group.
 */
export const groupCounts = remembered<Uint32Array>(
  (state) => {
    const { from, asOf } = shownWindow(state);
    const { focus, query, colorBy, datasets, undated } = state;
    return [focus, query, colorBy, datasets, undated, from, asOf];
  },
  (state) => {
    const { lineage } = state;
    const filter = groupFilter(state);
    if (!lineage || !filter) return new Uint32Array();
    const { groups, of } = groupsOf(lineage, state.colorBy);
    const counts = new Uint32Array(groups.length);
    const release = releaseAt(state);
    for (const node of chosenGraph({ ...state, query: printQuery(filter.rest) })?.nodes ?? []) {
      if (lineage.nodes[node]!.kind === 'model' && isOnScreen(release(node)))
        counts[of[node]!]! += 1;
    }
    return counts;
  },
);
