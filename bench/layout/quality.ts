import { crossings } from '../../tests/support/crossings.js';
import type { Contender, Positions } from './contenders/contender.js';
import { box, boxWidth, type Task } from './task.js';

/** What a picture is worth to its reader. */
export interface Quality {
  /** Pairs of weights derivations that cross, drawn straight from centre to centre. */
  readonly crossings: number;
  /** The mean length of these, as a share of the picture's width. */
  readonly edgeLength: number;
  /** Pairs of nodes whose boxes, dot and name, lie on one another. */
  readonly overlaps: number;
}

/** Positions come with rounding errors: boxes that only touch do not overlap. */
const tolerance = 0.01;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function boxesOf({ x, y }: Positions, names: Float64Array, point: Contender['point']): Box[] {
  return Array.from(names, (name, place) => {
    const width = boxWidth(name);
    const left = x[place]! - (point === 'dot' ? box.radius : width / 2);
    return { left, right: left + width, y: y[place]! };
  });
}

function overlaps(boxes: readonly Box[]): number {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  let count = 0;
  for (const [index, { right, y }] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (other.left > right - tolerance) break;
      if (Math.abs(other.y - y) < box.height - tolerance) count += 1;
    }
  }
  return count;
}

export function qualityOf(
  { edges, names }: Task,
  positions: Positions,
  point: Contender['point'],
): Quality {
  const { x, y } = positions;
  const boxes = boxesOf(positions, names, point);
  const left = boxes.reduce((least, each) => Math.min(least, each.left), Infinity);
  const right = boxes.reduce((most, each) => Math.max(most, each.right), -Infinity);
  const length = edges.reduce((sum, [a, b]) => sum + Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!), 0);
  return {
    crossings: crossings(x, y, edges),
    edgeLength: length / Math.max(1, edges.length) / (right - left),
    overlaps: overlaps(boxes),
  };
}
