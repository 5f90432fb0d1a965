import type { Day } from '../lineage/day.js';
import { scheduleOf, type Schedule } from '../lineage/as-of.js';
import { quote, type Problem } from '../lineage/problem.js';
import { firstKnownDay } from '../lineage/release-date.js';
import { chosenNodes, drawnGraph } from './drawn-graph.js';
import { foldedByHand, unfoldedByHand } from './hand-folding.js';
import type { RequestDetails, RequestName } from './request-details.js';
import { isSameSelection, type ExplorerState } from './state.js';
import { queryError } from './query-error.js';
import { readSelection } from './selection-text.js';
import { viewFields } from './view-fields.js';
import { readView, type ViewSource } from './view.js';
import { isSameViewpoint, roundedViewpoint } from './viewpoint.js';
import { firstDay, lastDay, neighbouringRelease, releaseDays, shownWindow } from './time.js';

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

/** More than this many steps back are forgotten. */
const longestTrail = 8;

/** A group of no more is unfolded for one of its members. */
const fewMembers = 60;

/** Where what is drawn changes, the reader starts anew; what is given before anything is drawn holds for that. */
const anew = ({ lineage }: ExplorerState): Pick<ExplorerState, 'camera'> | undefined =>
  lineage && { camera: undefined };

/** Selects what a view has written down; without a lineage it has to wait, and what is not there is told. */
function selecting(
  { lineage, complaints }: ExplorerState,
  text: string | undefined,
): Partial<ExplorerState> {
  if (!lineage) return { awaited: text };
  const selection = text === undefined ? undefined : readSelection(lineage, text);
  const found = { selection, awaited: undefined };
  if (text === undefined || selection) return found;
  const place = 'selected';
  const message = `selected=${quote(text)}: the lineage has no such model or derivation.`;
  const problem: Problem = { code: 'unknown-model', place, id: text, message };
  return { ...found, complaints: [...complaints.filter((each) => each.place !== place), problem] };
}

/** What changes, and with it the selection of a model that is no longer to be seen: the focus takes its place. */
function withoutHidden(
  state: ExplorerState,
  change: Partial<ExplorerState>,
): Partial<ExplorerState> {
  const { lineage, selection, context } = state;
  if (!lineage || !selection || !('model' in selection) || context === 'ghost') return change;
  if (chosenNodes({ ...state, ...change }).has(lineage.indices.get(selection.model)!))
    return change;
  const { focus } = change;
  const isThere = focus !== undefined && lineage.indices.has(focus);
  return { ...change, selection: isThere ? { model: focus } : undefined };
}

/** Shows what a view asks for, and tells what in it cannot be used. */
function showing(state: ExplorerState, view: unknown, source: ViewSource): Partial<ExplorerState> {
  const { fields, wrong } = readView(view, source);
  const complaints = state.complaints.filter(
    ({ place }) => place !== 'view' && !viewFields.has(place),
  );
  const next = {
    ...state,
    ...fields,
    complaints: [...complaints, ...wrong],
    about: false,
    playing: false,
  };
  return { ...next, ...selecting(next, fields.awaited) };
}

/** For each request, what changes. */
export const requests: Table = {
  load: () => ({ status: 'loading', failures: [] }),

  show: (state, { lineage, problems }) => {
    const shown = { status: 'ready', lineage, problems, failures: [], playing: false } as const;
    if (lineage === state.lineage) return shown;
    // Indices, ids and places belong to the lineage they were taken from; a view may have come before it.
    const first = state.lineage === undefined;
    const keeps = first
      ? {}
      : { camera: undefined, trail: [], folded: [], unfolded: [], compare: undefined };
    return { ...shown, ...keeps, ...selecting({ ...state, lineage }, state.awaited) };
  },

  fail: (_, failures) => ({ status: 'failed', failures, playing: false }),

  clear: () => ({
    status: 'empty',
    lineage: undefined,
    problems: [],
    failures: [],
    camera: undefined,
    trail: [],
    selection: undefined,
    compare: undefined,
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
    const inside = drawnGraph(state)?.folding?.foldOf.get(node);
    const isSmall = inside !== undefined && inside.members.length <= fewMembers;
    return {
      selection: { model: id },
      ...(isSmall && requests.unfold(state, inside.key)),
      ...(!chosenNodes({ ...state, datasets }).has(node) && {
        camera: undefined,
        focus: undefined,
        trail: [],
        query: '',
      }),
      datasets,
      ...inSight(state, scheduleOf(state.lineage), node),
    };
  },

  'focus-on': (state, focus) => {
    const { focus: now, trail: way } = state;
    if (focus === now) return {};
    if (!state.lineage) return { focus };
    if (focus === undefined) return { ...anew(state), focus, trail: [] };
    const before = now === undefined ? way : [...way, now];
    const back = before.indexOf(focus);
    const trail = back < 0 ? before.slice(-longestTrail) : before.slice(0, back);
    return withoutHidden(state, { ...anew(state), focus, trail });
  },

  'focus-back': (state) => ({
    ...anew(state),
    focus: state.trail.at(-1),
    trail: state.trail.slice(0, -1),
  }),

  // A mistake never changes what is shown.
  query: (state, query) =>
    queryError(query) ? {} : withoutHidden(state, { ...anew(state), query: query.trim() }),

  context: (state, context) => ({ ...anew(state), context }),

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

  scale: (state, scale) => ({ ...anew(state), scale }),

  layout: (state, layout) => ({ ...anew(state), layout }),

  undated: (_, undated) => ({ undated }),

  datasets: (state, datasets) => ({ ...anew(state), datasets }),

  passes: (_, passes) => ({ passes }),

  'color-by': (_, colorBy) => ({ colorBy }),

  'size-by': (_, sizeBy) => ({ sizeBy }),

  fold: foldedByHand,

  unfold: unfoldedByHand,

  compare: (_, compare) => ({ compare }),

  list: (_, list) => ({ list }),

  camera: ({ camera: now }, wanted) => {
    const camera = wanted && roundedViewpoint(wanted);
    return isSameViewpoint(now, camera) ? {} : { camera };
  },

  field: (state, { name, text }) => {
    const field = viewFields.get(name);
    const change = (text === '' ? field?.untold : field?.read(text)) ?? {};
    return 'awaited' in change
      ? { ...change, ...selecting({ ...state, ...change }, change.awaited) }
      : change;
  },

  view: (state, view) => showing(state, view, 'this view'),

  link: (state, view) => showing(state, view, 'this link'),

  // Playing from the end would show nothing: it starts over, once.
  play: (state) => {
    if (neighbouringRelease(state, 1) !== undefined) return { playing: true };
    const first = neighbouringRelease(state, 'first');
    return first === undefined ? {} : { playing: true, asOf: first };
  },

  'play-to': (state, asOf) => (state.playing ? { asOf, playing: !isAtEnd(state, asOf) } : {}),

  pause: () => ({ playing: false }),

  reset: () => ({
    camera: undefined,
    focus: undefined,
    trail: [],
    query: '',
    asOf: undefined,
    from: undefined,
    undated: 'show',
    selection: undefined,
    compare: undefined,
    playing: false,
  }),
};
