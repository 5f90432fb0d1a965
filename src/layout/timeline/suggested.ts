import type { Subgraph } from '../../lineage/subgraph.js';
import type { Stood } from '../rows-of.js';

type Rows = ReadonlyMap<string, number>;

/** The row suggested for a node; for a fold that did not stand there the one in the middle of those of its members. */
function rowFor({ lineage, folding }: Subgraph, node: number, rows: Rows): number | undefined {
  const own = rows.get(lineage.nodes[node]!.id);
  if (own !== undefined) return own;
  const members = folding?.folds.get(node)?.members ?? [];
  const known = members.flatMap((member) => rows.get(lineage.nodes[member]!.id) ?? []);
  return known.toSorted((a, b) => a - b)[known.length >> 1];
}

/** Whether rows are suggested for most of what is drawn, by the file unless told where all stood. */
export function hasRows(subgraph: Subgraph, stood: Stood | undefined): boolean {
  const { rows } = stood ?? subgraph.lineage;
  if (rows.size === 0) return false;
  const { nodes } = subgraph;
  const known = nodes.filter((node) => rowFor(subgraph, node, rows) !== undefined);
  return known.length > 0 && known.length * 2 >= nodes.length;
}

/** The suggested rows of some nodes as shares of the height; those of a file without gaps where only some are drawn. */
export function suggestedRows(
  subgraph: Subgraph,
  nodes: readonly number[],
  stood: Stood | undefined,
): Float64Array | undefined {
  if (!hasRows(subgraph, stood)) return undefined;
  const { rows } = stood ?? subgraph.lineage;
  const suggested = nodes.map((node) => rowFor(subgraph, node, rows));
  if (stood) {
    const last = Math.max(1, stood.count - 1);
    return Float64Array.from(suggested, (row) => (row ?? NaN) / last);
  }
  const known = suggested.filter((row) => row !== undefined);
  const used = [...new Set(known)].toSorted((a, b) => a - b);
  const share = new Map(used.map((row, index) => [row, (index + 0.5) / used.length]));
  return Float64Array.from(suggested, (row) => share.get(row ?? NaN) ?? NaN);
}
