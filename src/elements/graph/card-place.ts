import type { Box } from './labels.js';

const gap = 14;

/** What something on the stage is put beside: a point, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a card stands beside a point, inside of a stage: to the left where it can be, as what follows
 * lies to the right.
 */
export function cardPlace(
  { x, y }: Point,
  card: Pick<Box, 'width' | 'height'>,
  stage: Pick<Box, 'width' | 'height'>,
): Point {
  const left = x - gap - card.width;
  return {
    x: left >= 0 ? left : Math.min(x + gap, Math.max(0, stage.width - card.width)),
    y: Math.min(y + gap, Math.max(0, stage.height - card.height)),
  };
}
