/** For each node the nodes at the other end of its edges, and the edges, in one run of numbers. */
export interface Adjacency {
  /** Node i's entries are those from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
}

/** A directed graph over the integers from 0 to size - 1. Cycles and parallel edges are allowed. */
export interface Graph {
  readonly size: number;
  readonly parents: Adjacency;
  readonly children: Adjacency;
}

/** An edge from a parent to a child. */
export interface Edge {
  readonly parent: number;
  readonly child: number;
}

function adjacency(
  size: number,
  edges: readonly Edge[],
  from: keyof Edge,
  to: keyof Edge,
): Adjacency {
  const offsets = new Uint32Array(size + 1);
  for (const edge of edges) offsets[edge[from] + 1]! += 1;
  for (let node = 0; node < size; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const nodes = new Uint32Array(edges.length);
  const indices = new Uint32Array(edges.length);
  edges.forEach((edge, index) => {
    const slot = next[edge[from]]!;
    next[edge[from]] = slot + 1;
    nodes[slot] = edge[to];
    indices[slot] = index;
  });
  return { offsets, nodes, edges: indices };
}

/** Builds the graph whose edge i is `edges[i]`. */
export function buildGraph(size: number, edges: readonly Edge[]): Graph {
  return {
    size,
    parents: adjacency(size, edges, 'child', 'parent'),
    children: adjacency(size, edges, 'parent', 'child'),
  };
}

/** The nodes next to a node; a node joined by two edges stands there twice. */
export function nextTo(side: Adjacency, node: number): Uint32Array {
  return side.nodes.subarray(side.offsets[node], side.offsets[node + 1]);
}

/** The edges at a node. */
export function edgesAt(side: Adjacency, node: number): Uint32Array {
  return side.edges.subarray(side.offsets[node], side.offsets[node + 1]);
}
