import { evaluate } from '../lineage/evaluate-query.js';
import { parseQuery } from '../lineage/parse-query.js';
import { choose, type Subgraph } from '../lineage/subgraph.js';
import { fold } from './folding.js';
import { remembered, type Seen } from './remembered.js';

/** All of the lineage, with or without its datasets. */
const wholeGraph = remembered<Subgraph | undefined>(
  ({ datasets }) => [datasets],
  ({ lineage, datasets }) => lineage && choose(lineage, { datasets }),
);

/** Whether a focus or a query asks for less than everything. */
export const isAskedFor = ({ focus, query }: Pick<Seen, 'focus' | 'query'>): boolean =>
  focus !== undefined || query !== '';

/** The part of the lineage that focus and query leave, whatever the day. */
export const chosenGraph = remembered<Subgraph | undefined>(
  ({ focus, datasets, query }) => [focus, datasets, query],
  (state) => {
    const { lineage, focus, datasets, query } = state;
    if (!lineage || !isAskedFor(state)) return wholeGraph(state);
    const parsed = parseQuery(query);
    const asked = query === '' || 'message' in parsed ? undefined : evaluate(lineage, parsed);
    return choose(lineage, { focus, datasets, asked });
  },
);

/** What has a place on the stage: that, and the ghosts of all others where they are wanted. */
export function stagedGraph(state: Seen): Subgraph | undefined {
  return state.context === 'ghost' ? wholeGraph(state) : chosenGraph(state);
}

/** The indices of the nodes that focus and query leave. */
export const chosenNodes = remembered<ReadonlySet<number>>(
  ({ focus, datasets, query }) => [focus, datasets, query],
  (state) => new Set(chosenGraph(state)?.nodes),
);

/** The indices of the nodes that have a place on the stage. */
export const stagedNodes = remembered<ReadonlySet<number>>(
  ({ focus, datasets, query, context }) => [focus, datasets, query, context],
  (state) => new Set(stagedGraph(state)?.nodes),
);

/** How many nodes are drawn at most: more could be neither read nor moved smoothly. */
export const mostDrawn = 600;

/** The graph that is laid out and drawn, whatever the day: that, with groups as one node where there are too many. */
export const drawnGraph = remembered<Subgraph | undefined>(
  (state) => [stagedGraph(state), state.folded, state.unfolded],
  (state) => {
    const staged = stagedGraph(state);
    const { folded, unfolded } = state;
    return staged && fold(staged, { folded, unfolded, limit: mostDrawn });
  },
);
