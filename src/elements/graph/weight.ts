import { nextTo } from '../../lineage/graph.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';

/**
 * What makes a dot large: for a model the number of its children, folded or not; for a fold that of its
 * members, and some more, so that the smallest is no smaller than a parent.
 */
export function weightOf(subgraph: Subgraph): (node: number) => number {
  const { folding } = subgraph;
  const { graph } = unfolded(subgraph).lineage;
  return (node) => {
    const fold = folding?.folds.get(node);
    return fold ? fold.members.length + 4 : nextTo(graph.children, node).length;
  };
}
