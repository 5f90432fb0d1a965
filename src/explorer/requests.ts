import type { ScaleName } from '../layout/time-scale.js';
import { scheduleOf, type Schedule } from '../lineage/as-of.js';
import type { Day } from '../lineage/day.js';
import type { Loaded } from '../lineage/read-lineage.js';
import type { Problem } from '../lineage/problem.js';
import { firstKnownDay } from '../lineage/release-date.js';
import { drawnNodes } from './drawn-graph.js';
import {
  isSameSelection,
  type ExplorerState,
  type LayoutName,
  type Selection,
  type Undated,
} from './state.js';
import { firstDay, lastDay, neighbouringRelease, releaseDays, shownWindow } from './time.js';

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
  /** Tell what this lineage is, or no more. */
  about: boolean;
  /** Select a model and make sure that it can be seen. */
  find: string;
  'focus-on': string | undefined;
  /** Where it lies before `from`, that goes along. */
  'as-of': Day | undefined;
  /** Where it lies after `as-of`, that goes along. */
  from: Day | undefined;
  /** Both at once; a window that reaches beyond the data is moved back as it is. */
  window: { readonly from: Day; readonly asOf: Day };
  'step-release': -1 | 1;
  scale: ScaleName;
  layout: LayoutName;
  undated: Undated;
  datasets: boolean;
  play: undefined;
  /** Where the playing is. Nothing, once it has been stopped. */
  'play-to': Day;
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

/** Whether the last release drawn is out on a day. */
function isAtEnd(state: ExplorerState, day: Day): boolean {
  return day >= (releaseDays(state).at(-1) ?? -Infinity);
}

/** What has to change of the time shown, for a node to be seen. */
function inSight(state: ExplorerState, times: Schedule, node: number): Partial<ExplorerState> {
  if (times.undated[node]) return { undated: 'show' };
  const earliest = times.earliest[node]!;
  const latest = times.latest[node]!;
  const { from, asOf } = shownWindow(state);
  if (earliest > asOf) return { asOf: earliest, playing: false };
  const isPast = from !== undefined && latest < from;
  return isPast ? { from: firstKnownDay({ earliest, latest }), playing: false } : {};
}

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
    return exists && !isSameSelection(now, selection) ? { selection, about: false } : {};
  },

  about: (_, about) => ({ about, ...(about && { selection: undefined }) }),

  // The same model anew is a new selection: whoever looks for it has lost sight of it.
  find: (state, id) => {
    const node = state.lineage?.indices.get(id);
    if (!state.lineage || node === undefined) return {};
    const datasets = state.datasets || state.lineage.nodes[node]!.kind === 'dataset';
    return {
      selection: { model: id },
      ...(!drawnNodes({ ...state, datasets }).has(node) && { focus: undefined }),
      datasets,
      ...inSight(state, scheduleOf(state.lineage), node),
    };
  },

  'focus-on': (_, focus) => ({ focus }),

  'as-of': ({ from }, asOf) => ({
    asOf,
    ...(asOf !== undefined && from !== undefined && from > asOf && { from: asOf }),
    playing: false,
  }),

  from: ({ asOf }, from) => ({
    from,
    ...(asOf !== undefined && from !== undefined && from > asOf && { asOf: from }),
    playing: false,
  }),

  window: (state, { from, asOf }) => {
    const first = firstDay(state);
    const last = lastDay(state);
    const length = Math.min(asOf - from, last - first);
    const start = Math.max(first, Math.min(from, last - length));
    return { from: start, asOf: start + length, playing: false };
  },

  'step-release': (state, direction) => {
    const asOf = neighbouringRelease(state, direction);
    const isLast = direction > 0 && (asOf === undefined || isAtEnd(state, asOf));
    const { playing } = state;
    return {
      ...(asOf !== undefined && requests['as-of'](state, asOf)),
      playing: playing && !isLast,
    };
  },

  scale: (_, scale) => ({ scale }),

  layout: (_, layout) => ({ layout }),

  undated: (_, undated) => ({ undated }),

  datasets: (_, datasets) => ({ datasets }),

  // Playing from the end would show nothing: it starts over, once.
  play: (state) => {
    if (neighbouringRelease(state, 1) !== undefined) return { playing: true };
    const first = neighbouringRelease(state, 'first');
    return first === undefined ? {} : { playing: true, asOf: first };
  },

  'play-to': (state, asOf) => (state.playing ? { asOf, playing: !isAtEnd(state, asOf) } : {}),

  pause: () => ({ playing: false }),

  reset: () => ({
    focus: undefined,
    asOf: undefined,
    from: undefined,
    undated: 'show',
    selection: undefined,
    playing: false,
  }),
};
