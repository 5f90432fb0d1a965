import { nextTo, type Adjacency, type Graph } from './graph.js';

// Nothing here recurses: real histories are thousands of generations deep.

/** All nodes reached from a node by going one way, nearest first; the node itself is left out. */
export const reach = (side: Adjacency, start: number): number[] => reachFrom(side, [start]);

/** All nodes reached from any of some nodes by going one way; these themselves are left out. */
export function reachFrom(side: Adjacency, starts: readonly number[]): number[] {
  const seen = new Set(starts);
  const queue = [...starts];
  for (const node of queue) {
    for (const next of nextTo(side, node)) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return queue.slice(starts.length);
}

/** The nodes in an order in which parents come before children. Nodes on a cycle, or below one, are left out. */
export function topologicalOrder({ size, parents, children }: Graph): number[] {
  const waiting = new Uint32Array(size);
  const order: number[] = [];
  for (let node = 0; node < size; node += 1) {
    waiting[node] = nextTo(parents, node).length;
    if (waiting[node] === 0) order.push(node);
  }
  for (const node of order) {
    for (const child of nextTo(children, node)) {
      waiting[child]! -= 1;
      if (waiting[child] === 0) order.push(child);
    }
  }
  return order;
}

/** For each node the number of generations above it, by its longest line. What comes through a cycle does not count. */
export function generations(graph: Graph): Uint32Array {
  const depth = new Uint32Array(graph.size);
  for (const node of topologicalOrder(graph)) {
    for (const child of nextTo(graph.children, node)) {
      depth[child] = Math.max(depth[child]!, depth[node]! + 1);
    }
  }
  return depth;
}

/** Nodes in the order in which a depth-first walk leaves them, children first. */
function postOrder({ size, children }: Graph): number[] {
  const order: number[] = [];
  const entered = new Uint8Array(size);
  const stack: { node: number; next: number }[] = [];
  const enter = (node: number) => {
    entered[node] = 1;
    stack.push({ node, next: 0 });
  };
  for (let start = 0; start < size; start += 1) {
    if (!entered[start]) enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = nextTo(children, top.node)[top.next];
      top.next += 1;
      if (child === undefined) {
        order.push(top.node);
        stack.pop();
      } else if (!entered[child]) enter(child);
    }
  }
  return order;
}

/** The groups of nodes that are each other's ancestors (Kosaraju's strongly connected components). */
export function cycles(graph: Graph): number[][] {
  const placed = new Uint8Array(graph.size);
  const groups: number[][] = [];
  for (const start of postOrder(graph).toReversed()) {
    if (placed[start]) continue;
    placed[start] = 1;
    const group = [start];
    for (const node of group) {
      for (const parent of nextTo(graph.parents, node)) {
        if (placed[parent]) continue;
        placed[parent] = 1;
        group.push(parent);
      }
    }
    if (group.length > 1) groups.push(group.toReversed());
  }
  return groups;
}
