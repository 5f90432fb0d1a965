import { releaseAt } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { ReleaseState } from '../../lineage/as-of.js';

/** What nodes are drawn as: what is filtered out is not to be seen, as is what is yet to come. */
export function drawnAs(state: ExplorerState): (node: number) => ReleaseState {
  const release = releaseAt(state);
  return (node) => {
    const now = release(node);
    return now === 'filtered' ? 'not-yet' : now;
  };
}
