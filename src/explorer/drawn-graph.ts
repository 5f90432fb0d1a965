import { choose, type Subgraph } from '../lineage/subgraph.js';
import { remembered } from './remembered.js';

/** The part of the lineage that focus and query leave, whatever the day. */
export const chosenGraph = remembered<Subgraph | undefined>(
  ({ focus, datasets, query }) => [focus, datasets, query],
  ({ lineage, focus, datasets }) => lineage && choose(lineage, { focus, datasets }),
);

/** What has a place on the stage: that, and the ghosts of all others where they are wanted. */
export const stagedGraph = remembered<Subgraph | undefined>(
  ({ focus, datasets, query, context }) => [focus, datasets, query, context],
  (state) => {
    const chosen = chosenGraph(state);
    const isWhole = state.focus === undefined && state.query === '';
    if (!state.lineage || isWhole || state.context === 'remove') return chosen;
    return { ...choose(state.lineage, { datasets: state.datasets }), focus: state.focus };
  },
);

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

/** The graph that is laid out and drawn, whatever the day. */
export const drawnGraph = stagedGraph;
