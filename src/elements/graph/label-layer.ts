import type { Families } from '../../explorer/families.js';
import type { Camera } from './camera.js';
import { letteringFor, planLabels, type Labelled, type PlannedLabel } from './label-plan.js';
import { placeLabels, type Box } from './labels.js';
import type { Palette } from './palette.js';

/** What the labels are about; a change of it makes them be placed anew. */
export interface LabelContent {
  /** The shown nodes, those that matter most first. */
  readonly shown: readonly Labelled[];
  readonly stressed: ReadonlySet<number>;
  /** The nodes that are lit; undefined when all are alike. */
  readonly lit: ReadonlySet<number> | undefined;
  readonly families: Families;
  readonly row: number;
}

interface Placement {
  readonly content: LabelContent;
  readonly zoom: number;
  readonly labels: readonly { readonly label: PlannedLabel; readonly box: Box }[];
  readonly fontSize: number;
}

const halo = 3;
const dimmed = 0.25;

/** The canvas above the graph on which the names stand: as large at every zoom, and never on one another. */
export class LabelLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #widths = new Map<string, number>();
  #placement: Placement | undefined;
  #ratio = 1;
  #camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } };

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  /** Fits the canvas to the stage. */
  resize(width: number, height: number): void {
    this.#ratio = window.devicePixelRatio;
    this.#canvas.width = Math.round(width * this.#ratio);
    this.#canvas.height = Math.round(height * this.#ratio);
  }

  #measure(palette: Palette, text: string, fontSize: number, bold: boolean): number {
    const key = `${bold} ${palette.font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined && this.#context) {
      this.#context.font = `${bold ? 650 : 400} 100px ${palette.font}`;
      width = this.#context.measureText(text).width / 100;
      this.#widths.set(key, width);
    }
    return (width ?? 0) * fontSize;
  }

  #place(content: LabelContent, zoom: number, palette: Palette, radius: (c: number) => number) {
    const lettering = letteringFor(content.row * zoom);
    const planned = planLabels({
      ...content,
      lettering,
      zoom,
      radius,
      measure: (text, fontSize, bold) => this.#measure(palette, text, fontSize, bold),
    });
    const dotsOf = (nodes: readonly Labelled[]) =>
      nodes.map(({ x, y, children }) => ({ x: x * zoom, y: y * zoom, radius: radius(children) }));
    // What is dimmed need not keep clear of names that are stressed.
    const isStressed = ({ node }: Labelled) => content.stressed.has(node);
    const boxes = placeLabels(
      { names: planned.stressed, dots: dotsOf(content.shown.filter(isStressed)) },
      {
        names: planned.others,
        dots: dotsOf(content.shown.filter((each) => !isStressed(each))),
      },
    );
    const labels = [...planned.others, ...planned.stressed].flatMap((label) => {
      const box = boxes.get(label.key);
      return box ? [{ label, box }] : [];
    });
    this.#placement = { content, zoom, labels, fontSize: lettering.fontSize };
    return this.#placement;
  }

  /** Draws the labels for a camera; they are placed anew only where the zoom or the content differs. */
  paint(
    content: LabelContent,
    camera: Camera,
    palette: Palette,
    radius: (c: number) => number,
  ): void {
    const context = this.#context;
    if (!context) return;
    const before = this.#placement;
    const placement =
      before && before.zoom === camera.zoom && before.content === content
        ? before
        : this.#place(content, camera.zoom, palette, radius);
    this.#camera = camera;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.translate(camera.pan.x, camera.pan.y);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = halo;
    context.strokeStyle = palette.paper;
    for (const { label, box } of placement.labels) {
      const faint = content.lit !== undefined && !content.lit.has(label.node);
      context.globalAlpha = faint ? dimmed : 1;
      this.#write(context, label, box, placement.fontSize, palette);
    }
    context.globalAlpha = 1;
  }

  #write(
    context: CanvasRenderingContext2D,
    { lines, isFamily }: PlannedLabel,
    box: Box,
    fontSize: number,
    palette: Palette,
  ): void {
    let y = box.y + fontSize / 2;
    for (const [index, line] of lines.entries()) {
      const size = index ? fontSize - 2 : fontSize;
      context.font = `${isFamily ? 650 : 400} ${size}px ${palette.font}`;
      context.fillStyle = index ? palette.muted : palette.ink;
      context.strokeText(line, box.x, y);
      context.fillText(line, box.x, y);
      y += fontSize + 1;
    }
  }

  /** Where a node's own name stands on the stage, in pixels, or undefined while it is not named. */
  boxOf(node: number): (Box & { readonly fontSize: number }) | undefined {
    const found = this.#placement?.labels.find(({ label }) => label.key === node);
    if (!found || !this.#placement) return undefined;
    const { x, y, width, height } = found.box;
    const { pan } = this.#camera;
    return { x: x + pan.x, y: y + pan.y, width, height, fontSize: this.#placement.fontSize };
  }
}
