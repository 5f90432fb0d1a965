import { comparedPair, heldModel } from '../explorer/comparison.js';
import {
  chosenGraph,
  counts,
  drawnGraph,
  isDated,
  problemsOf,
  shownWindow,
} from '../explorer/selectors.js';
import { foldedForRoom } from '../explorer/hand-folding.js';
import { isSameSelection, type ExplorerState } from '../explorer/state.js';
import { viewOf } from '../explorer/view.js';
import { formatDay } from '../lineage/day.js';
import type { Fold } from '../lineage/folding.js';
import { nodeOf } from '../lineage/lineage.js';
import { derivationInWords, plural } from './describe.js';
import { foldingInWords, madeRoomInWords, roomAgainInWords } from './fold-words.js';
import {
  LineageLoadEvent,
  LineageProblemEvent,
  LineageSelectEvent,
  LineageTimeChangeEvent,
  LineageViewChangeEvent,
  type SelectedDerivation,
} from './events.js';

/** The selected derivation by the ids of its ends, if it is one that is selected. */
function selectedDerivation({ lineage, selection }: ExplorerState): SelectedDerivation | undefined {
  if (!lineage || !selection || !('derivation' in selection)) return undefined;
  const { parent, child, relation } = lineage.derivations[selection.derivation]!;
  return { parent: lineage.nodes[parent]!.id, child: lineage.nodes[child]!.id, relation };
}

function selectionEvent(now: ExplorerState): LineageSelectEvent {
  const { selection } = now;
  const model = selection && 'model' in selection ? selection.model : undefined;
  return new LineageSelectEvent(model, selectedDerivation(now));
}

function hasNewProblems(now: ExplorerState, before: ExplorerState): boolean {
  if (now.problems !== before.problems && now.problems.length > 0) return true;
  const told = new Set(problemsOf(before).map(({ message }) => message));
  return problemsOf(now).some(({ message }) => !told.has(message));
}

function timeEvents(now: ExplorerState, before: ExplorerState): Event[] {
  const shown = shownWindow(now);
  const { from, asOf } = shownWindow(before);
  if (!isDated(now) || (shown.asOf === asOf && shown.from === from)) return [];
  const start = shown.from === undefined ? undefined : formatDay(shown.from);
  return [new LineageTimeChangeEvent(formatDay(shown.asOf), start)];
}

function viewEvents(now: ExplorerState, before: ExplorerState): Event[] {
  const view = viewOf(now);
  const isSame = JSON.stringify(view) === JSON.stringify(viewOf(before));
  return isSame ? [] : [new LineageViewChangeEvent(view)];
}

/** The events by which the page hears of a change. */
export function eventsOf(now: ExplorerState, before: ExplorerState): Event[] {
  const isNew = now.lineage && now.lineage !== before.lineage;
  return [
    ...(isNew ? [new LineageLoadEvent(now.lineage, now.problems)] : []),
    ...(hasNewProblems(now, before) ? [new LineageProblemEvent(problemsOf(now))] : []),
    ...(isSameSelection(now.selection, before.selection) ? [] : [selectionEvent(now)]),
    ...timeEvents(now, before),
    ...viewEvents(now, before),
  ];
}

const sentences = (...all: readonly string[]) => all.filter(Boolean).join('. ');

/** How much is folded, in words; empty where nothing is. */
function folding(state: ExplorerState): string {
  const drawn = drawnGraph(state);
  return drawn ? foldingInWords(drawn) : '';
}

const without = (folds: readonly Fold[], others: readonly Fold[]) =>
  folds.filter(({ key }) => !others.some((other) => other.key === key));

/** What of the groups changed, in words: what was asked for, and what came with it. */
function foldingNews(now: ExplorerState, before: ExplorerState): string | undefined {
  const isByHand = now.folded !== before.folded || now.unfolded !== before.unfolded;
  if (!isByHand && folding(now) === folding(before)) return undefined;
  const [made, had] = [foldedForRoom(now), foldedForRoom(before)];
  const opened = without(had, made).filter(({ key }) => !now.unfolded.includes(key));
  return sentences(
    madeRoomInWords(without(made, had)),
    roomAgainInWords(opened),
    folding(now) || (folding(before) && 'Nothing is folded'),
  );
}

const listNames = { none: 'List', outline: 'Outline', table: 'Table' } as const;

/** What is said aloud of a change; undefined where it speaks for itself. */
export function announcementOf(now: ExplorerState, before: ExplorerState): string | undefined {
  const { status, lineage, selection } = now;
  if (status === 'loading' && before.status !== 'loading') return 'Loading the lineage';
  // Why it failed is told by an alert.
  if (status === 'failed' && before.status === 'loading') return 'No lineage could be loaded';
  if (lineage && lineage !== before.lineage) {
    const count = lineage.nodes.filter(({ kind }) => kind === 'model').length;
    return sentences(`${plural(count, 'model', 'models')} loaded`, folding(now));
  }
  if (!lineage) return undefined;
  if (chosenGraph(now) !== chosenGraph(before)) {
    const all = plural(counts(now).all, 'model', 'models');
    return sentences(`${all} to explore`, folding(now) === folding(before) ? '' : folding(now));
  }
  const groups = foldingNews(now, before);
  if (groups) return groups;
  if (now.list !== before.list) {
    return now.list === 'none'
      ? `${listNames[before.list]} closed`
      : `${listNames[now.list]} opened`;
  }
  const held = heldModel(now);
  if (held !== heldModel(before)) return held ? `Comparing with ${held.name}` : 'Comparison ended';
  if (isSameSelection(selection, before.selection)) return undefined;
  if (!selection) return 'Nothing selected';
  const what =
    'model' in selection
      ? (nodeOf(lineage, selection.model)?.name ?? selection.model)
      : derivationInWords(lineage, lineage.derivations[selection.derivation]!);
  return `Selected: ${what}${comparedPair(now) ? `, compared with ${held!.name}` : ''}`;
}
