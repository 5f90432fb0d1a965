import { drawnGraph } from './drawn-graph.js';
import { remembered } from './remembered.js';
import { displayAt, isOnScreen } from './selectors.js';

/**
 * The nodes of the drawn graph of which lists tell: what is on the screen of what focus and query leave. A
 * fold is one of them, while any of its members is.
 */
export const listedNodes = remembered<readonly number[]>(
  (state) => [drawnGraph(state), displayAt(state)],
  (state) => {
    const { nodes, folding } = drawnGraph(state) ?? { nodes: [] };
    const display = displayAt(state);
    return nodes.filter((node) => {
      const fold = folding?.folds.get(node);
      if (fold) return fold.members.some((member) => display(member) === 'folded');
      const now = display(node);
      return isOnScreen(now) && now !== 'ghost';
    });
  },
);
