import { hasTerm, withTerm } from '../lineage/edit-query.js';
import type { LineageNode } from '../lineage/lineage.js';
import { nodeOf } from '../lineage/lineage.js';
import { parseQuery } from '../lineage/parse-query.js';
import { printQuery, quoteName } from '../lineage/print-query.js';
import { canUnfold, foldLabel, type Fold } from '../lineage/folding.js';
import { chosenNodes, drawnGraph, stagedGraph } from './drawn-graph.js';
import { groupsAt } from './fold-groups.js';
import type { RequestDetails, RequestName } from './request-details.js';
import type { ExplorerState } from './state.js';

/** One thing that a menu offers: what it is called, and what is asked for. */
export type MenuItem<Name extends RequestName = RequestName> = {
  [Each in Name]: {
    readonly label: string;
    readonly request: Each;
    readonly detail: RequestDetails[Each];
  };
}[Name];

/**
 * A query with one more generation wherever it asks for some, but not all: `x+2` becomes `x+3`. Undefined
 * where it asks for none.
 */
export function withMoreGenerations(text: string, side: 'up' | 'down'): string | undefined {
  const parsed = parseQuery(text);
  if ('message' in parsed) return undefined;
  let isMore = false;
  const branches = parsed.branches.map((branch) =>
    branch.map((term) => {
      const steps = term.kind === 'kin' && !term.not ? term[side] : 0;
      if (steps === 0 || steps === Infinity) return term;
      isMore = true;
      return { ...term, [side]: steps + 1 };
    }),
  );
  return isMore ? printQuery({ branches }) : undefined;
}

function focusItem({ focus }: ExplorerState, { id, name }: LineageNode): MenuItem {
  return focus === id
    ? { label: 'Show all models', request: 'focus-on', detail: undefined }
    : { label: `Focus on ${name}`, request: 'focus-on', detail: id };
}

/** The query with one more generation, where that shows more. */
function withMoreShown(state: ExplorerState, side: 'up' | 'down'): string | undefined {
  const query = withMoreGenerations(state.query, side);
  const isMore =
    query !== undefined && chosenNodes({ ...state, query }).size > chosenNodes(state).size;
  return isMore ? query : undefined;
}

function queryItems(state: ExplorerState, { id }: LineageNode): MenuItem<'query'>[] {
  const { query } = state;
  const name = quoteName(id);
  const ask = (label: string, detail: string | undefined): MenuItem<'query'>[] =>
    detail === undefined || detail === query ? [] : [{ label, request: 'query', detail }];
  const hidden = `-${name}+`;
  return [
    ...ask('Show only its ancestors', `+${name}`),
    ...ask('Show only its descendants', `${name}+`),
    ...ask('One more generation of ancestors', withMoreShown(state, 'up')),
    ...ask('One more generation of descendants', withMoreShown(state, 'down')),
    ...(hasTerm(query, hidden) ? [] : ask('Hide this branch', withTerm(query, hidden))),
  ];
}

function compareItems(
  { lineage, compare, selection }: ExplorerState,
  { id }: LineageNode,
): MenuItem[] {
  if (compare === id)
    return [{ label: 'End the comparison', request: 'compare', detail: undefined }];
  const held = lineage && compare !== undefined ? nodeOf(lineage, compare) : undefined;
  const isSelected = selection && 'model' in selection && selection.model === id;
  return [
    ...(held && !isSelected
      ? [{ label: `Compare with ${held.name}`, request: 'select', detail: { model: id } } as const]
      : []),
    { label: 'Compare with another …', request: 'compare', detail: id },
  ];
}

/** What can be folded at a model, or is and can be unfolded. */
function foldItems(state: ExplorerState, { id }: LineageNode): MenuItem<'fold' | 'unfold'>[] {
  const staged = stagedGraph(state);
  const index = state.lineage?.indices.get(id);
  if (!staged || index === undefined) return [];
  const folds = [...(drawnGraph(state)?.folding?.folds.values() ?? [])];
  return groupsAt(staged, index).map(({ key, label }) =>
    folds.some((fold) => fold.key === key)
      ? { label: `Unfold ${label}`, request: 'unfold', detail: key }
      : { label: `Fold ${label}`, request: 'fold', detail: key },
  );
}

/** The group that is drawn as a node with an id. */
function drawnFold(state: ExplorerState, id: string): Fold | undefined {
  const { lineage, folding } = drawnGraph(state) ?? {};
  return [...(folding?.folds.values() ?? [])].find(({ node }) => lineage!.nodes[node]!.id === id);
}

/** What can be done with a group that is drawn as one node. */
function menuOfFold(state: ExplorerState, id: string): MenuItem[] {
  const fold = drawnFold(state, id);
  // What was folded only for want of room has no key of its own to be unfolded by.
  if (!fold || !canUnfold(fold)) return [];
  const label = `Unfold ${foldLabel(fold, fold.members.length)}`;
  return [{ label, request: 'unfold', detail: fold.key }];
}

/** What a menu is called: the name of the model, or of the group drawn as one node; undefined where it has none. */
export function menuName(state: ExplorerState, id: string): string | undefined {
  const node = state.lineage && nodeOf(state.lineage, id);
  const fold = node ? undefined : drawnFold(state, id);
  return node?.name ?? (fold && foldLabel(fold, fold.members.length));
}

/** What can be done with a model, or with a group drawn as one node; nothing for an id of neither. */
export function menuOf(state: ExplorerState, id: string): MenuItem[] {
  const node = state.lineage && nodeOf(state.lineage, id);
  if (!node) return menuOfFold(state, id);
  return [
    { label: 'Show its details', request: 'select', detail: { model: id } },
    focusItem(state, node),
    ...queryItems(state, node),
    ...foldItems(state, node),
    ...compareItems(state, node),
  ];
}
