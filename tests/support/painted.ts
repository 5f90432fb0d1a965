import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { centreOf, stage } from './explorer.js';

/** A colour as it is painted: red, green, blue and how opaque, each from 0 to 255. */
export type Painted = readonly [number, number, number, number];

/** What is painted of dots and lines at a point of the viewport, uppermost canvas last. */
export function paintedAt({ x, y }: { x: number; y: number }): Painted[] {
  const canvases = [...stage().element().querySelectorAll<HTMLCanvasElement>('.drawing canvas')];
  return canvases
    .filter((canvas) => canvas.checkVisibility())
    .map((canvas) => {
      const { left, top, width } = canvas.getBoundingClientRect();
      const ratio = canvas.width / width;
      const { data } = canvas
        .getContext('2d')!
        .getImageData((x - left) * ratio, (y - top) * ratio, 1, 1);
      return [data[0]!, data[1]!, data[2]!, data[3]!];
    });
}

/** The colour in the middle of a model's dot. */
export function dotColor(explorer: ModelLineage, id: string): string {
  const opaque = paintedAt(centreOf(explorer, id)).filter(([, , , alpha]) => alpha > 250);
  return String(opaque.at(-1)?.slice(0, 3));
}
