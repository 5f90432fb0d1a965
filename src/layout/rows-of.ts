import type { Subgraph } from '../lineage/subgraph.js';
import type { Placed } from './placed.js';

/**
 * In which row each id stands, to be suggested where more or less of the same is folded: everything else
 * then keeps its row where it can. Members of a fold are told to be where it stands.
 */
export function rowsOf(
  { lineage, nodes, folding }: Subgraph,
  { y, row }: Placed,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  nodes.forEach((node, position) => {
    const at = Math.round(y[position]! / row);
    for (const each of folding?.folds.get(node)?.members ?? [node]) {
      rows.set(lineage.nodes[each]!.id, at);
    }
  });
  return rows;
}
