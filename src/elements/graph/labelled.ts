import type { Placed } from '../../layout/placed.js';
import { preferredValue } from '../../lineage/claim.js';
import { nextTo } from '../../lineage/graph.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { commercialUseMark, makers, sizes } from '../describe.js';
import type { Labelled } from './label-plan.js';

/** The drawn nodes as their labels need them, those with the most children first. */
export function labelled({ lineage, nodes, derivations }: Subgraph, placed: Placed): Labelled[] {
  const { x, y, block } = placed;
  const blocks = new Map(nodes.map((node, position) => [node, block[position]]));
  const branching = new Set(
    derivations
      .filter((each) => each.passes === 'weights')
      .filter((each) => blocks.get(each.parent) === blocks.get(each.child))
      .map((each) => each.parent),
  );
  return nodes
    .map((node, position): Labelled => {
      const record = lineage.nodes[node]!;
      const use = preferredValue(record.commercialUse);
      const mark = use && commercialUseMark[use];
      return {
        node,
        x: x[position]!,
        y: y[position]!,
        name: record.name,
        detail: [makers(record), sizes(record), mark].filter(Boolean).join(' · '),
        children: nextTo(lineage.graph.children, node).length,
        branches: branching.has(node),
      };
    })
    .toSorted((a, b) => b.children - a.children || a.node - b.node);
}
