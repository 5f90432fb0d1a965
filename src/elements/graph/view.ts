import { familiesOf, type Families } from '../../explorer/families.js';
import { displayAt, drawnGraph, shownWindow } from '../../explorer/selectors.js';
import type { ExplorerState, Selection } from '../../explorer/state.js';
import { place } from '../../layout/place.js';
import type { Placed } from '../../layout/placed.js';
import {
  changedBetween,
  scheduleOf,
  type ReleaseState,
  type Schedule,
  type TimeWindow,
} from '../../lineage/as-of.js';
import { nextTo } from '../../lineage/graph.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { centring, fitting, type Camera, type Extent } from './camera.js';
import { Drawing, type DrawingListener, type Target } from './drawing.js';
import { kinOf, type Kin } from './kin.js';
import { LabelLayer, type LabelContent } from './label-layer.js';
import type { Labelled } from './label-plan.js';
import type { Box } from './labels.js';
import { labelled } from './labelled.js';
import type { Stop } from './neighbour.js';
import { readPalette, type Palette } from './palette.js';

/** A stage narrower than this opens on one family instead of on everything. */
const narrow = 640;
const aspects = { wide: 1.6, tall: 0.7 };
/** Rows this many pixels apart are comfortable to read. */
const readableRow = 15;
/** How near to the edge of the stage, in pixels, is still in sight. */
const edge = 12;
/** With rows this many pixels apart, names are as small as they get. */
const smallestNamesAt = 12;
const mostGrowth = 1.4;

interface Scene {
  readonly subgraph: Subgraph;
  readonly placed: Placed;
  readonly families: Families;
  readonly times: Schedule;
  /** All drawn nodes, those with the most children first. */
  readonly labelled: readonly Labelled[];
  readonly positions: ReadonlyMap<number, number>;
}

/** Where the graph is put, and the element whose theme it takes. */
export interface Stage {
  readonly container: HTMLElement;
  readonly labels: HTMLCanvasElement;
  readonly themed: HTMLElement;
}

/** What nodes are drawn as: what is filtered out is not to be seen, as is what is yet to come. */
function drawnAs(state: ExplorerState): (node: number) => ReleaseState {
  const display = displayAt(state);
  return (node) => {
    const now = display(node);
    return now === 'filtered' ? 'not-yet' : now;
  };
}

const motionIsFine = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The picture of one explorer's state: the drawing, its labels and the camera. */
export class GraphView {
  readonly #stage: Stage;
  readonly #drawing: Drawing;
  readonly #layer: LabelLayer;
  #palette: Palette;
  #size = { width: 0, height: 0 };
  #scene: Scene | undefined;
  #window: TimeWindow = { from: undefined, asOf: 0 };
  #undated: ExplorerState['undated'] = 'show';
  #stateOf: (node: number) => ReleaseState = () => 'not-yet';
  #selection: Selection;
  #pointed: Target | undefined;
  #kin: Kin | undefined;
  #content: LabelContent | undefined;
  #moved = false;
  #covered = 0;

  constructor(stage: Stage, listener: Pick<DrawingListener, 'hover' | 'tap'>) {
    this.#stage = stage;
    this.#palette = readPalette(stage.themed);
    this.#layer = new LabelLayer(stage.labels);
    this.#drawing = new Drawing(stage.container, this.#palette, {
      hover: (target) => listener.hover(target),
      tap: (target) => listener.tap(target),
      render: () => this.#paintLabels(),
      move: () => {
        this.#moved = true;
      },
    });
  }

  /** Takes the stage's size in pixels; an untouched view is fitted anew. */
  resize(width: number, height: number): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#layer.resize(width, height);
    this.#drawing.resize();
    if (this.#scene && !this.#moved) this.#goHome(false);
    this.#paintLabels();
  }

  /** Takes how many pixels at the bottom are covered; what is selected stays in sight. */
  cover(height: number): void {
    this.#covered = height;
    const target = this.#scene && this.#targetOf(this.#selection);
    if (height === 0 || !target || !('node' in target)) return;
    // A sheet that opens over half of the stage takes the neighbours along unless the node is centred.
    const { row } = this.#scene!.placed;
    this.#centre(target.node, Math.max(this.#drawing.camera.zoom, smallestNamesAt / row));
  }

  #centre(node: number, zoom: number): void {
    const { placed, positions } = this.#scene!;
    const position = positions.get(node)!;
    const free = { ...this.#size, height: this.#size.height - this.#covered };
    const aside = Math.min(placed.room[position]! / 2, free.width / 4 / zoom);
    const camera = centring(placed.x[position]! + aside, placed.y[position]!, zoom, free);
    this.#drawing.look(camera, motionIsFine());
    this.#moved = true;
  }

  /** Takes the colours anew, after the theme changed. */
  recolor(): void {
    this.#palette = readPalette(this.#stage.themed);
    this.#drawing.recolor(this.#palette);
    this.#paintLabels();
  }

  /** Draws a state; only what differs from the one drawn before is touched. */
  show(state: ExplorerState): void {
    const subgraph = drawnGraph(state);
    if (!subgraph) return;
    const isNew = subgraph !== this.#scene?.subgraph;
    const before = this.#window;
    const isOther = state.undated !== this.#undated;
    this.#window = shownWindow(state);
    this.#undated = state.undated;
    this.#stateOf = drawnAs(state);
    if (isNew) this.#draw(subgraph);
    else this.#goTo(before, isOther);
    if (isNew || state.selection !== this.#selection) this.#select(state.selection);
    this.#refreshLabels();
  }

  #draw(subgraph: Subgraph): void {
    const { lineage } = subgraph;
    const aspect = this.#size.width < this.#size.height ? aspects.tall : aspects.wide;
    const placed = place(subgraph, aspect);
    const scene: Scene = {
      subgraph,
      placed,
      families: familiesOf(lineage),
      times: scheduleOf(lineage),
      labelled: labelled(subgraph, placed),
      positions: new Map(subgraph.nodes.map((node, position) => [node, position])),
    };
    this.#scene = scene;
    this.#pointed = undefined;
    this.#kin = undefined;
    const children = (node: number) => nextTo(lineage.graph.children, node).length;
    this.#drawing.draw({ subgraph, placed, families: scene.families, children }, this.#stateOf);
    this.#goHome(false);
  }

  #goTo(before: TimeWindow, undatedToo: boolean): void {
    const { times, positions } = this.#scene!;
    const changed = [...changedBetween(times, before, this.#window)].filter((node) =>
      positions.has(node),
    );
    const undated = undatedToo ? [...positions.keys()].filter((node) => times.undated[node]) : [];
    this.#drawing.setStates([...changed, ...undated], this.#stateOf);
  }

  #select(selection: Selection): void {
    const isChosen = selection !== this.#selection;
    this.#selection = selection;
    const target = this.#targetOf(selection);
    this.#drawing.mark('selected', target);
    this.#light();
    if (target && 'node' in target && isChosen) this.reveal(target.node);
  }

  #targetOf(selection: Selection): Target | undefined {
    const { subgraph, positions } = this.#scene!;
    if (!selection) return undefined;
    if ('derivation' in selection) {
      const drawn = subgraph.derivations.some(({ index }) => index === selection.derivation);
      return drawn ? { derivation: selection.derivation } : undefined;
    }
    const node = subgraph.lineage.indices.get(selection.model);
    return node !== undefined && positions.has(node) ? { node } : undefined;
  }

  /** Lights the kin of what is pointed at, else of what is selected. */
  point(target: Target | undefined): void {
    this.#pointed = target;
    if (!this.#scene) return;
    this.#light();
    this.#refreshLabels();
  }

  #light(): void {
    const target = this.#pointed ?? this.#targetOf(this.#selection);
    this.#kin = target && kinOf(this.#scene!.subgraph, target);
    this.#drawing.light(this.#kin?.targets);
  }

  /** Marks the node at which the keyboard is. */
  markCurrent(node: number | undefined): void {
    this.#drawing.mark('current', node === undefined ? undefined : { node });
  }

  #isShown(node: number): boolean {
    return this.#stateOf(node) !== 'not-yet';
  }

  /** The shown nodes and where they stand, those with the most children first. */
  stops(): Stop[] {
    return (this.#scene?.labelled ?? []).filter(({ node }) => this.#isShown(node));
  }

  #refreshLabels(): void {
    const scene = this.#scene!;
    const shown = scene.labelled.filter(({ node }) => this.#isShown(node));
    const target = this.#pointed ?? this.#targetOf(this.#selection);
    const isTarget = ({ node }: Labelled) => target && 'node' in target && node === target.node;
    this.#content = {
      // Whatever is pointed at or selected is named before all others.
      shown: [...shown.filter(isTarget), ...shown.filter((each) => !isTarget(each))],
      stressed: this.#kin?.nodes ?? new Set(),
      lit: this.#kin?.nodes,
      families: scene.families,
      row: scene.placed.row,
    };
    this.#paintLabels();
  }

  #paintLabels(): void {
    if (!this.#content) return;
    this.#layer.paint(this.#content, this.#drawing.camera, this.#palette, (children) =>
      this.#drawing.radius(children),
    );
  }

  /** The camera that shows some of the nodes with their names, which do not shrink below what can be read. */
  #fitting(counts: (position: number) => boolean): Camera {
    const { row } = this.#scene!.placed;
    const { zoom } = fitting(this.#extent(counts, 1), this.#size);
    const growth = Math.min(mostGrowth, Math.max(1, smallestNamesAt / (zoom * row)));
    return fitting(this.#extent(counts, growth), this.#size);
  }

  #extent(counts: (position: number) => boolean, nameGrowth: number): Extent {
    const { subgraph, placed } = this.#scene!;
    const { x, y, room, row } = placed;
    const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    subgraph.nodes.forEach((_, position) => {
      if (!counts(position)) return;
      extent.left = Math.min(extent.left, x[position]! - row / 2);
      extent.right = Math.max(extent.right, x[position]! + room[position]! * nameGrowth);
      extent.top = Math.min(extent.top, y[position]! - row);
      extent.bottom = Math.max(extent.bottom, y[position]! + row / 2);
    });
    return extent;
  }

  /** The block of the largest family, by the member with the most children. */
  #largestBlock(): number | undefined {
    const { families, labelled: all, placed, positions } = this.#scene!;
    const [largest] = families.largest;
    const base = all.find(({ node }) => families.of[node] === largest?.name);
    return base && placed.block[positions.get(base.node)!];
  }

  /** The camera that has a node near the left edge and what follows from it to the right, large enough to read. */
  #beside(node: number): Camera {
    const { placed, positions } = this.#scene!;
    const position = positions.get(node)!;
    const zoom = Math.max(this.#fitting(() => true).zoom, smallestNamesAt / placed.row);
    const aside = this.#size.width / 3 / zoom;
    return centring(placed.x[position]! + aside, placed.y[position]!, zoom, this.#size);
  }

  #goHome(smoothly: boolean): void {
    const { subgraph, placed } = this.#scene!;
    if (subgraph.nodes.length === 0 || this.#size.width === 0) return;
    const isNarrow = this.#size.width < narrow;
    const block = isNarrow ? this.#largestBlock() : undefined;
    const focused = subgraph.lineage.indices.get(subgraph.focus ?? '');
    const camera =
      isNarrow && focused !== undefined
        ? this.#beside(focused)
        : this.#fitting((position) => block === undefined || placed.block[position] === block);
    this.#drawing.look(camera, smoothly && motionIsFine());
    this.#moved = false;
  }

  /** Shows all of the drawn graph. */
  fit(): void {
    if (!this.#scene?.subgraph.nodes.length) return;
    this.#drawing.look(
      this.#fitting(() => true),
      motionIsFine(),
    );
    this.#moved = false;
  }

  /** Magnifies by a factor, about the middle of the stage. */
  zoomBy(factor: number): void {
    const { zoom, pan } = this.#drawing.camera;
    const x = (this.#size.width / 2 - pan.x) / zoom;
    const y = (this.#size.height / 2 - pan.y) / zoom;
    this.#drawing.look(centring(x, y, zoom * factor, this.#size), motionIsFine());
    this.#moved = true;
  }

  /** Moves just as far as it takes to see a node; where it is too small to read, closer. */
  reveal(node: number): void {
    const scene = this.#scene!;
    const position = scene.positions.get(node)!;
    const x = scene.placed.x[position]!;
    const y = scene.placed.y[position]!;
    const { zoom, pan } = this.#drawing.camera;
    const free = { ...this.#size, height: this.#size.height - this.#covered };
    const room = Math.min(scene.placed.room[position]! * zoom, free.width / 2);
    if (zoom * scene.placed.row < readableRow * 0.6) {
      this.#centre(node, readableRow / scene.placed.row);
      return;
    }
    const into = (at: number, before: number, after: number) =>
      Math.max(before, Math.min(at, after)) - at;
    const move = {
      x: into(x * zoom + pan.x, edge, free.width - room),
      y: into(y * zoom + pan.y, edge, free.height - edge),
    };
    if (move.x === 0 && move.y === 0) return;
    this.#drawing.look({ zoom, pan: { x: pan.x + move.x, y: pan.y + move.y } }, motionIsFine());
    this.#moved = true;
  }

  /** Where a node and its name are on the stage, in pixels. Undefined where it is not drawn. */
  boxesOf(
    node: number,
  ): { node: Box; label: (Box & { fontSize: number }) | undefined } | undefined {
    const centre = this.#drawing.centreOf(node);
    if (!centre) return undefined;
    const { graph } = this.#scene!.subgraph.lineage;
    const radius = this.#drawing.radius(nextTo(graph.children, node).length);
    const box: Box = {
      x: centre.x - radius,
      y: centre.y - radius,
      width: 2 * radius,
      height: 2 * radius,
    };
    return { node: box, label: this.#layer.boxOf(node) };
  }

  destroy(): void {
    this.#drawing.destroy();
  }
}
