import { scheduleOf } from '../lineage/as-of.js';
import type { Fold } from '../lineage/folding.js';
import type { Derivation } from '../lineage/lineage.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { grouped } from './grouped.js';
import { primaryParents } from './primary-parents.js';
import { drawnGraph } from './drawn-graph.js';
import { listedNodes } from './listed.js';
import { remembered } from './remembered.js';

/** One row of the outline: a node under one of its parents, or at the top. */
export interface OutlineRow {
  readonly node: number;
  /** The group that is drawn as this node; undefined where it is a model or a dataset. */
  readonly fold: Fold | undefined;
  /** The row under which this one stands. */
  readonly parent: OutlineRow | undefined;
  /** How the node derives from the parent's. */
  readonly derivations: readonly Derivation[];
  /** False where the node only stands here too: what was made from it is under its full row. */
  readonly isFull: boolean;
  /** Counted from 1, as is the place among its siblings. */
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** The number of rows below it, at any level. */
  below: number;
}

/** The shown nodes as a tree: each once in full, under its primary parent, and a leaf under each other parent. */
export interface Outline {
  /** From top to bottom, as though everything were expanded. */
  readonly rows: readonly OutlineRow[];
  /** The full row of each node. */
  readonly full: ReadonlyMap<number, OutlineRow>;
}

/** Nodes by the first day they may be out, those without a date last; else in the order of the file. */
function inOrder({ lineage }: Subgraph, nodes: Iterable<number>): number[] {
  const { earliest, undated } = scheduleOf(lineage);
  const day = (node: number) => (undated[node] ? Infinity : earliest[node]!);
  return [...nodes].toSorted((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
}

/** The outline of some nodes of a graph. */
export function outlineOf(graph: Subgraph, nodes: readonly number[]): Outline {
  const shown = new Set(nodes);
  const derivations = graph.derivations.filter(
    ({ parent, child }) => shown.has(parent) && shown.has(child),
  );
  const primary = primaryParents(derivations);
  const byParent = grouped(derivations, ({ parent }) => parent);
  const rows: OutlineRow[] = [];
  const full = new Map<number, OutlineRow>();

  const under = (parent: OutlineRow | undefined): OutlineRow[] => {
    const stated = grouped(byParent.get(parent?.node ?? -1) ?? [], ({ child }) => child);
    const children = parent ? stated.keys() : nodes.filter((node) => !primary.has(node));
    return inOrder(graph, children).map((node, index, { length }) => ({
      node,
      fold: graph.folding?.folds.get(node),
      parent,
      derivations: stated.get(node) ?? [],
      isFull: primary.get(node) === parent?.node,
      level: (parent?.level ?? 0) + 1,
      place: index + 1,
      siblings: length,
      below: 0,
    }));
  };

  const waiting = under(undefined).toReversed();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row);
    if (!row.isFull) continue;
    full.set(row.node, row);
    waiting.push(...under(row).toReversed());
  }
  for (const row of rows.toReversed()) if (row.parent) row.parent.below += 1 + row.below;
  return { rows, full };
}

/** The outline of what is shown, as it is drawn: a fold is one row. */
export const shownOutline = remembered<Outline>(
  (state) => [drawnGraph(state), listedNodes(state)],
  (state) => {
    const graph = drawnGraph(state);
    return graph ? outlineOf(graph, listedNodes(state)) : { rows: [], full: new Map() };
  },
);

/** The rows that can be seen where some are collapsed. */
export function openRows(
  { rows }: Outline,
  isOpen: (row: OutlineRow) => boolean,
): readonly OutlineRow[] {
  const open: OutlineRow[] = [];
  for (let index = 0; index < rows.length;) {
    const row = rows[index]!;
    open.push(row);
    index += isOpen(row) ? 1 : 1 + row.below;
  }
  return open;
}

/** The rows above a row, the nearest first. */
export function rowsAbove(row: OutlineRow | undefined): OutlineRow[] {
  const above: OutlineRow[] = [];
  for (let next = row?.parent; next; next = next.parent) above.push(next);
  return above;
}
