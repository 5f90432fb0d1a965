import { scheduleOf } from '../lineage/as-of.js';
import { nextTo } from '../lineage/graph.js';
import type { Subgraph } from '../lineage/subgraph.js';

/** Compares nodes by how much was made from them, then by their dates; the order in the file must not matter. */
export function byImportance({ lineage }: Subgraph): (one: number, other: number) => number {
  const { nodes, graph } = lineage;
  const { earliest, undated } = scheduleOf(lineage);
  const children = (node: number) => nextTo(graph.children, node).length;
  return (one, other) =>
    children(other) - children(one) ||
    undated[one]! - undated[other]! ||
    earliest[one]! - earliest[other]! ||
    (nodes[one]!.id < nodes[other]!.id ? -1 : 1);
}
