import { restPrefix, type Fold } from '../lineage/folding.js';
import { drawnGraph } from './drawn-graph.js';
import type { ExplorerState } from './state.js';

type ByHand = Pick<ExplorerState, 'folded' | 'unfolded'>;

const without = (keys: readonly string[], key: string) => keys.filter((each) => each !== key);

function isFolded(state: ExplorerState, byHand: ByHand, key: string): boolean {
  const folds = drawnGraph({ ...state, ...byHand })?.folding?.folds.values() ?? [];
  return [...folds].some((fold) => fold.key === key);
}

/** Folds a group. Where it is folded without being told, nothing is told. */
export function foldedByHand(state: ExplorerState, key: string): ByHand {
  const byHand = {
    folded: without(state.folded, key),
    // With a group go the parts of it that were asked for one after the other.
    unfolded: state.unfolded.filter((each) => each.replace(restPrefix, '') !== key),
  };
  const isTold = !isFolded(state, byHand, key);
  return isTold ? { ...byHand, folded: [...byHand.folded, key] } : byHand;
}

/** Unfolds a group. Where it is unfolded without being told, nothing is told. */
export function unfoldedByHand(state: ExplorerState, key: string): ByHand {
  const byHand = {
    folded: without(state.folded, key),
    unfolded: without(state.unfolded, key),
  };
  const isTold = isFolded(state, byHand, key);
  return isTold ? { ...byHand, unfolded: [...byHand.unfolded, key] } : byHand;
}

/** The groups that are folded, or hold more, only because others were unfolded by hand. */
export function foldedForRoom(state: ExplorerState): Fold[] {
  const { folded, unfolded } = state;
  const { folds, base } = drawnGraph(state)?.folding ?? {};
  if (!folds || unfolded.length === 0) return [];
  const before = new Map(
    [...(base?.folding?.folds.values() ?? [])].map((fold) => [fold.key, fold]),
  );
  const asked = new Set([...folded, ...unfolded.map((key) => `more:${key}`)]);
  return [...folds.values()].filter(
    ({ key, members }) =>
      !asked.has(key) && members.length > (before.get(key)?.members.length ?? 0),
  );
}
