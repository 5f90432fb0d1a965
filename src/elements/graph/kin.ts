import { relationBetween } from '../../explorer/relationship.js';
import { edgesAt, type Adjacency } from '../../lineage/graph.js';
import type { Derivation } from '../../lineage/lineage.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { reach } from '../../lineage/walks.js';
import type { Target } from './target.js';

/** Everything that is lit with a target: its ancestors, its descendants, and the derivations that lead there. */
export interface Kin {
  readonly targets: Target[];
  readonly nodes: ReadonlySet<number>;
}

function line(side: Adjacency, start: number, drawn: ReadonlySet<number>): [number[], number[]] {
  const nodes = [start, ...reach(side, start).filter((node) => drawn.has(node))];
  return [nodes, nodes.flatMap((node) => [...edgesAt(side, node)])];
}

function kinOfDerivation({ index, parent, child }: Derivation): Kin {
  return {
    targets: [{ derivation: index }, { node: parent }, { node: child }],
    nodes: new Set([parent, child]),
  };
}

/** What lies between two models within the drawn graph. */
export function kinBetween(
  { lineage, nodes, derivations }: Subgraph,
  first: string,
  second: string,
): Kin {
  const ways = relationBetween(lineage, first, second);
  const drawn = nodes.filter((node) => ways.nodes.has(node));
  const lines = derivations.filter(({ index }) => ways.derivations.has(index));
  return {
    targets: [
      ...drawn.map((node) => ({ node })),
      ...lines.map(({ index }) => ({ derivation: index })),
    ],
    nodes: new Set(drawn),
  };
}

/** What belongs to a target within the drawn graph. */
export function kinOf({ lineage, nodes, derivations }: Subgraph, target: Target): Kin {
  if ('derivation' in target) return kinOfDerivation(lineage.derivations[target.derivation]!);
  const drawn = new Set(nodes);
  const drawnEdges = new Set(derivations.map(({ index }) => index));
  const [up, upEdges] = line(lineage.graph.parents, target.node, drawn);
  const [down, downEdges] = line(lineage.graph.children, target.node, drawn);
  const kin = new Set([...up, ...down]);
  const edges = [...new Set([...upEdges, ...downEdges])].filter((edge) => drawnEdges.has(edge));
  return {
    targets: [
      ...[...kin].map((node) => ({ node })),
      ...edges.map((derivation) => ({ derivation })),
    ],
    nodes: kin,
  };
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
