import { releaseAt, shownWindow } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { isShown, scheduleOf, stateAt, type ReleaseState } from '../../lineage/as-of.js';
import type { Subgraph } from '../../lineage/subgraph.js';

/** What nodes are drawn as: what is filtered out is not to be seen, as is what is yet to come. */
export function drawnAs(
  state: ExplorerState,
  { lineage, folding }: Subgraph,
): (node: number) => ReleaseState {
  const release = releaseAt(state);
  const times = scheduleOf(lineage);
  const window = shownWindow(state);
  return (node) => {
    const fold = folding?.folds.get(node);
    if (fold) {
      const now = stateAt(times, node, window.asOf);
      if (now !== 'undated' && isShown(times, node, window)) return now;
      // It stands at the dates of its members: before the first of these, there is nothing at its place.
      return now === 'undated' && state.undated === 'show' ? 'undated' : 'not-yet';
    }
    const now = release(node);
    return now === 'filtered' ? 'not-yet' : now;
  };
}
