import type { Arranged } from './arrange.js';
import type { Backbone } from './forest.js';
import { measures, trunkOf } from './slots.js';

/** A point of the layout in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Names {
  readonly arranged: Arranged;
  readonly y: Float64Array;
  /** Pixels. */
  readonly widths: Float64Array;
}

/** Whether any name but those of the ends lies under a way. */
function countUnder(way: readonly Point[], ends: readonly number[], names: Names): number {
  const { arranged, y, widths } = names;
  const { x } = arranged.slots;
  const found = new Set<number>();
  for (const [index, to] of way.entries()) {
    const from = way[index - 1];
    if (!from) continue;
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    x.forEach((at, node) => {
      const half = arranged.text / 2;
      const [above, below] = [y[node]! - half, y[node]! + half];
      if (below < top || above > bottom || ends.includes(node)) return;
      // The stretch of the line at the height of the name.
      const share = (height: number) =>
        to.y === from.y ? 0 : Math.max(0, Math.min(1, (height - from.y) / (to.y - from.y)));
      const one = from.y === to.y ? from.x : from.x + share(above) * (to.x - from.x);
      const other = from.y === to.y ? to.x : from.x + share(below) * (to.x - from.x);
      const start = at + measures.name;
      if (Math.max(one, other) > start && Math.min(one, other) < start + widths[node]!) {
        found.add(node);
      }
    });
  }
  return found.size;
}

const elbow = (from: Point, to: Point, turn: number): Point[] => [
  from,
  { x: turn, y: from.y },
  { x: turn, y: to.y },
  to,
];

/**
 * For each derivation of the backbone where it turns from its parent's row into its child's; NaN where
 * it runs freely. Children that have their row for themselves are reached from their parent's trunk;
 * of other lines, those turn that thereby keep clear of names.
 */
export function routesOf(backbone: Backbone, names: Names): Float64Array {
  const { forest, slots } = names.arranged;
  const { x } = slots;
  return Float64Array.from(backbone.parents, (parent, edge) => {
    const child = backbone.children[edge]!;
    const trunk = trunkOf(x, parent);
    if (forest.edge[child] === edge && slots.hasRun[child]) return trunk;
    if (backbone.size > mostWithChoice || x[child]! - x[parent]! < measures.near) return NaN;
    const from = { x: x[parent]!, y: names.y[parent]! };
    const to = { x: x[child]!, y: names.y[child]! };
    const free = countUnder([from, to], [parent, child], names);
    const best = [trunk, to.x - measures.trunk]
      .map((turn) => ({ turn, under: countUnder(elbow(from, to, turn), [parent, child], names) }))
      .toSorted((a, b) => a.under - b.under)[0]!;
    return best.under < free ? best.turn : NaN;
  });
}

/** To look for the clearest way is worth its time only where names can be read. */
const mostWithChoice = 600;
