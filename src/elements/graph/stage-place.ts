import { magnification } from '../magnification.js';
import type { Point } from './card-place.js';
import type { Box } from './labels.js';

/** A point of the viewport, in the stage's own pixels. */
export function onStage(stage: HTMLElement, { x, y }: Point): Point {
  const { left, top } = stage.getBoundingClientRect();
  const by = magnification(stage);
  return { x: (x - left) / by, y: (y - top) / by };
}

/** A box on the stage, in pixels of the viewport. */
export function onPage(stage: HTMLElement, { x, y, width, height }: Box): DOMRect {
  const { left, top } = stage.getBoundingClientRect();
  const by = magnification(stage);
  return new DOMRect(left + x * by, top + y * by, width * by, height * by);
}
