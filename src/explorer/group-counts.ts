import { scheduleOf } from '../lineage/as-of.js';
import { memberDays } from '../lineage/fold-schedule.js';
import type { MemberDays } from '../lineage/member-days.js';
import { printQuery } from '../lineage/print-query.js';
import { chosenGraph } from './drawn-graph.js';
import { groupFilterOf, type GroupFilter } from './group-filter.js';
import { groupsOf } from './groups.js';
import { remembered, type Seen } from './remembered.js';
import { shownOf } from './selectors.js';

/** To which groups of what colour tells the query keeps, and what else it asks for. */
export const groupFilter = remembered<GroupFilter | undefined>(
  ({ query, colorBy }) => [query, colorBy],
  ({ lineage, query, colorBy }) => lineage && groupFilterOf(query, groupsOf(lineage, colorBy)),
);

/** For each group the days of its models among what focus and query leave, whichever groups the query keeps to. */
const groupDays = remembered<readonly MemberDays[]>(
  ({ focus, query, colorBy, datasets }) => [focus, query, colorBy, datasets],
  (state) => {
    const { lineage } = state;
    const filter = groupFilter(state);
    if (!lineage || !filter) return [];
    const { groups, of } = groupsOf(lineage, state.colorBy);
    const members = groups.map((): number[] => []);
    for (const node of chosenGraph({ ...state, query: printQuery(filter.rest) })?.nodes ?? []) {
      if (lineage.nodes[node]!.kind === 'model') members[of[node]!]!.push(node);
    }
    return members.map((nodes) => memberDays(scheduleOf(lineage), nodes));
  },
);

/** For each group the number of those of them in the window shown: what there is to be had by choosing the group. */
export function groupCounts(state: Seen): Uint32Array {
  return Uint32Array.from(groupDays(state), (days) => shownOf(state, days));
}
