/** The weights derivations among drawn nodes, by position in the drawn graph. */
export interface Backbone {
  readonly size: number;
  /** Entry i is the parent of derivation i. */
  readonly parents: Int32Array;
  readonly children: Int32Array;
  /** Whether derivation i only takes part in the child, as one component among others. */
  readonly partial: Uint8Array;
}

/** Each node under one parent: the backbone without the derivations that close a ring. */
export interface Forest {
  /** The parent of each node, or -1. */
  readonly parent: Int32Array;
  /** The derivation that leads there, or -1. */
  readonly edge: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** The topmost node above each. */
  readonly root: Int32Array;
  /** How many nodes each has below itself, itself included. */
  readonly weight: Int32Array;
  /** Parents before children. */
  readonly order: Int32Array;
}

/** Keeps the first derivation of each node, whole models before components, and breaks circles. */
export function forestOf({ size, parents, children, partial }: Backbone): Forest {
  const parent = new Int32Array(size).fill(-1);
  const edge = new Int32Array(size).fill(-1);
  const isCloser = (one: number, other: number) => partial[one]! < partial[other]!;
  children.forEach((child, index) => {
    const kept = edge[child]!;
    if (parents[index] === child || (kept !== -1 && !isCloser(index, kept))) return;
    edge[child] = index;
    parent[child] = parents[index]!;
  });
  breakCircles(parent, edge);
  const below: number[][] = Array.from({ length: size }, () => []);
  const order: number[] = [];
  const root = new Int32Array(size);
  parent.forEach((above, node) => {
    if (above !== -1) below[above]!.push(node);
    else order.push(node);
  });
  for (const node of order) {
    root[node] = parent[node] === -1 ? node : root[parent[node]!]!;
    order.push(...below[node]!);
  }
  const weight = new Int32Array(size).fill(1);
  for (const node of order.toReversed()) {
    if (parent[node] !== -1) weight[parent[node]!]! += weight[node]!;
  }
  return { parent, edge, children: below, root, weight, order: Int32Array.from(order) };
}

/** Lets go of one derivation in each circle. */
function breakCircles(parent: Int32Array, edge: Int32Array): void {
  const visit = new Int32Array(parent.length).fill(-1);
  for (let start = 0; start < parent.length; start += 1) {
    let node = start;
    while (node !== -1 && visit[node] === -1) {
      visit[node] = start;
      const above: number = parent[node]!;
      if (above !== -1 && visit[above] === start) {
        parent[node] = -1;
        edge[node] = -1;
        break;
      }
      node = above;
    }
  }
}
