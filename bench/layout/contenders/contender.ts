import type { Task } from '../task.js';

/** Where the nodes stand. */
export interface Positions {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** A layout to be measured. */
export interface Contender {
  readonly name: string;
  /** Whether the point of a node is the middle of its box, or of the dot at the box's left end. */
  readonly point: 'middle' | 'dot';
  /** Gets everything ready that is not the layout itself; only what it gives back is measured. */
  prepare(task: Task): Promise<() => Positions>;
}
