import type { Placed } from '../../layout/placed.js';
import { measures } from '../../layout/timeline/slots.js';
import { preferredValue } from '../../lineage/claim.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { commercialUseMark, makers, sizes } from '../describe.js';
import { shortened, type Labelled } from './label-plan.js';
import type { Side } from './labels.js';
import { weightOf } from './weight.js';

/** What stands behind the makers, the sizes and the licence, must not be lost. */
const longestMakers = 18;
const inRows: readonly Side[] = ['right', 'above', 'below', 'left'];
/** A parent's name keeps clear of the lines that leave it to the right. */
const aroundLines: readonly Side[] = ['above', 'below', 'right'];
const asideOfLines: readonly Side[] = ['right', 'below'];

/** The drawn nodes as their labels need them, those with the most children first. */
export function labelled(subgraph: Subgraph, placed: Placed): Labelled[] {
  const { lineage, nodes, derivations, folding } = subgraph;
  const weight = weightOf(subgraph);
  const { x, y, block, axis } = placed;
  const blocks = new Map(nodes.map((node, position) => [node, block[position]]));
  const branching = new Set(
    derivations
      .filter((each) => each.passes === 'weights')
      .filter((each) => blocks.get(each.parent) === blocks.get(each.child))
      .map((each) => each.parent),
  );
  const at = new Map(nodes.map((node, position) => [node, x[position]!]));
  // In front of these names a line turns: a parent's to its children, or past a child of the same day.
  const turning = new Set(
    derivations.flatMap(({ parent, child }, index) => {
      if (!placed.courses[index]) return [];
      const isNear = Math.abs(at.get(child)! - at.get(parent)!) < measures.near;
      return isNear ? [parent, child] : [parent];
    }),
  );
  const sidesOf = (node: number) => {
    if (axis) return inRows;
    return branching.has(node) ? aroundLines : asideOfLines;
  };
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
        detail: [shortened(makers(record), longestMakers), sizes(record), mark]
          .filter(Boolean)
          .join(' · '),
        children: weight(node),
        models: folding?.folds.get(node)?.members.length ?? 1,
        trunk: turning.has(node) ? measures.trunk : 0,
        sides: sidesOf(node),
      };
    })
    .toSorted((a, b) => b.children - a.children || a.node - b.node);
}
