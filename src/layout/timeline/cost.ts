import { crossingsOf } from './crossings.js';
import type { Backbone, Forest } from './forest.js';
import { measures, trunkOf, type Slots } from './slots.js';

/** What each row between parent and child counts; a crossing counts one. */
const costPerRow = 0.05;

/** Which names may lie under the vertical part of which lines, by where they stand in time. */
interface Covers {
  /** For each derivation the nodes. */
  readonly under: readonly (readonly number[])[];
  /** For each node the derivations. */
  readonly over: readonly (readonly number[])[];
}

function coversOf({ parents, children }: Backbone, forest: Forest, slots: Slots): Covers {
  const { x, right, hasRun } = slots;
  const order = [...x.keys()].toSorted((a, b) => x[a]! - x[b]!);
  const longest = order.reduce((most, node) => Math.max(most, right[node]! - x[node]!), 0);
  const over: number[][] = order.map(() => []);
  const under = Array.from(parents, (parent, edge) => {
    const child = children[edge]!;
    const found: number[] = [];
    if (forest.edge[child] !== edge || !hasRun[child]) return found;
    const turn = trunkOf(x, parent);
    for (let at = firstFrom(order, x, turn - longest); at < order.length; at += 1) {
      const node = order[at]!;
      if (x[node]! - measures.dot >= turn) break;
      if (right[node]! - measures.air <= turn || node === parent) continue;
      // Siblings stand along the same trunk, which their names begin behind.
      if (forest.parent[node] === parent) continue;
      found.push(node);
      over[node]!.push(edge);
    }
    return found;
  });
  return { under, over };
}

/** The first place in an order by x at which x is not below a value. */
function firstFrom(order: readonly number[], x: Float64Array, value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[order[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each node the derivations at it, each once. */
export function incidentTo({ size, parents, children }: Backbone): number[][] {
  const edges: number[][] = Array.from({ length: size }, () => []);
  parents.forEach((parent, edge) => {
    edges[parent]!.push(edge);
    if (children[edge] !== parent) edges[children[edge]!]!.push(edge);
  });
  return edges;
}

/**
 * Makes what tells how much counts against some nodes where they stand: crossings, long lines, names
 * under lines, each as much as one says. `row` may change between calls.
 */
export function costFor(
  backbone: Backbone,
  forest: Forest,
  slots: Slots,
  row: Int32Array,
): (nodes: ArrayLike<number>, nameCost: number) => number {
  const { parents, children } = backbone;
  const { rivals, cross } = crossingsOf(backbone, slots.x, row);
  const { under, over } = coversOf(backbone, forest, slots);
  const incident = incidentTo(backbone);
  const counted = new Uint32Array(parents.length);
  let round = 0;

  const isUnder = (node: number, edge: number): boolean => {
    const at = row[node]!;
    const [one, other] = [row[parents[edge]!]!, row[children[edge]!]!];
    return one < other ? one < at && at < other : other < at && at < one;
  };

  return (nodes, nameCost) => {
    round += 1;
    let cost = 0;
    for (let index = 0; index < nodes.length; index += 1) {
      const moved = nodes[index]!;
      for (const edge of over[moved]!) if (isUnder(moved, edge)) cost += nameCost;
      for (const edge of incident[moved]!) {
        if (counted[edge] === round) continue;
        counted[edge] = round;
        for (const rival of rivals(edge)) {
          if (counted[rival] !== round && cross(edge, rival)) cost += 1;
        }
        cost += costPerRow * Math.abs(row[parents[edge]!]! - row[children[edge]!]!);
        for (const node of under[edge]!) if (isUnder(node, edge)) cost += nameCost;
      }
    }
    return cost;
  };
}
