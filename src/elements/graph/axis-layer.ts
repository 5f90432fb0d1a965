import { axisMarks, type AxisPicture } from './axis-marks.js';
import type { Camera } from './camera.js';
import type { Palette } from './palette.js';

/** The height of the band at the top of the stage in which the days are written, in pixels. */
export const axisHeight = 24;

/** A canvas that is as sharp as the screen. */
class Sheet {
  readonly #canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D | null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.context = canvas.getContext('2d');
  }

  resize(width: number, height: number): void {
    const ratio = window.devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}

/** The axis of time: its lines lie under the graph, its days in a band above; both follow the camera. */
export class AxisLayer {
  readonly #lines: Sheet;
  readonly #band: Sheet;
  #size = { width: 0, height: 0 };

  constructor(lines: HTMLCanvasElement, band: HTMLCanvasElement) {
    this.#lines = new Sheet(lines);
    this.#band = new Sheet(band);
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#lines.resize(width, height);
    this.#band.resize(width, axisHeight);
  }

  /** Draws the axis for a camera; without a picture there is none. */
  paint(picture: AxisPicture | undefined, camera: Camera, palette: Palette): void {
    const { width, height } = this.#size;
    const lines = this.#lines.context;
    const band = this.#band.context;
    if (!lines || !band) return;
    lines.clearRect(0, 0, width, height);
    band.clearRect(0, 0, width, axisHeight);
    if (!picture) return;
    band.fillStyle = palette.paper;
    band.fillRect(0, 0, width, axisHeight);
    band.textBaseline = 'middle';
    this.#paintTicks(lines, band, picture, camera, palette);
    this.#paintUndated(lines, band, picture, camera, palette);
  }

  #paintTicks(
    lines: CanvasRenderingContext2D,
    band: CanvasRenderingContext2D,
    picture: AxisPicture,
    camera: Camera,
    palette: Palette,
  ): void {
    const { width, height } = this.#size;
    const { marks, pinned } = axisMarks(picture, camera, width);
    for (const { tick, x } of marks) {
      const isYear = tick.unit === 'year';
      lines.strokeStyle = palette.rule;
      lines.lineWidth = isYear ? 1.4 : 0.7;
      lines.beginPath();
      lines.moveTo(x, axisHeight);
      lines.lineTo(x, height);
      lines.stroke();
      this.#write(band, picture.write(tick), x, isYear, palette);
    }
    if (pinned) this.#write(band, picture.write(pinned), 0, true, palette);
  }

  /** Writes a day above its line, and always inside of the band. */
  #write(
    band: CanvasRenderingContext2D,
    text: string,
    x: number,
    isYear: boolean,
    palette: Palette,
  ): void {
    band.textAlign = 'center';
    band.font = `${isYear ? 650 : 400} 11px ${palette.font}`;
    band.fillStyle = isYear ? palette.ink : palette.muted;
    const half = band.measureText(text).width / 2 + 4;
    const middle = Math.max(half, Math.min(x, this.#size.width - half));
    band.fillText(text, middle, axisHeight / 2 + 1);
  }

  #paintUndated(
    lines: CanvasRenderingContext2D,
    band: CanvasRenderingContext2D,
    { axis }: AxisPicture,
    { zoom, pan }: Camera,
    palette: Palette,
  ): void {
    if (axis.undated === undefined) return;
    const { width, height } = this.#size;
    const x = Math.round(axis.undated * zoom + pan.x) + 0.5;
    lines.setLineDash([3, 3]);
    lines.strokeStyle = palette.muted;
    lines.lineWidth = 1;
    lines.beginPath();
    lines.moveTo(x, axisHeight);
    lines.lineTo(x, height);
    lines.stroke();
    lines.setLineDash([]);
    band.clearRect(x, 0, width, axisHeight);
    band.fillStyle = palette.paper;
    band.fillRect(x, 0, width, axisHeight);
    band.textAlign = 'left';
    band.font = `400 11px ${palette.font}`;
    band.fillStyle = palette.muted;
    band.fillText('undated', x + 8, axisHeight / 2 + 1);
  }
}
