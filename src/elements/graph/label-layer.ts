import { axisHeight } from './axis-layer.js';
import type { Camera } from './camera.js';
import type { Palette } from './palette.js';
import { boundsOf, growBy, meet, type Box } from './labels.js';
import {
  placeContent,
  type LabelContent,
  type PlacedLabel,
  type Placement,
} from './label-placement.js';
import { shortened, type Labelled } from './label-plan.js';
import { fontOf, type TextMeasure } from './text-measure.js';

const halo = 3;
const dimmed = 0.25;
/** Room for the halo, and for edges that fall between two pixels. */
const reach = halo + 1;
/** So far may a name reach over the edge of the stage, in pixels: it is not seen to be cut. */
const tolerance = 1;
/** With more changes than this, painting everything anew is quicker. */
const mostTouched = 60;

/** All that a painting shows; another one of any of these makes everything be painted anew. */
interface Painting {
  readonly content: LabelContent;
  readonly camera: Camera;
  readonly palette: Palette;
}

/** What is told in the window shown; a change of it touches only the names of the nodes that changed. */
export interface Told {
  readonly isShown: (node: number) => boolean;
  /** What a node is called, where that goes by the day. */
  readonly nameOf: (node: number) => string | undefined;
}

/** The canvas above the graph on which the names stand: as large at every zoom, and never on one another. */
export class LabelLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #measure: TextMeasure;
  #placement: Placement | undefined;
  #painted: Painting | undefined;
  #ratio = 1;
  #size = { width: 0, height: 0 };

  constructor(canvas: HTMLCanvasElement, measure: TextMeasure) {
    this.#canvas = canvas;
    this.#measure = measure;
    this.#context = canvas.getContext('2d');
  }

  /** Fits the canvas to the stage. */
  resize(width: number, height: number): void {
    this.#ratio = window.devicePixelRatio;
    this.#size = { width, height };
    this.#canvas.width = Math.round(width * this.#ratio);
    this.#canvas.height = Math.round(height * this.#ratio);
    this.#painted = undefined;
  }

  /** Wipes the canvas; nothing is named until the next painting. */
  clear(): void {
    this.#context?.setTransform(1, 0, 0, 1, 0, 0);
    this.#context?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#painted = undefined;
    this.#placement = undefined;
  }

  /**
   * Paints the names of what is shown. Names are placed anew only where the zoom or the content differs,
   * and where the painting is the same as before only those of the nodes that changed are touched.
   * Returns whether they were placed anew.
   */
  paint(
    painting: Painting,
    changed: ReadonlySet<number>,
    radius: (each: Labelled) => number,
    told: Told,
  ): boolean {
    const context = this.#context;
    if (!context) return false;
    const { content, camera, palette } = painting;
    const before = this.#placement;
    if (this.#placement?.content !== content || this.#placement.zoom !== camera.zoom) {
      const measure = (text: string, fontSize: number, bold: boolean) =>
        fontSize * this.#measure.widthOf(text, { font: palette.font, bold });
      this.#placement = placeContent({ content, zoom: camera.zoom, measure, radius });
      this.#painted = undefined;
    }
    const isPlacedAnew = this.#placement !== before;
    const painted = this.#painted;
    const isSame =
      painted?.palette === palette &&
      painted.camera.pan.x === camera.pan.x &&
      painted.camera.pan.y === camera.pan.y;
    if (isSame && changed.size === 0) return isPlacedAnew;
    this.#painted = painting;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.translate(camera.pan.x, camera.pan.y);
    if (isSame && changed.size <= mostTouched) this.#touch(context, changed, told);
    else this.#paintAll(context, camera, told);
    return isPlacedAnew;
  }

  #paintAll(context: CanvasRenderingContext2D, { pan }: Camera, told: Told): void {
    const view = { x: -pan.x, y: -pan.y, ...this.#size };
    context.clearRect(view.x, view.y, view.width, view.height);
    for (const each of this.#placement!.labels) {
      const isSeen = told.isShown(each.label.node) && meet(each.reach, view);
      if (isSeen) this.#write(context, each, told);
    }
  }

  /** Whether a name stands on the stage as a whole, below the days: part of a name may be another one. */
  #isWhole({ x, y, width, height }: Box): boolean {
    const { content, camera } = this.#painted!;
    const [left, top] = [x + camera.pan.x, y + camera.pan.y];
    const days = content.rows.axis ? axisHeight : 0;
    return (
      Math.min(left, top - days) >= -tolerance &&
      left + width <= this.#size.width + tolerance &&
      top + height <= this.#size.height + tolerance
    );
  }

  /** A box with room for the halo, and whole pixels of the screen: half of one cannot be wiped. */
  #wholePixels(box: Box): Box {
    const { pan } = this.#painted!.camera;
    const to = (round: (value: number) => number, value: number, moved: number) =>
      round((value + moved) * this.#ratio) / this.#ratio - moved;
    const { x, y, width, height } = growBy(box, reach);
    const left = to(Math.floor, x, pan.x);
    const top = to(Math.floor, y, pan.y);
    const right = to(Math.ceil, x + width, pan.x);
    const bottom = to(Math.ceil, y + height, pan.y);
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  /**
   * Paints anew just where names come, go or change: there everything that is shown is written, once and
   * in the usual order, so that it is the same as if all were painted.
   */
  #touch(context: CanvasRenderingContext2D, changed: ReadonlySet<number>, told: Told): void {
    const { byNode, labels } = this.#placement!;
    const touched = [...changed].flatMap((node) => byNode.get(node) ?? []);
    if (touched.length === 0) return;
    const wiped = touched.map((each) => this.#wholePixels(each.reach));
    context.save();
    context.beginPath();
    for (const { x, y, width, height } of wiped) {
      context.clearRect(x, y, width, height);
      context.rect(x, y, width, height);
    }
    context.clip();
    const all = boundsOf(wiped);
    for (const each of labels) {
      const box = growBy(each.reach, reach);
      if (!told.isShown(each.label.node) || !meet(box, all)) continue;
      if (wiped.some((other) => meet(box, other))) this.#write(context, each, told);
    }
    context.restore();
  }

  #write(
    context: CanvasRenderingContext2D,
    { label, box, whisker }: PlacedLabel,
    { nameOf }: Told,
  ): void {
    const { content, palette } = this.#painted!;
    const { fontSize } = this.#placement!;
    context.globalAlpha = content.lit === undefined || content.lit.has(label.node) ? 1 : dimmed;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    if (whisker) {
      context.lineWidth = 1;
      context.strokeStyle = palette.muted;
      context.beginPath();
      context.moveTo(whisker.x, whisker.y);
      context.lineTo(whisker.x, whisker.y + whisker.height);
      context.lineTo(whisker.x + whisker.width, whisker.y + whisker.height);
      context.lineTo(whisker.x + whisker.width, whisker.y);
      context.stroke();
    }
    if (box && this.#isWhole(box)) {
      context.lineWidth = halo;
      context.strokeStyle = palette.paper;
      let y = box.y + fontSize / 2;
      const name = label.isFamily ? undefined : nameOf(label.node);
      for (const [index, planned] of label.lines.entries()) {
        const line = index === 0 && name !== undefined ? shortened(name) : planned;
        const size = index ? fontSize - 2 : fontSize;
        context.font = fontOf({ font: palette.font, bold: label.isFamily }, size);
        context.fillStyle = index ? palette.muted : palette.ink;
        context.strokeText(line, box.x, y);
        context.fillText(line, box.x, y);
        y += fontSize + 1;
      }
    }
    context.globalAlpha = 1;
  }

  /** Where a node's own name stands on the stage, in pixels, or undefined while it is not to be read. */
  boxOf(node: number): (Box & { readonly fontSize: number }) | undefined {
    const found = this.#placement?.byNode.get(node)?.find(({ label }) => !label.isFamily)?.box;
    if (!found || !this.#placement || !this.#painted || !this.#isWhole(found)) return undefined;
    const { x, y, width, height } = found;
    const { pan } = this.#painted.camera;
    return { x: x + pan.x, y: y + pan.y, width, height, fontSize: this.#placement.fontSize };
  }

  /** The nodes that have no name at the zoom at hand, because there is no room for it. */
  get unnamed(): readonly number[] {
    return this.#placement?.unnamed ?? [];
  }
}
