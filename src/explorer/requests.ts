import { scheduleOf } from '../lineage/as-of.js';
import type { Day } from '../lineage/day.js';
import type { Loaded } from '../lineage/read-lineage.js';
import type { Problem } from '../lineage/problem.js';
import { drawnGraph, lastDay, neighbouringRelease, shownDay } from './selectors.js';
import { isSameSelection, type ExplorerState, type Selection } from './state.js';

/** What each request asks with. */
export interface RequestDetails {
  load: undefined;
  show: Loaded;
  fail: readonly Problem[];
  /** Show nothing: nothing is given any more. */
  clear: undefined;
  /** Something else given to the explorer can be used, or cannot. */
  complain: { readonly place: string; readonly problem: Problem | undefined };
  select: Selection;
  /** Select a model and make sure that it can be seen. */
  find: string;
  'focus-on': string | undefined;
  'as-of': Day | undefined;
  'step-release': -1 | 1;
  datasets: boolean;
  play: undefined;
  pause: undefined;
  reset: undefined;
}

/** What a part may ask for. */
export type RequestName = keyof RequestDetails;

type Table = {
  readonly [Name in RequestName]: (
    state: ExplorerState,
    detail: RequestDetails[Name],
  ) => Partial<ExplorerState>;
};

/** For each request, what changes. */
export const requests: Table = {
  load: () => ({ status: 'loading', failures: [] }),

  show: (state, { lineage, problems }) => ({
    status: 'ready',
    lineage,
    problems,
    failures: [],
    playing: false,
    // Indices and ids belong to the lineage they were taken from.
    selection: lineage === state.lineage ? state.selection : undefined,
  }),

  fail: (_, failures) => ({ status: 'failed', failures, playing: false }),

  clear: () => ({
    status: 'empty',
    lineage: undefined,
    problems: [],
    failures: [],
    selection: undefined,
    playing: false,
  }),

  complain: ({ complaints }, { place, problem }) => {
    const others = complaints.filter((each) => each.place !== place);
    if (!problem && others.length === complaints.length) return {};
    return { complaints: problem ? [...others, problem] : others };
  },

  select: ({ lineage, selection: now }, selection) => {
    const exists =
      selection === undefined ||
      ('model' in selection
        ? lineage?.indices.has(selection.model)
        : selection.derivation in (lineage?.derivations ?? []));
    return exists && !isSameSelection(now, selection) ? { selection } : {};
  },

  // The same model anew is a new selection: whoever looks for it has lost sight of it.
  find: (state, id) => {
    const node = state.lineage?.indices.get(id);
    if (!state.lineage || node === undefined) return {};
    const datasets = state.datasets || state.lineage.nodes[node]!.kind === 'dataset';
    const graph = drawnGraph({ ...state, datasets });
    const { undated, earliest } = scheduleOf(state.lineage);
    const isYetToCome = !undated[node] && earliest[node]! > shownDay(state);
    return {
      selection: { model: id },
      ...(!graph?.nodes.includes(node) && { focus: undefined }),
      datasets,
      ...(isYetToCome && { asOf: earliest[node]!, playing: false }),
    };
  },

  'focus-on': (_, focus) => ({ focus }),

  'as-of': (_, asOf) => ({ asOf, playing: false }),

  'step-release': (state, direction) => {
    const asOf = neighbouringRelease(state, direction);
    const atEnd = direction > 0 && (asOf === undefined || asOf >= lastDay(state));
    return { ...(asOf !== undefined && { asOf }), playing: state.playing && !atEnd };
  },

  datasets: (_, datasets) => ({ datasets }),

  // Playing from the end would show nothing: it starts over, once.
  play: (state) => {
    if (!state.lineage) return {};
    const isAtEnd = neighbouringRelease(state, 1) === undefined;
    return { playing: true, ...(isAtEnd && { asOf: neighbouringRelease(state, 'first') }) };
  },

  pause: () => ({ playing: false }),

  reset: () => ({ focus: undefined, asOf: undefined, selection: undefined, playing: false }),
};
