import { relationBetween } from '../../explorer/relationship.js';
import { edgesAt, type Adjacency } from '../../lineage/graph.js';
import type { Derivation } from '../../lineage/lineage.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';
import { reachFrom } from '../../lineage/walks.js';
import type { Target } from './target.js';

/** Everything that is lit with a target: its ancestors, its descendants, and the derivations that lead there. */
export interface Kin {
  readonly targets: Target[];
  readonly nodes: ReadonlySet<number>;
}

function line(side: Adjacency, starts: readonly number[]): [number[], number[]] {
  const nodes = [...starts, ...reachFrom(side, starts)];
  return [nodes, nodes.flatMap((node) => [...edgesAt(side, node)])];
}

function kinOfDerivation({ index, parent, child }: Derivation): Kin {
  return {
    targets: [{ derivation: index }, { node: parent }, { node: child }],
    nodes: new Set([parent, child]),
  };
}

/** Where some nodes and derivations of the models themselves are seen in the drawn graph. */
function seenIn(
  { nodes, derivations, folding }: Subgraph,
  models: Iterable<number>,
  edges: Iterable<number>,
): Kin {
  const drawn = new Set(nodes);
  const drawnEdges = new Set(derivations.map(({ index }) => index));
  const kin = new Set(
    Array.from(models, (node) => folding?.foldOf.get(node)?.node ?? node).filter((node) =>
      drawn.has(node),
    ),
  );
  const lines = new Set(
    Array.from(edges, (edge) => folding?.drawnAs.get(edge)?.index ?? edge).filter((edge) =>
      drawnEdges.has(edge),
    ),
  );
  return {
    targets: [
      ...Array.from(kin, (node) => ({ node })),
      ...Array.from(lines, (derivation) => ({ derivation })),
    ],
    nodes: kin,
  };
}

/** What lies between two models within the drawn graph. */
export function kinBetween(subgraph: Subgraph, first: string, second: string): Kin {
  const ways = relationBetween(unfolded(subgraph).lineage, first, second);
  return seenIn(subgraph, ways.nodes, ways.derivations);
}

/**
 * What belongs to a target within the drawn graph. Kinship is that of the models themselves: what leads
 * into a fold and what leads out of it need not belong to one another.
 */
export function kinOf(subgraph: Subgraph, target: Target): Kin {
  const { lineage, folding } = subgraph;
  if ('derivation' in target) return kinOfDerivation(lineage.derivations[target.derivation]!);
  const starts = folding?.folds.get(target.node)?.members ?? [target.node];
  const { graph } = unfolded(subgraph).lineage;
  const [up, upEdges] = line(graph.parents, starts);
  const [down, downEdges] = line(graph.children, starts);
  return seenIn(subgraph, [...up, ...down], [...upEdges, ...downEdges]);
}

/** Some nodes and the derivations among them. */
export function kinAmong({ derivations }: Subgraph, some: readonly number[]): Kin {
  const nodes = new Set(some);
  const within = derivations.filter(({ parent, child }) => nodes.has(parent) && nodes.has(child));
  return {
    targets: [
      ...some.map((node) => ({ node })),
      ...within.map(({ index }) => ({ derivation: index })),
    ],
    nodes,
  };
}
