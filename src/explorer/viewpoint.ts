import type { Viewpoint } from './state.js';

/** A viewpoint as exact as an address tells it: finer than what can be seen. */
export function roundedViewpoint({ zoom, x, y }: Viewpoint): Viewpoint {
  const round = (value: number) => Number(value.toFixed(5));
  return { zoom: round(zoom), x: round(x), y: round(y) };
}

/** Whether two viewpoints show the same. */
export const isSameViewpoint = (one: Viewpoint | undefined, other: Viewpoint | undefined) =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.zoom === other.zoom &&
    one.x === other.x &&
    one.y === other.y);

/** Writes a viewpoint as three numbers with commas between them. */
export const writeViewpoint = ({ zoom, x, y }: Viewpoint) => `${zoom},${x},${y}`;

/** Reads a viewpoint; undefined where it is none. */
export function readViewpoint(text: string): Viewpoint | undefined {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom = 0, x = 0, y = 0] = numbers;
  const isOne = numbers.length === 3 && numbers.every(Number.isFinite) && zoom > 0;
  return isOne ? roundedViewpoint({ zoom, x, y }) : undefined;
}
