import type { Work } from '../work.js';
import { costFor } from './cost.js';
import type { Backbone, Forest } from './forest.js';
import { proposalsFor } from './proposals.js';
import { steadyRandom } from './random.js';
import type { Rows } from './rows.js';
import type { Slots } from './slots.js';

/** What a name under a line counts in the end, beside each crossing, which counts one. */
const nameUnderLine = 2;
const heat = { start: 2.5, startOfGood: 0.25, end: 0.02 };
/** More steps find fewer crossings, but beyond some size a step costs too much. */
const steps = {
  perPair: 0.35,
  mostPerNode: 85,
  perMended: 60,
  mostMended: 14,
  full: 300,
  none: 500,
  /** Some milliseconds' worth. */
  atOnce: 200,
};
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
  const all = size * Math.min(steps.mostPerNode, steps.perPair * size);
  const wanted =
    mend === undefined ? all : Math.min(steps.perMended * mend, steps.mostMended * size);
  return Math.max(0, Math.round(share * wanted));
}

/**
 * Improves an arrangement by simulated annealing: nodes and branches move to other rows, at first also
 * where that is worse, so that few lines cross, lines are short, and names lie beside the lines.
 * Returns what counts against the arrangement in the end.
 */
export function* anneal({ backbone, forest, slots, rows, mend, effort, seed }: Task): Work<number> {
  const count = effort * stepsFor(backbone.size, mend);
  if (count === 0 || backbone.parents.length === 0) return 0;
  const random = steadyRandom(seed);
  const cost = costFor(backbone, forest, slots, rows.of);
  const propose = proposalsFor(backbone, forest, rows, random);
  const warmest = mend === undefined ? heat.start : heat.startOfGood;
  for (let step = 0; step < count; step += 1) {
    if (step % steps.atOnce === 0) yield;
    const proposal = propose();
    if (!proposal) continue;
    // First families find their places, then names move out of the way of lines.
    const nameCost = nameUnderLine * (mend === undefined ? step / count : 1);
    const warmth = warmest * (heat.end / warmest) ** (step / count);
    const { nodes, to } = proposal;
    const from = nodes.map((node) => rows.of[node]!);
    const before = cost(nodes, nameCost);
    if (!rows.move(nodes, to)) continue;
    const worse = cost(nodes, nameCost) - before;
    if (worse > 0 && random() >= Math.exp(-worse / warmth)) rows.move(nodes, from);
  }
  return cost(Array.from(rows.of.keys()), nameUnderLine);
}
