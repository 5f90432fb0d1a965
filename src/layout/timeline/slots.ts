import type { Forest } from './forest.js';

/** Pixels of the layout, which are those of the screen while all of it is fitted. */
export const measures = {
  /** From the middle of a dot to its rim, with a little air. */
  dot: 5,
  /** From the middle of a dot to where the lines to its children turn. */
  trunk: 7,
  /** From the middle of a dot to its name, which stands clear of the trunk. */
  name: 10,
  /** What stays free behind a name. */
  air: 5,
  /** Parent and child nearer than this in time are joined vertically. */
  near: 12,
};

/** What of a row is kept free for a node. */
export interface Reserve {
  /** How much of its name, from 0 to 1. */
  readonly name: number;
  /** The longest line from its parent that has a row for itself, in pixels. */
  readonly run: number;
}

/** The stretch of its row that each node takes: the run of its line, its dot and its name. */
export interface Slots {
  readonly x: Float64Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** Whether the line from the parent has the row for itself. */
  readonly hasRun: Uint8Array;
}

/** Where the lines from a parent to its children turn out of its row. */
export const trunkOf = (x: Float64Array, parent: number): number => x[parent]! + measures.trunk;

/** The slots of nodes at `x` whose names are `names` pixels wide. */
export function slotsOf(
  x: Float64Array,
  names: Float64Array,
  { parent }: Forest,
  reserve: Reserve,
): Slots {
  const hasRun = Uint8Array.from(parent, (above, node) =>
    above !== -1 && Math.abs(x[node]! - x[above]!) <= reserve.run ? 1 : 0,
  );
  const left = x.map((at, node) => {
    const start = at - measures.dot;
    return hasRun[node] ? Math.min(start, trunkOf(x, parent[node]!) - 1) : start;
  });
  const right = x.map((at, node) => {
    const name = reserve.name === 0 ? measures.dot : measures.name + names[node]! * reserve.name;
    const end = at + name + measures.air;
    // A child dated before its parent is reached from the right.
    return hasRun[node] ? Math.max(end, trunkOf(x, parent[node]!)) : end;
  });
  return { x, left, right, hasRun };
}
