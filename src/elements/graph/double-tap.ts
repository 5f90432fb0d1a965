import type { Target } from './target.js';

/** A touch or click on the stage. */
export interface Tap {
  readonly target: Target | undefined;
  /** Where, in pixels of the stage, and when, in milliseconds. */
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

const longest = 400;
const farthest = 20;

/** Finds which taps are the second of a double one. Each counts on its own as well: nobody waits for a second. */
export class DoubleTap {
  #first: Tap | undefined;

  /**
   * The first tap, where this is the second one: what it was on is meant, even if the picture has moved
   * since.
   */
  take(tap: Tap): Tap | undefined {
    const first = this.#first;
    const isSecond =
      first !== undefined &&
      tap.time - first.time < longest &&
      Math.hypot(tap.x - first.x, tap.y - first.y) < farthest;
    this.#first = isSecond ? undefined : tap;
    return isSecond ? first : undefined;
  }
}
