import { drawnGraph } from '../../explorer/drawn-graph.js';
import type { ExplorerState, Selection, Viewpoint } from '../../explorer/state.js';
import { shownWindow, timeScaleOf } from '../../explorer/time.js';
import { isSameViewpoint, roundedViewpoint } from '../../explorer/viewpoint.js';
import { changedBetween, type ReleaseState, type TimeWindow } from '../../lineage/as-of.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';
import { motionIsFine } from '../motion.js';
import { axisInset } from './axis-inset.js';
import { AxisLayer, xOf } from './axis-layer.js';
import type { Camera } from './camera.js';
import { drawnAs } from './drawn-as.js';
import { dressOf } from './dress.js';
import { foldNames } from './fold-names.js';
import { Drawing, type DrawingListener, type Target } from './drawing.js';
import { roomOf, type View } from './framing.js';
import { Highlight } from './highlight.js';
import { LabelLayer } from './label-layer.js';
import type { LabelContent } from './label-placement.js';
import { levelAt, type Level } from './label-plan.js';
import type { Box } from './labels.js';
import type { Overview } from './minimap.js';
import type { Stop } from './neighbour.js';
import { Layouts } from './layouts.js';
import { readPalette, type Palette } from './palette.js';
import { contentOf, sceneOf, type Scene } from './scene.js';
import { Sight } from './sight.js';
import { TextMeasure } from './text-measure.js';

/** How long a stage keeps its size before the graph is arranged for it, in milliseconds. */
const resizePause = 150;

/** Where the graph is put, and the element whose theme it takes. */
export interface Stage {
  readonly container: HTMLElement;
  readonly axisLines: HTMLCanvasElement;
  readonly axisBand: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly themed: HTMLElement;
}

/** What a view tells of. */
export interface ViewListener extends Pick<DrawingListener, 'hover' | 'tap'> {
  /** The picture on the stage is another one, or stands elsewhere. */
  change(): void;
}

const lineageOf = (subgraph: Subgraph | undefined) => subgraph && unfolded(subgraph).lineage;

/** The picture of one explorer's state: the drawing, its labels, its axis and the camera. */
export class GraphView {
  readonly #stage: Stage;
  readonly #listener: ViewListener;
  readonly #drawing: Drawing;
  readonly #labels: LabelLayer;
  readonly #axis: AxisLayer;
  readonly #measure = new TextMeasure();
  readonly #layouts: Layouts;
  #palette: Palette;
  readonly #sight: Sight;
  /** What the graph is arranged for. */
  #room = { width: 0, height: 0 };
  #resizing: ReturnType<typeof setTimeout> | undefined;
  #scene: Scene | undefined;
  #state: ExplorerState | undefined;
  #window: TimeWindow = { from: undefined, asOf: 0 };
  #undated: ExplorerState['undated'] = 'show';
  #stateOf: (node: number) => ReleaseState = () => 'not-yet';
  readonly #highlight: Highlight;
  #camera: Viewpoint | undefined;
  #nameOf: (node: number) => string | undefined = () => undefined;
  #content: LabelContent | undefined;
  /** The nodes that changed since names were painted. */
  #changed = new Set<number>();
  #gliding = false;
  #painted: { camera: Camera; scene: Scene; palette: Palette; view: View } | undefined;

  constructor(stage: Stage, listener: ViewListener) {
    this.#stage = stage;
    this.#listener = listener;
    this.#palette = readPalette(stage.themed);
    this.#layouts = new Layouts(this.#measure, () => {
      if (this.#state) this.show(this.#state);
      listener.change();
    });
    this.#labels = new LabelLayer(stage.labels, this.#measure);
    document.fonts.addEventListener('loadingdone', this.#measureAnew);
    this.#axis = new AxisLayer(stage.axisLines, stage.axisBand);
    this.#drawing = new Drawing(stage.container, this.#palette, {
      hover: (target) => listener.hover(target),
      tap: (target) => listener.tap(target),
      render: () => this.#paint(),
      move: () => this.#sight.hasMoved(),
      settle: () => {
        this.#gliding = false;
        this.#highlight.light();
        this.#refreshLabels();
      },
    });
    this.#sight = new Sight(this.#drawing);
    this.#highlight = new Highlight(this.#drawing);
  }

  /** Whether another layout is being worked out. */
  get isBusy(): boolean {
    return this.#layouts.isBusy;
  }

  /** Takes the stage's size in pixels; an untouched view is fitted anew. */
  resize(width: number, height: number): void {
    const { view } = this.#sight;
    if (width === view.width && height === view.height) return;
    this.#sight.view = { ...view, width, height };
    this.#labels.resize(width, height);
    this.#axis.resize(width, height);
    this.#drawing.resize();
    if (!this.#sight.moved) this.#sight.goBack(false);
    this.#paint();
    // While a stage is being resized, what is on it only grows or shrinks; it is arranged anew once.
    clearTimeout(this.#resizing);
    if (this.#scene) this.#resizing = setTimeout(() => this.#rearrange(), resizePause);
    else this.#rearrange();
  }

  #rearrange(): void {
    this.#room = roomOf(this.#sight.view);
    if (this.#state) this.show(this.#state);
  }

  /** Takes how many pixels something else covers; what is selected stays in sight. */
  cover(covered: View['covered']): void {
    this.#sight.cover(covered, this.#highlight.selected);
  }

  /** Takes the colours anew, after the theme changed. */
  recolor(): void {
    const { font } = this.#palette;
    this.#palette = readPalette(this.#stage.themed);
    this.#drawing.recolor(this.#palette);
    if (font === this.#palette.font) this.#paint();
    else this.#measureAnew();
  }

  /** Names are as wide as their typeface, which may arrive late or change. */
  readonly #measureAnew = (): void => {
    this.#measure.forget();
    this.#layouts.forget();
    this.#labels.clear();
    this.#painted = undefined;
    if (this.#state) this.show(this.#state);
    this.#paint();
  };

  /** Draws a state; only what differs from the one drawn before is touched. */
  show(state: ExplorerState): void {
    this.#state = state;
    const subgraph = drawnGraph(state);
    if (!subgraph) {
      this.#clear();
      return;
    }
    const before = this.#window;
    const isOther = state.undated !== this.#undated;
    const stage = { ...this.#room, font: this.#palette.font };
    const placed = this.#layouts.for(subgraph, state, stage);
    const isNew = placed !== undefined && placed !== this.#scene?.placed;
    if (!isNew && subgraph !== this.#scene?.subgraph) {
      // While another graph is laid out, the one on the stage stays; but not one of another lineage.
      if (lineageOf(subgraph) !== lineageOf(this.#scene?.subgraph)) this.#clear();
      return;
    }
    this.#window = shownWindow(state);
    this.#undated = state.undated;
    this.#stateOf = drawnAs(state, subgraph);
    this.#drawing.pass(state.passes);
    const isElsewhere = state.camera !== this.#camera;
    this.#camera = state.camera;
    this.#nameOf = foldNames(state, subgraph);
    if (isNew) this.#draw(sceneOf(subgraph, placed, timeScaleOf(state)));
    else this.#goTo(before, isOther);
    if (!isNew && this.#drawing.wear(dressOf(subgraph, state))) this.#refreshLabels();
    if (isElsewhere && !isNew) this.#lookAt(state.camera);
    if (isNew || state.selection !== this.#highlight.selection)
      this.#select(state.selection, !isElsewhere || !state.camera);
    else this.#paintLabels();
  }

  #clear(): void {
    this.#scene = undefined;
    this.#sight.scene = undefined;
    this.#highlight.scene = undefined;
    this.#content = undefined;
    this.#drawing.clear();
    this.#labels.clear();
    this.#axis.paint(undefined, this.#drawing.camera, this.#palette);
  }

  #draw(scene: Scene): void {
    const before = this.#scene;
    const isSame = before?.subgraph === scene.subgraph;
    const isRefolded = before && unfolded(before.subgraph) === unfolded(scene.subgraph);
    const isOtherStage =
      before?.placed.frame !== undefined && scene.axis?.scale === before.axis?.scale;
    const glides = isSame && !isOtherStage && motionIsFine();
    // What the reader has gone to see stays where it is, whatever moves around it.
    const keepsSight = isRefolded && isOtherStage && this.#sight.moved;
    const held = keepsSight
      ? this.#sight.heldFor(scene, this.#highlight.selected, this.stops())
      : undefined;
    this.#scene = scene;
    this.#sight.scene = scene;
    this.#highlight.scene = scene;
    this.#content = undefined;
    this.#labels.clear();
    const { subgraph, placed } = scene;
    const dress = dressOf(subgraph, this.#state!);
    this.#gliding = glides;
    this.#drawing.draw({ subgraph, placed, dress }, this.#stateOf, glides);
    if (held) this.#sight.hold(held);
    else if (!this.#camera) this.#sight.goHome(glides);
    else this.#sight.goTo(this.#camera, glides);
  }

  /** Goes where the state says, unless that is where the reader has gone by himself. */
  #lookAt(camera: Viewpoint | undefined): void {
    const { viewpoint } = this.#sight;
    if (isSameViewpoint(camera, viewpoint && roundedViewpoint(viewpoint))) return;
    if (camera) this.#sight.goTo(camera, true);
    else this.#sight.goHome(true);
  }

  /** Where the reader looks; undefined where that is what the graph opens with, or is still to come. */
  get viewpoint(): Viewpoint | undefined {
    return this.#scene ? this.#sight.viewpoint : this.#camera;
  }

  #goTo(before: TimeWindow, undatedToo: boolean): void {
    const { times, positions } = this.#scene!;
    const changed = [...changedBetween(times, before, this.#window)].filter((node) =>
      positions.has(node),
    );
    const hasUndated = (node: number) => times.undated[node] || times.folds.get(node)?.undated;
    const undated = undatedToo ? [...positions.keys()].filter(hasUndated) : [];
    if (changed.length + undated.length === 0) return;
    for (const node of [...changed, ...undated]) this.#changed.add(node);
    this.#drawing.setStates([...changed, ...undated], this.#stateOf);
    // What is no longer there cannot be pointed at.
    const { pointed } = this.#highlight;
    if (pointed && 'node' in pointed && !this.#isShown(pointed.node))
      this.#listener.hover(undefined);
  }

  #select(selection: Selection, bringsIn: boolean): void {
    const isChosen = selection !== this.#highlight.selection;
    this.#highlight.select(selection);
    this.#refreshLabels();
    const { selected } = this.#highlight;
    if (selected && isChosen && bringsIn) this.#sight.bringIn(selected);
  }

  /** Lights the kin of what is pointed at, else of what is selected. */
  point(target: Target | undefined): void {
    this.#highlight.point(target);
    if (this.#scene) this.#refreshLabels();
  }

  /** Lights some nodes, whatever is selected; undefined ends that. */
  light(nodes: readonly number[] | undefined): void {
    this.#highlight.gather(nodes);
    if (this.#scene) this.#refreshLabels();
  }

  /** Marks the node at which the keyboard is. */
  markCurrent(node: number | undefined): void {
    this.#drawing.mark('current', node === undefined ? undefined : { node });
  }

  readonly #isShown = (node: number): boolean => this.#stateOf(node) !== 'not-yet';

  /** The shown nodes and where they stand, those with the most children first. */
  stops(): Stop[] {
    return (this.#scene?.labelled ?? []).filter(({ node }) => this.#isShown(node));
  }

  #refreshLabels(): void {
    const { target, kin } = this.#highlight;
    this.#content = contentOf(this.#scene!, target, kin);
    this.#paintLabels();
  }

  #paintLabels(): void {
    if (!this.#content || this.#gliding) return;
    const isPlacedAnew = this.#labels.paint(
      { content: this.#content, camera: this.#drawing.camera, palette: this.#palette },
      this.#changed,
      ({ node }) => this.#drawing.radius(node),
      { isShown: this.#isShown, nameOf: this.#nameOf },
    );
    this.#changed = new Set();
    if (isPlacedAnew) this.#listener.change();
  }

  #paint(): void {
    this.#paintLabels();
    const scene = this.#scene;
    if (!scene) return;
    const { camera } = this.#drawing;
    const now = { camera, scene, palette: this.#palette, view: this.#sight.view };
    const before = this.#painted;
    const isSame =
      before?.scene === scene &&
      before.palette === now.palette &&
      before.view === now.view &&
      before.camera.zoom === camera.zoom &&
      before.camera.pan.x === camera.pan.x &&
      before.camera.pan.y === camera.pan.y;
    if (isSame) return;
    this.#painted = now;
    this.#axis.paint(scene.axis, camera, this.#palette);
    this.#listener.change();
  }

  /** Shows all of the drawn graph. */
  fit(): void {
    this.#sight.fit();
  }

  /** Magnifies by a factor, about the middle of the stage. */
  zoomBy(factor: number): void {
    this.#sight.zoomBy(factor);
  }

  /** Moves just as far as it takes to see a node; where it is too small to read, closer. */
  reveal(node: number): void {
    this.#sight.reveal(node);
  }

  /** Goes to a viewpoint at once. */
  visit(viewpoint: Viewpoint): void {
    this.#sight.goTo(viewpoint, false);
  }

  /** All that is drawn, and what of it is in sight; undefined where nothing is. */
  get overview(): Overview | undefined {
    const scene = this.#scene;
    const { camera, dress } = this.#drawing;
    const { view } = this.#sight;
    const [palette, stateOf] = [this.#palette, this.#stateOf];
    return scene && dress && { scene, view, camera, dress, palette, stateOf };
  }

  /** Where the days at the ends of the window are cut, in pixels; undefined where there is no axis. */
  cuts(): { readonly from: number | undefined; readonly asOf: number } | undefined {
    const axis = this.#scene?.axis;
    if (!axis || this.#gliding) return undefined;
    const { camera } = this.#drawing;
    const { from, asOf } = this.#window;
    return {
      from: from === undefined ? undefined : xOf(axis, camera, from),
      asOf: xOf(axis, camera, asOf),
    };
  }

  /** How far from the edges of the stage the axis begins and ends while everything is in sight. */
  axisInset(): ReturnType<typeof axisInset> {
    return this.#scene && axisInset(this.#scene, this.#sight.view);
  }

  /** How much is told at the zoom at hand, and how many of the shown models have no room for a name. */
  telling(): { readonly level: Level; readonly unnamed: number } {
    const { zoom } = this.#drawing.camera;
    return {
      level: this.#scene ? levelAt(this.#scene.placed, zoom) : 'middle',
      unnamed: this.#labels.unnamed.filter(this.#isShown).length,
    };
  }

  /** Where a node and its name are on the stage, in pixels. Undefined where it is not drawn. */
  boxesOf(
    node: number,
  ): { node: Box; label: (Box & { fontSize: number }) | undefined } | undefined {
    const centre = this.#drawing.centreOf(node);
    if (!centre) return undefined;
    const radius = this.#drawing.radius(node);
    const box: Box = {
      x: centre.x - radius,
      y: centre.y - radius,
      width: 2 * radius,
      height: 2 * radius,
    };
    return { node: box, label: this.#labels.boxOf(node) };
  }

  destroy(): void {
    clearTimeout(this.#resizing);
    document.fonts.removeEventListener('loadingdone', this.#measureAnew);
    this.#layouts.stop();
    this.#state = undefined;
    this.#drawing.destroy();
  }
}
