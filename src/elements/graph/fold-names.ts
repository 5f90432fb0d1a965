import type { ExplorerState } from '../../explorer/state.js';
import { shownWindow } from '../../explorer/time.js';
import { foldLabel, type Fold } from '../../lineage/folding.js';
import { countShown } from '../../lineage/member-days.js';
import type { Subgraph } from '../../lineage/subgraph.js';

/** How many members of a fold are shown in the window of a state; those without a date where they are shown. */
export function countIn(state: ExplorerState, { days }: Fold): number {
  const undated = state.undated === 'show' ? days.undated : 0;
  return countShown(days, shownWindow(state)) + undated;
}

/** What each fold is called in the window of a state; undefined for what is none. */
export function foldNames(
  state: ExplorerState,
  { folding }: Subgraph,
): (node: number) => string | undefined {
  return (node) => {
    const fold = folding?.folds.get(node);
    return fold && foldLabel(fold, countIn(state, fold));
  };
}
