import type { Work } from '../work.js';
import type { Axis } from './across.js';
import { arrange, type Arranged, type Task } from './arrange.js';
import { routesOf, type Course } from './routes.js';
import { measures } from './slots.js';

/** Where a task's nodes stand, in pixels. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly room: Float64Array;
  /** The topmost node of each node's family. */
  readonly family: Int32Array;
  readonly row: number;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** The course of each derivation. */
  readonly courses: readonly Course[];
}

/** Rows spread out where few fill a stage, but not without end. */
const mostSpread = 2.2;

/** The rows in use, moved together and spread over the height. */
function heights(
  { rows, pitch, growth, keepsRows }: Arranged,
  stage: number,
): { y: Float64Array; row: number } {
  const used = keepsRows
    ? Array.from({ length: rows.count }, (_, row) => row)
    : [...new Set(rows.of)].toSorted((a, b) => a - b);
  const index = new Map(used.map((row, position) => [row, position]));
  const height = stage * growth;
  const row = Math.min(height / used.length, pitch * mostSpread);
  const top = (height - row * used.length) / 2 + row / 2;
  return { y: Float64Array.from(rows.of, (at) => top + row * index.get(at)!), row };
}

/** Arranges the nodes and tells where everything stands. */
export function* positionsOf(task: Task): Work<Positions> {
  const arranged = yield* arrange(task);
  const { slots, forest, text, growth, axis } = arranged;
  const { y, row } = heights(arranged, task.height);
  const widths = task.names.map((name) => name * text);
  return {
    x: slots.x,
    y,
    room: widths.map((width) => measures.name + width),
    family: forest.root,
    row,
    text,
    width: task.width * growth,
    height: task.height * growth,
    axis,
    courses: routesOf(task, { arranged, y, widths, row }),
  };
}
