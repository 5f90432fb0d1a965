import type { Point } from './card-place.js';

/** Two fingers on the stage: the middle between them, and how far they are apart, in pixels. */
interface Pinch extends Point {
  readonly apart: number;
}

/** What is told of fingers that move. */
interface FingersListener {
  /** One finger was drawn over the stage, which moves nothing there: the page scrolls. */
  swipe(): void;
  /** Two fingers have moved the picture: what was at one point of the page is at another one, so much larger. */
  pinch(from: Point, to: Point, factor: number): void;
}

/** How far a finger strays that rests, in pixels. */
const slop = 10;

const pointOf = ({ clientX: x, clientY: y }: Touch): Point => ({ x, y });

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

function pinchOf(one: Point, other: Point): Pinch {
  return {
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
    apart: Math.max(1, distance(one, other)),
  };
}

/**
 * What fingers do on the stage: one taps, is held, or scrolls the page; two move the picture. Cytoscape,
 * which would have one finger move it and keep the page from scrolling, learns of a first finger alone, and
 * of no movement.
 */
export class Fingers implements EventListenerObject {
  readonly capture = true;
  readonly passive = false;
  readonly #listener: FingersListener;
  #start: Point = { x: 0, y: 0 };
  #pinch: Pinch | undefined;
  #isDown = false;
  #rest = true;

  constructor(listener: FingersListener) {
    this.#listener = listener;
  }

  /** Whether what is touched is meant: no finger has moved, nor is there a second one. */
  get rest(): boolean {
    return this.#rest;
  }

  /** What a finger was held for is done: lifting it means nothing more. */
  finish(): void {
    this.#rest = !this.#isDown;
  }

  handleEvent(event: TouchEvent): void {
    const [first, second] = [...event.targetTouches].map(pointOf);
    if (event.type === 'touchmove') {
      event.stopPropagation();
      this.#move(event, first!, second);
    } else if (event.type === 'touchstart') {
      this.#begin(event, first!, second);
    } else if (first) this.#pinch = second && pinchOf(first, second);
    else this.#end(event);
  }

  #begin(event: TouchEvent, first: Point, second: Point | undefined): void {
    this.#isDown = true;
    this.#rest = !second;
    this.#start = first;
    this.#pinch = second && pinchOf(first, second);
    if (second) event.stopPropagation();
  }

  #move(event: TouchEvent, first: Point, second: Point | undefined): void {
    if (second && this.#pinch) {
      // Once the page scrolls, it goes on until the fingers are lifted.
      if (!event.cancelable) return;
      event.preventDefault();
      const before = this.#pinch;
      this.#pinch = pinchOf(first, second);
      this.#listener.pinch(before, this.#pinch, this.#pinch.apart / before.apart);
    } else if (this.#rest && distance(first, this.#start) > slop) {
      this.#rest = false;
      this.#listener.swipe();
    }
  }

  #end(event: TouchEvent): void {
    this.#isDown = false;
    // Cytoscape takes a canceled touch for one that goes on.
    if (event.type === 'touchcancel') {
      this.#rest = false;
      event.target?.dispatchEvent(new TouchEvent('touchend', { bubbles: true, composed: true }));
    }
    // A mouse may follow.
    setTimeout(() => {
      this.#rest = true;
    });
  }
}
