import type { Subgraph } from '../lineage/subgraph.js';
import type { Placed } from './placed.js';

/** Where everything stood, to be kept where more or less of the same is folded. */
export interface Stood {
  /** In which row each id stood; members of a fold where that did. */
  readonly rows: ReadonlyMap<string, number>;
  /** The ids of what was drawn as itself, folds included. */
  readonly drawn: ReadonlySet<string>;
  /** How many rows there were. */
  readonly count: number;
  /** The size of the text, and the width of the picture in pixels. */
  readonly text: number;
  readonly width: number;
}

/** Where the nodes of a subgraph stand that was placed by date. */
export function rowsOf(
  { lineage, nodes, folding }: Subgraph,
  { y, row, text, frame }: Placed,
): Stood {
  const top = y.reduce((least, each) => Math.min(least, each), Infinity);
  const rows = new Map<string, number>();
  let count = 0;
  nodes.forEach((node, position) => {
    const at = Math.round((y[position]! - top) / row);
    count = Math.max(count, at + 1);
    for (const each of [node, ...(folding?.folds.get(node)?.members ?? [])]) {
      rows.set(lineage.nodes[each]!.id, at);
    }
  });
  const drawn = new Set(nodes.map((node) => lineage.nodes[node]!.id));
  return { rows, drawn, count, text, width: frame?.width ?? 0 };
}
