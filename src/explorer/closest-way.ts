import { edgesAt } from '../lineage/graph.js';
import type { Derivation, Lineage } from '../lineage/lineage.js';

/** The fewest derivations that lead down from one node to another; undefined where none do. */
function fewest(
  { graph, derivations }: Lineage,
  from: number,
  to: number,
  follow: (derivation: Derivation) => boolean,
): Derivation[] | undefined {
  const cameBy = new Map<number, Derivation | undefined>([[from, undefined]]);
  for (const node of cameBy.keys()) {
    if (node === to) break;
    for (const edge of edgesAt(graph.children, node)) {
      const derivation = derivations[edge]!;
      if (!cameBy.has(derivation.child) && follow(derivation)) {
        cameBy.set(derivation.child, derivation);
      }
    }
  }
  if (!cameBy.has(to)) return undefined;
  const way: Derivation[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.parent)) way.push(step);
  return way.toReversed();
}

/** The shortest way down from one node to another: one that passes on weights all along, where there is. */
export function closestWay(lineage: Lineage, from: number, to: number): Derivation[] | undefined {
  return (
    fewest(lineage, from, to, ({ passes }) => passes === 'weights') ??
    fewest(lineage, from, to, () => true)
  );
}
