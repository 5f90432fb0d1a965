import { isShown, scheduleOf, stateAt, type ReleaseState } from '../lineage/as-of.js';
import { memberDays } from '../lineage/fold-schedule.js';
import { countPossible, countShown, type MemberDays } from '../lineage/member-days.js';
import type { Problem } from '../lineage/problem.js';
import { chosenGraph, chosenNodes, drawnGraph, stagedNodes } from './drawn-graph.js';
import { remembered, type Seen } from './remembered.js';
import type { ExplorerState } from './state.js';
import { shownDay, shownWindow } from './time.js';
import { unknownGroups } from './unknown-groups.js';

export { chosenGraph, drawnGraph } from './drawn-graph.js';
export * from './time.js';

/** What becomes of a node's dot on the day shown, where one is drawn of it. */
export const releaseAt = remembered<(node: number) => ReleaseState | 'filtered'>(
  (state) => {
    const { from, asOf } = shownWindow(state);
    return [state.undated, from, asOf];
  },
  (state) => {
    if (!state.lineage) return () => 'filtered';
    const window = shownWindow(state);
    const times = scheduleOf(state.lineage);
    const { undated } = state;
    return (node) => {
      const release = stateAt(times, node, window.asOf);
      if (release === 'undated') return undated === 'hide' ? 'filtered' : release;
      return release === 'not-yet' || isShown(times, node, window) ? release : 'filtered';
    };
  },
);

/**
 * What a node is on the screen: its state on the day shown, `folded` where it is drawn as part of a group,
 * `ghost` where it is only hinted at, or `filtered` where nothing is drawn of it.
 */
export type DisplayState = ReleaseState | 'folded' | 'ghost' | 'filtered';

/** What nodes, by index, are on the screen. */
export const displayAt = remembered<(node: number) => DisplayState>(
  (state) => [stagedNodes(state), chosenNodes(state), drawnGraph(state), releaseAt(state)],
  (state) => {
    const staged = stagedNodes(state);
    const chosen = chosenNodes(state);
    const folds = drawnGraph(state)?.folding?.foldOf;
    const release = releaseAt(state);
    return (node) => {
      if (!staged.has(node)) return 'filtered';
      const now = release(node);
      if (!isOnScreen(now)) return now;
      if (!chosen.has(node)) return 'ghost';
      return folds?.has(node) ? 'folded' : now;
    };
  },
);

/** Whether anything is drawn of a node in a state. */
export const isOnScreen = (state: DisplayState) => state !== 'not-yet' && state !== 'filtered';

/** Indices of the nodes that are shown, in groups or as themselves, in the order of the file. Ghosts are not. */
export const shownNodes = remembered<readonly number[]>(
  (state) => [chosenGraph(state), displayAt(state)],
  (state) => {
    const display = displayAt(state);
    return (chosenGraph(state)?.nodes ?? []).filter((node) => isOnScreen(display(node)));
  },
);

/** Those of them that are drawn as themselves. */
export function visibleNodes(state: Seen): number[] {
  const display = displayAt(state);
  return shownNodes(state).filter((node) => display(node) !== 'folded');
}

/** Ids of the nodes that are shown, in the order of the file. */
export function visibleIds(state: Seen): string[] {
  return visibleNodes(state).map((node) => state.lineage!.nodes[node]!.id);
}

/** The display state of a node by its id; undefined for an unknown id. */
export function displayState(state: Seen, id: string): DisplayState | undefined {
  const index = state.lineage?.indices.get(id);
  return index === undefined ? undefined : displayAt(state)(index);
}

/** How many models focus and query leave, and what they are in the window shown. Datasets are not counted. */
interface Counts {
  readonly all: number;
  /** Those of the window, and those without a date where they are shown. */
  readonly shown: number;
  readonly possible: number;
  /** Shown or hidden. */
  readonly undated: number;
}

/** The days of the models that focus and query leave: one need not look at each of them for each day. */
const chosenDays = remembered<MemberDays | undefined>(
  ({ focus, query, datasets }) => [focus, query, datasets],
  (state) => {
    const graph = chosenGraph(state);
    if (!graph) return undefined;
    const { lineage, nodes } = graph;
    const models = nodes.filter((node) => lineage.nodes[node]!.kind === 'model');
    return memberDays(scheduleOf(lineage), models);
  },
);

/** How many of some models are shown, with those without a date where they are. */
export function shownOf(state: Seen, days: MemberDays): number {
  return countShown(days, shownWindow(state)) + (state.undated === 'show' ? days.undated : 0);
}

/** Counts the models that focus and query leave by what they are on the day shown. */
export const counts = remembered<Counts>(
  (state) => {
    const { from, asOf } = shownWindow(state);
    return [state.focus, state.query, state.datasets, state.undated, from, asOf];
  },
  (state) => {
    const days = chosenDays(state);
    if (!days) return { all: 0, shown: 0, possible: 0, undated: 0 };
    return {
      all: days.earliest.length + days.undated,
      shown: shownOf(state, days),
      possible: countPossible(days, shownDay(state)),
      undated: days.undated,
    };
  },
);

type Faults = Pick<
  ExplorerState,
  'lineage' | 'focus' | 'compare' | 'folded' | 'unfolded' | 'complaints' | 'failures' | 'problems'
>;

function unknownModel({ lineage, ...state }: Faults, place: 'focus' | 'compare'): Problem[] {
  const id = state[place];
  if (!lineage || id === undefined || lineage.indices.has(id)) return [];
  return [{ code: 'unknown-model', place, id, message: `${place}="${id}": no model has this id.` }];
}

/** All that is wrong right now, in what was given and in what is shown. */
export function problemsOf(state: Faults): Problem[] {
  const { complaints, failures, problems } = state;
  const unknown = [...unknownModel(state, 'focus'), ...unknownModel(state, 'compare')];
  return [...complaints, ...failures, ...unknown, ...unknownGroups(state), ...problems];
}
