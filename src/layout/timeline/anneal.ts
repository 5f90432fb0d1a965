import { costFor, incidentTo } from './cost.js';
import type { Backbone, Forest } from './forest.js';
import { steadyRandom } from './random.js';
import type { Rows } from './rows.js';
import type { Slots } from './slots.js';

/** What a name under a line counts in the end, beside each crossing, which counts one. */
const nameUnderLine = 1;
const heat = { start: 2.5, startOfGood: 0.25, end: 0.02 };
/** More steps find fewer crossings, but beyond some size a step costs too much. */
const steps = { perNode: 90, perMended: 60, full: 300, none: 500 };
/** Larger groups hardly ever find room elsewhere. */
const largestMove = 60;
const mostExchanged = 3;

interface Task {
  readonly backbone: Backbone;
  readonly forest: Forest;
  readonly slots: Slots;
  /** Arranged already; improved in place. */
  readonly rows: Rows;
  /** How many nodes are out of place in what was good; undefined where all has to be looked for. */
  readonly mend: number | undefined;
  /** How many times more steps than usual. */
  readonly effort: number;
  /** Another number finds another arrangement. */
  readonly seed: number;
}

/** How many steps are worth their time. */
function stepsFor(size: number, mend: number | undefined): number {
  const share = Math.min(1, (steps.none - size) / (steps.none - steps.full));
  const wanted = mend === undefined ? steps.perNode * size : steps.perMended * mend;
  return Math.max(0, Math.round(share * Math.min(wanted, steps.perNode * size)));
}

/**
 * Improves an arrangement by simulated annealing: nodes and branches move to other rows, at first also
 * where that is worse, so that few lines cross, lines are short, and names lie beside the lines.
 * Returns what counts against the arrangement in the end.
 */
export function anneal({ backbone, forest, slots, rows, mend, effort, seed }: Task): number {
  const count = effort * stepsFor(backbone.size, mend);
  if (count === 0) return 0;
  const { parents, children } = backbone;
  const random = steadyRandom(seed);
  const cost = costFor(backbone, forest, slots, rows.of);
  const incident = incidentTo(backbone);
  if (parents.length === 0) return 0;

  let nameCost = 0;
  const costOf = (nodes: ArrayLike<number>) => cost(nodes, nameCost);

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
    const edges = incident[node]!;
    const edge = edges.length > 0 ? pick(edges) : undefined;
    const other = edge === undefined ? node : parents[edge]! + children[edge]! - node;
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

  const warmest = mend === undefined ? heat.start : heat.startOfGood;
  for (let step = 0; step < count; step += 1) {
    // First families find their places, then names move out of the way of lines.
    nameCost = nameUnderLine * (mend === undefined ? step / count : 1);
    const warmth = warmest * (heat.end / warmest) ** (step / count);
    const node = Math.floor(random() * backbone.size);
    const isBranch = forest.weight[node]! > 1 && forest.weight[node]! <= largestMove;
    if (isBranch && random() < 0.25) shiftBranch(node, warmth);
    else exchange(node, warmth);
  }
  return costOf(Array.from(rows.of.keys()));
}
