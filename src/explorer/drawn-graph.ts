import { choose, type Subgraph } from '../lineage/subgraph.js';
import { remembered } from './remembered.js';

/** The part of the lineage that is laid out and drawn, whatever the day. */
export const drawnGraph = remembered<Subgraph | undefined>(
  ({ focus, datasets }) => [focus, datasets],
  ({ lineage, focus, datasets }) => lineage && choose(lineage, { focus, datasets }),
);

/** The indices of the nodes of the drawn graph. */
export const drawnNodes = remembered<ReadonlySet<number>>(
  ({ focus, datasets }) => [focus, datasets],
  (state) => new Set(drawnGraph(state)?.nodes),
);
