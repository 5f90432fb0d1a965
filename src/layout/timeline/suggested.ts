import type { Subgraph } from '../../lineage/subgraph.js';

type Rows = ReadonlyMap<string, number>;

/** The row suggested for a node; for a fold the one in the middle of those of its members. */
function rowFor({ lineage, folding }: Subgraph, node: number, rows: Rows): number | undefined {
  const members = folding?.folds.get(node)?.members ?? [node];
  const known = members.flatMap((member) => rows.get(lineage.nodes[member]!.id) ?? []);
  return known.toSorted((a, b) => a - b)[known.length >> 1];
}

/** Whether rows are suggested for most of what is drawn, by the file unless told. */
export function hasRows(subgraph: Subgraph, rows: Rows = subgraph.lineage.rows): boolean {
  if (rows.size === 0) return false;
  const { nodes } = subgraph;
  const known = nodes.filter((node) => rowFor(subgraph, node, rows) !== undefined);
  return known.length > 0 && known.length * 2 >= nodes.length;
}

/** The suggested rows of some nodes as shares of the height; without gaps where only some are drawn. */
export function suggestedRows(
  subgraph: Subgraph,
  nodes: readonly number[],
  rows: Rows = subgraph.lineage.rows,
): Float64Array | undefined {
  if (!hasRows(subgraph, rows)) return undefined;
  const suggested = nodes.map((node) => rowFor(subgraph, node, rows));
  const known = suggested.filter((row) => row !== undefined);
  const used = [...new Set(known)].toSorted((a, b) => a - b);
  const share = new Map(used.map((row, index) => [row, (index + 0.5) / used.length]));
  return Float64Array.from(suggested, (row) => share.get(row ?? NaN) ?? NaN);
}
