import { hasTerm, withTerm } from '../lineage/edit-query.js';
import type { LineageNode } from '../lineage/lineage.js';
import { nodeOf } from '../lineage/lineage.js';
import { parseQuery } from '../lineage/parse-query.js';
import { printQuery, quoteName } from '../lineage/print-query.js';
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

function queryItems({ query }: ExplorerState, { id }: LineageNode): MenuItem<'query'>[] {
  const name = quoteName(id);
  const ask = (label: string, detail: string | undefined): MenuItem<'query'>[] =>
    detail === undefined || detail === query ? [] : [{ label, request: 'query', detail }];
  const hidden = `-${name}+`;
  return [
    ...ask('Show only its ancestors', `+${name}`),
    ...ask('Show only its descendants', `${name}+`),
    ...ask('One more generation of ancestors', withMoreGenerations(query, 'up')),
    ...ask('One more generation of descendants', withMoreGenerations(query, 'down')),
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

/** What can be done with a model; nothing for an id that is not in the lineage. */
export function menuOf(state: ExplorerState, id: string): MenuItem[] {
  const node = state.lineage && nodeOf(state.lineage, id);
  if (!node) return [];
  return [
    { label: 'Show its details', request: 'select', detail: { model: id } },
    focusItem(state, node),
    ...queryItems(state, node),
    ...compareItems(state, node),
  ];
}
