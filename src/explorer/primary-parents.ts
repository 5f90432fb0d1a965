import type { Derivation } from '../lineage/lineage.js';
import { closestDerivation } from '../lineage/primary-parent.js';
import { grouped } from './grouped.js';

/** Ends every line of parents that runs in a circle at the node by which the circle was entered. */
function cutCircles(parents: Map<number, number>): void {
  const settled = new Set<number>();
  for (const start of parents.keys()) {
    const line = new Set<number>();
    let node: number | undefined = start;
    while (node !== undefined && !settled.has(node) && !line.has(node)) {
      line.add(node);
      node = parents.get(node);
    }
    if (node !== undefined && line.has(node)) parents.delete(node);
    for (const member of line) settled.add(member);
  }
}

/**
 * For each child its primary parent by the derivations that count, without circles: whoever goes up from
 * parent to parent comes to a node that has none here.
 */
export function primaryParents(derivations: readonly Derivation[]): Map<number, number> {
  const parents = new Map<number, number>();
  for (const [child, stated] of grouped(derivations, (each) => each.child)) {
    parents.set(child, closestDerivation(stated)!.parent);
  }
  cutCircles(parents);
  return parents;
}
