import type { Placed } from '../../layout/placed.js';
import { ticks, type Tick, type TimeScale } from '../../layout/time-scale.js';
import { dateOf } from '../../lineage/day.js';
import type { Camera } from './camera.js';
import type { Palette } from './palette.js';

/** The height of the band at the top of the stage in which the days are written, in pixels. */
export const axisHeight = 24;

/** All that the axis shows. */
export interface AxisPicture {
  readonly axis: NonNullable<Placed['axis']>;
  readonly scale: TimeScale;
  /** How days are written. */
  readonly write: (tick: Tick) => string;
}

/** Ticks are never nearer to one another than this, in pixels. */
const tickGap = 54;

/** Where a day stands on the stage, in pixels. */
export function xOf({ axis, scale }: AxisPicture, { zoom, pan }: Camera, day: number): number {
  return (axis.left + scale.place(day) * (axis.right - axis.left)) * zoom + pan.x;
}

/** The axis of time, under the graph: it keeps to the top of the stage and follows the camera. */
export class AxisLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #ratio = 1;
  #size = { width: 0, height: 0 };

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  resize(width: number, height: number): void {
    this.#ratio = window.devicePixelRatio;
    this.#size = { width, height };
    this.#canvas.width = Math.round(width * this.#ratio);
    this.#canvas.height = Math.round(height * this.#ratio);
  }

  /** Draws the axis for a camera; without a picture there is none. */
  paint(picture: AxisPicture | undefined, camera: Camera, palette: Palette): void {
    const context = this.#context;
    if (!context) return;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.clearRect(0, 0, this.#size.width, this.#size.height);
    if (!picture) return;
    context.textBaseline = 'middle';
    this.#paintTicks(context, picture, camera, palette);
    this.#paintUndated(context, picture, camera, palette);
  }

  #paintTicks(
    context: CanvasRenderingContext2D,
    picture: AxisPicture,
    camera: Camera,
    palette: Palette,
  ): void {
    const { axis, scale, write } = picture;
    const length = (axis.right - axis.left) * camera.zoom;
    const start = axis.left * camera.zoom + camera.pan.x;
    const inSight = (x: number) => scale.dayAt((x - start) / length);
    const marks = ticks(scale, inSight(0), inSight(this.#size.width), tickGap / length);
    context.textAlign = 'center';
    for (const tick of marks) {
      const isYear = tick.unit === 'year' && dateOf(tick.day).getUTCMonth() === 0;
      const x = Math.round(xOf(picture, camera, tick.day)) + 0.5;
      context.strokeStyle = palette.rule;
      context.lineWidth = isYear ? 1.4 : 0.7;
      context.beginPath();
      context.moveTo(x, axisHeight);
      context.lineTo(x, this.#size.height);
      context.stroke();
      context.font = `${isYear ? 650 : 400} 11px ${palette.font}`;
      context.fillStyle = isYear ? palette.ink : palette.muted;
      context.fillText(write(tick), x, axisHeight / 2 + 1);
    }
  }

  #paintUndated(
    context: CanvasRenderingContext2D,
    { axis }: AxisPicture,
    { zoom, pan }: Camera,
    palette: Palette,
  ): void {
    if (axis.undated === undefined) return;
    const x = Math.round(axis.undated * zoom + pan.x) + 0.5;
    context.setLineDash([3, 3]);
    context.strokeStyle = palette.muted;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, this.#size.height);
    context.stroke();
    context.setLineDash([]);
    context.textAlign = 'left';
    context.font = `400 11px ${palette.font}`;
    context.fillStyle = palette.muted;
    context.clearRect(x + 1, 0, this.#size.width, axisHeight);
    context.fillText('undated', x + 8, axisHeight / 2 + 1);
  }
}
