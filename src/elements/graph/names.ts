import type { Drawing } from './drawing.js';
import { LabelLayer } from './label-layer.js';
import type { LabelContent } from './label-placement.js';
import type { Palette } from './palette.js';
import type { TextMeasure } from './text-measure.js';

/** The names in a drawing: what they tell, and which of them are to be painted anew. */
export class Names {
  readonly #layer: LabelLayer;
  readonly #drawing: Drawing;
  #content: LabelContent | undefined;
  /** The nodes that changed since names were painted. */
  #changed = new Set<number>();
  /** What a node is called, where that goes by the day. */
  nameOf: (node: number) => string | undefined = () => undefined;

  constructor(canvas: HTMLCanvasElement, measure: TextMeasure, drawing: Drawing) {
    this.#layer = new LabelLayer(canvas, measure);
    this.#drawing = drawing;
  }

  resize(width: number, height: number): void {
    this.#layer.resize(width, height);
  }

  /** Takes all names off the stage; those of what is told next come back. */
  wipe(): void {
    this.#layer.clear();
  }

  /** Takes all names off the stage, and tells nothing until there is something else to tell. */
  clear(): void {
    this.#content = undefined;
    this.#layer.clear();
  }

  tell(content: LabelContent): void {
    this.#content = content;
  }

  /** Takes nodes that come or go. */
  change(nodes: Iterable<number>): void {
    for (const node of nodes) this.#changed.add(node);
  }

  /** Paints what has to be; while nodes glide, nothing. Returns whether names were placed anew. */
  paint(palette: Palette, isShown: (node: number) => boolean): boolean {
    if (!this.#content || this.#drawing.isGliding) return false;
    const isPlacedAnew = this.#layer.paint(
      { content: this.#content, camera: this.#drawing.camera, palette },
      this.#changed,
      ({ node }) => this.#drawing.radius(node),
      { isShown, nameOf: this.nameOf },
    );
    this.#changed = new Set();
    return isPlacedAnew;
  }

  /** The nodes for whose names there is no room. */
  get unnamed(): readonly number[] {
    return this.#layer.unnamed;
  }

  boxOf(node: number): ReturnType<LabelLayer['boxOf']> {
    return this.#layer.boxOf(node);
  }
}
