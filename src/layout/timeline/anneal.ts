import { crossingsOf } from './crossings.js';
import type { Backbone, Forest } from './forest.js';
import { steadyRandom } from './random.js';
import type { Rows } from './rows.js';
import { trunkOf, type Slots } from './slots.js';

/** What counts against an arrangement, beside each crossing, which counts one. */
const costs = {
  /** For each row between parent and child. */
  row: 0.02,
  /** For a name under the vertical part of a line. */
  name: 0.5,
};
const heat = { start: 1.2, startOfGood: 0.15, end: 0.02 };
/** More steps find fewer crossings, but beyond some size a step costs too much. */
const steps = { perNode: 50, afterGood: 16, full: 300, none: 500 };
/** Larger groups hardly ever find room elsewhere. */
const largestMove = 60;
const mostExchanged = 3;

interface Task {
  readonly backbone: Backbone;
  readonly forest: Forest;
  readonly slots: Slots;
  /** Arranged already; improved in place. */
  readonly rows: Rows;
  /** Whether the arrangement was a good one from the start, and has only to be mended. */
  readonly isStartGood: boolean;
  /** How many times more steps than usual. */
  readonly effort: number;
  /** Another number finds another arrangement. */
  readonly seed: number;
}

/** How many steps are worth their time. */
function stepsFor(size: number, isStartGood: boolean): number {
  const share = Math.min(1, (steps.none - size) / (steps.none - steps.full));
  const perNode = isStartGood ? steps.afterGood : steps.perNode;
  return Math.max(0, Math.round(share * perNode * size));
}

function edgesOf({ size, parents, children }: Backbone): number[][] {
  const edges: number[][] = Array.from({ length: size }, () => []);
  parents.forEach((parent, edge) => {
    edges[parent]!.push(edge);
    if (children[edge] !== parent) edges[children[edge]!]!.push(edge);
  });
  return edges;
}

/**
 * Improves an arrangement by simulated annealing: nodes and branches move to other rows, at first also
 * where that is worse, so that few lines cross, lines are short, and names lie beside the lines.
 * Returns what counts against the arrangement in the end.
 */
export function anneal({ backbone, forest, slots, rows, isStartGood, effort, seed }: Task): number {
  const count = effort * stepsFor(backbone.size, isStartGood);
  if (count === 0) return 0;
  const { parents, children } = backbone;
  const { x, right } = slots;
  const random = steadyRandom(seed);
  const { rivals, cross } = crossingsOf(backbone, x, rows.of);
  const incident = edgesOf(backbone);
  const movable = Int32Array.from(incident.keys()).filter((node) => incident[node]!.length > 0);
  if (movable.length === 0) return 0;
  const counted = new Uint32Array(parents.length);
  let round = 0;

  const hidesName = (edge: number): boolean => {
    const parent = parents[edge]!;
    const child = children[edge]!;
    if (forest.edge[child] !== edge || !slots.hasRun[child]) return false;
    const turn = trunkOf(x, parent);
    const low = Math.min(rows.of[parent]!, rows.of[child]!);
    const high = Math.max(rows.of[parent]!, rows.of[child]!);
    for (let row = low + 1; row < high; row += 1) {
      for (const node of rows.in(row)) {
        if (x[node]! < turn && turn < right[node]!) return true;
      }
    }
    return false;
  };

  /** What the derivations at these nodes cost. Pairs among them count once. */
  const costOf = (nodes: readonly number[]): number => {
    round += 1;
    let cost = 0;
    for (const node of nodes) {
      for (const edge of incident[node]!) {
        if (counted[edge] === round) continue;
        counted[edge] = round;
        for (const rival of rivals(edge)) {
          if (counted[rival] !== round && cross(edge, rival)) cost += 1;
        }
        cost += costs.row * Math.abs(rows.of[parents[edge]!]! - rows.of[children[edge]!]!);
        if (hidesName(edge)) cost += costs.name;
      }
    }
    return cost;
  };

  const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)]!;

  const branchOf = (top: number): number[] => {
    const branch = [top];
    for (const node of branch) branch.push(...forest.children[node]!);
    return branch;
  };

  /** Moves nodes to rows if these are free of others; otherwise nothing changes. */
  const move = (nodes: readonly number[], to: readonly number[]): boolean => {
    const from = nodes.map((node) => rows.of[node]!);
    for (const node of nodes) rows.take(node);
    const fits = nodes.every((node, index) => {
      if (!rows.isFree(node, to[index]!)) return false;
      rows.put(node, to[index]!);
      return true;
    });
    if (fits) return true;
    nodes.forEach((node, index) => {
      if (rows.of[node] !== -1) rows.take(node);
      rows.put(node, from[index]!);
    });
    return false;
  };

  const tryMove = (nodes: readonly number[], to: readonly number[], warmth: number): void => {
    const from = nodes.map((node) => rows.of[node]!);
    const before = costOf(nodes);
    if (!move(nodes, to)) return;
    const worse = costOf(nodes) - before;
    if (worse > 0 && random() >= Math.exp(-worse / warmth)) move(nodes, from);
  };

  const shiftBranch = (top: number, warmth: number): void => {
    const branch = branchOf(top);
    const by = Math.round((random() - 0.5) * rows.count * 0.5) || 1;
    const to = branch.map((node) => rows.of[node]! + by);
    if (to.some((row) => row < 0 || row >= rows.count)) return;
    tryMove(branch, to, warmth);
  };

  const someRowFor = (node: number): number => {
    if (random() < 0.4) return Math.floor(random() * rows.count);
    const edge = pick(incident[node]!);
    const other = parents[edge] === node ? children[edge]! : parents[edge]!;
    const row = rows.of[other]! + Math.round((random() - 0.5) * 8);
    return Math.max(0, Math.min(rows.count - 1, row));
  };

  const exchange = (node: number, warmth: number): void => {
    const row = someRowFor(node);
    const from = rows.of[node]!;
    if (row === from) return;
    const others = rows.inTheWay(node, row, mostExchanged);
    if (others) tryMove([node, ...others], [row, ...others.map(() => from)], warmth);
  };

  const warmest = isStartGood ? heat.startOfGood : heat.start;
  for (let step = 0; step < count; step += 1) {
    const warmth = warmest * (heat.end / warmest) ** (step / count);
    const node = pick(movable);
    const isBranch = forest.weight[node]! > 1 && forest.weight[node]! <= largestMove;
    if (isBranch && random() < 0.25) shiftBranch(node, warmth);
    else exchange(node, warmth);
  }
  return costOf([...movable]);
}
