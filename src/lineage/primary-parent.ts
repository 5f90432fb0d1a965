import { edgesAt } from './graph.js';
import type { Derivation, Lineage } from './lineage.js';

const distances = { weights: 0, design: 2, data: 3, unknown: 4 };

/** What is asked of a lineage, or of a part of it, to find out who was made from whom. */
type Descent = Pick<Lineage, 'nodes' | 'derivations' | 'graph'>;

/** How loosely a derivation ties the child to its parent; the closest one is the primary. */
export function distance({ passes, relation }: Derivation): number {
  return relation === 'component' ? 1 : distances[passes];
}

/** The derivation that ties its child closest to its parent; the first of those that do it equally. */
export function closestDerivation(derivations: Iterable<Derivation>): Derivation | undefined {
  let closest: Derivation | undefined;
  for (const derivation of derivations) {
    if (!closest || distance(derivation) < distance(closest)) closest = derivation;
  }
  return closest;
}

/**
 * The derivation that ties a node closest to a parent: the first that gave it its weights, whole
 * models before components; else the first of another kind. Undefined for a node without parents.
 */
export function primaryDerivation(lineage: Descent, node: number): Derivation | undefined {
  const stated = [...edgesAt(lineage.graph.parents, node)];
  return closestDerivation(stated.map((edge) => lineage.derivations[edge]!));
}

/** Of the nodes of a circle the one whose id comes first: where a file begins does not matter. */
function firstById({ nodes }: Descent, circle: readonly number[]): number {
  return circle.reduce((one, other) => (nodes[other]!.id < nodes[one]!.id ? other : one));
}

/**
 * For each node the node at the top of its line of primary parents. A line that runs in a circle ends
 * at the member whose id comes first; `follow` says which derivations count.
 */
export function tops(lineage: Descent, follow: (derivation: Derivation) => boolean): Int32Array {
  const top = new Int32Array(lineage.nodes.length).fill(-1);
  for (let start = 0; start < top.length; start += 1) {
    const line = new Set<number>();
    let node = start;
    while (top[node] === -1 && !line.has(node)) {
      line.add(node);
      const derivation = primaryDerivation(lineage, node);
      if (!derivation || !follow(derivation)) break;
      node = derivation.parent;
    }
    const members = [...line];
    // Where the line ends at a node without a parent, that is the only one left.
    const last = members.slice(members.indexOf(node));
    const found = top[node] === -1 ? firstById(lineage, last) : top[node]!;
    for (const member of members) top[member] = found;
  }
  return top;
}

/** For each node the base model whose weights it carries: itself, where it carries nobody's. */
export function baseModels(lineage: Lineage): Int32Array {
  return tops(lineage, ({ passes, relation }) => passes === 'weights' && relation !== 'component');
}
