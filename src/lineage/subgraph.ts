import type { Folding } from './folding.js';
import type { Derivation, Lineage, LineageNode } from './lineage.js';
import { reach } from './walks.js';

/** The part of a lineage that is laid out and drawn: indices of nodes, and the derivations among them. */
export interface Subgraph {
  readonly lineage: Lineage;
  /** The id of the model whose kin this is; undefined for all of the lineage. */
  readonly focus: string | undefined;
  readonly nodes: readonly number[];
  readonly derivations: readonly Derivation[];
  /** Which nodes stand for others; undefined where none does. */
  readonly folding?: Folding | undefined;
}

/** A subgraph as it is where nothing is folded. */
export const unfolded = (subgraph: Subgraph): Subgraph => subgraph.folding?.of ?? subgraph;

/** Which part to draw. */
interface Choice {
  /** The id of a model: only it, its ancestors and its descendants. */
  readonly focus?: string | undefined;
  /** For each node, by its index, 1 where it is asked for and 0 where not; undefined asks for all. */
  readonly asked?: ArrayLike<number> | undefined;
  /** Whether datasets are drawn. */
  readonly datasets: boolean;
}

/** The nodes a choice leaves, in the order of the file, and the derivations with both ends among them. */
export function choose(lineage: Lineage, { focus, asked, datasets }: Choice): Subgraph {
  const wanted = new Set(focus === undefined ? lineage.nodes.keys() : around(lineage, focus));
  const isKept = ({ id, kind }: LineageNode) => kind === 'model' || id === focus;
  const nodes = [...lineage.nodes.keys()].filter(
    (index) =>
      wanted.has(index) && asked?.[index] !== 0 && (datasets || isKept(lineage.nodes[index]!)),
  );
  const drawn = new Set(nodes);
  const derivations = lineage.derivations.filter(
    ({ parent, child }) => drawn.has(parent) && drawn.has(child),
  );
  return { lineage, focus, nodes, derivations };
}

function around({ indices, graph }: Lineage, id: string): number[] {
  const index = indices.get(id);
  if (index === undefined) return [];
  return [index, ...reach(graph.parents, index), ...reach(graph.children, index)];
}
