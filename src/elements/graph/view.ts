import { chosenNodes, drawnGraph, isAskedFor } from '../../explorer/drawn-graph.js';
import type { ExplorerState, Viewpoint } from '../../explorer/state.js';
import { shownWindow, timeScaleOf } from '../../explorer/time.js';
import { isSameViewpoint, roundedViewpoint } from '../../explorer/viewpoint.js';
import { changedBetween, type ReleaseState, type TimeWindow } from '../../lineage/as-of.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';
import { motionIsFine } from '../motion.js';
import { axisInset } from './axis-inset.js';
import { AxisLayer } from './axis-layer.js';
import { boxesOf, type NodeBoxes } from './boxes.js';
import { isSameCamera, type Camera } from './camera.js';
import { cutsOf, type Cuts } from './cuts.js';
import { drawnAs } from './drawn-as.js';
import { dressOf } from './dress.js';
import { foldNames } from './fold-names.js';
import { Drawing, type DrawingListener } from './drawing.js';
import { roomOf, type View } from './framing.js';
import { groundOf, stopsIn } from './ground.js';
import { Highlight } from './highlight.js';
import { levelAt, type Level } from './label-plan.js';
import type { Overview } from './minimap.js';
import { Layouts } from './layouts.js';
import { Names } from './names.js';
import { readPalette, type Palette } from './palette.js';
import { contentOf, sceneOf, withPart, type Part, type Scene } from './scene.js';
import { chosenIn, nodesOf } from './seen.js';
import { Sight } from './sight.js';
import type { Target } from './target.js';
import { TextMeasure } from './text-measure.js';
import type { Ground } from './walk.js';

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
export interface ViewListener extends Pick<DrawingListener, 'hover' | 'tap' | 'menu'> {
  /** The picture on the stage is another one, or stands elsewhere. */
  change(): void;
}

const lineageOf = (subgraph: Subgraph | undefined) => subgraph && unfolded(subgraph).lineage;

/** The picture of one explorer's state: the drawing, its labels, its axis and the camera. */
export class GraphView {
  readonly #stage: Stage;
  readonly #listener: ViewListener;
  readonly #drawing: Drawing;
  readonly #names: Names;
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
  #painted: { camera: Camera; scene: Scene; palette: Palette; view: View } | undefined;

  constructor(stage: Stage, listener: ViewListener) {
    this.#stage = stage;
    this.#listener = listener;
    this.#palette = readPalette(stage.themed);
    this.#layouts = new Layouts(this.#measure, () => {
      if (this.#state) this.show(this.#state);
      listener.change();
    });
    document.fonts.addEventListener('loadingdone', this.#measureAnew);
    this.#axis = new AxisLayer(stage.axisLines, stage.axisBand);
    this.#drawing = new Drawing(stage.container, this.#palette, {
      hover: (target) => listener.hover(target),
      tap: (tap) => listener.tap(tap),
      menu: (target, at) => listener.menu(target, at),
      render: () => this.#paint(),
      move: () => this.#sight.hasMoved(),
      settle: () => {
        this.#highlight.light();
        this.#refreshLabels();
      },
    });
    this.#names = new Names(stage.labels, this.#measure, this.#drawing);
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
    this.#names.resize(width, height);
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
    // What has not been seen yet is at once where it belongs.
    this.#sight.cover(covered, this.#painted?.scene === this.#scene);
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
    this.#names.wipe();
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
    this.#names.nameOf = foldNames(state, subgraph);
    const part = { isAsked: isAskedFor(state), nodes: chosenNodes(state) };
    const isOtherPart = part.nodes !== this.#scene?.part.nodes;
    if (isNew) this.#draw(sceneOf(subgraph, placed, timeScaleOf(state), part));
    else this.#goTo(before, isOther);
    if (!isNew && this.#drawing.wear(dressOf(subgraph, state))) this.#refreshLabels();
    if (isOtherPart && !isNew) this.#showPart(part);
    if (isElsewhere && !isNew) this.#lookAt(state.camera);
    const { selection, compare } = this.#highlight;
    const isOtherwise = state.selection !== selection || state.compare !== compare;
    const isNews = isOtherwise && (!isElsewhere || !state.camera);
    if (isNew || isOtherwise || isOtherPart) this.#select(state, isNews);
    else this.#paintLabels();
  }

  #clear(): void {
    this.#setScene(undefined);
    this.#drawing.clear();
    this.#names.clear();
    this.#axis.paint(undefined, this.#drawing.camera, this.#palette);
  }

  #draw(scene: Scene): void {
    const before = this.#scene;
    const isSame = before?.subgraph === scene.subgraph;
    const isRefolded = before && unfolded(before.subgraph) === unfolded(scene.subgraph);
    const isOtherStage =
      isRefolded && before.placed.frame !== undefined && scene.axis?.scale === before.axis?.scale;
    const isOtherLineage =
      !before || unfolded(before.subgraph).lineage !== unfolded(scene.subgraph).lineage;
    const glides = !isOtherLineage && !isOtherStage && motionIsFine();
    // What the reader has gone to see stays where it is, whatever moves around it.
    const held =
      isOtherStage && this.#sight.moved
        ? this.#sight.heldFor(scene, this.#highlight.selected, stopsIn(before, this.#isShown))
        : undefined;
    // In another part of the lineage, what both have in common sets out from where it is on the stage.
    const stood = glides && !isSame ? this.#drawing.standing(false) : undefined;
    this.#setScene(scene);
    this.#names.clear();
    const { subgraph, placed } = scene;
    const dress = dressOf(subgraph, this.#state!);
    this.#drawing.draw({ subgraph, placed, dress }, this.#stateOf, glides && isSame);
    this.#drawing.hintAt(scene.ghosts);
    if (held) this.#sight.hold(held);
    else if (!this.#camera) this.#sight.goHome(glides && isSame);
    else this.#sight.goTo(this.#camera, glides && isSame);
    if (stood) this.#drawing.glideFrom(stood);
  }

  #setScene(scene: Scene | undefined): void {
    this.#scene = scene;
    this.#sight.scene = scene;
    this.#sight.chosen = scene ? chosenIn(scene, this.#state!) : [];
    this.#highlight.scene = scene;
  }

  /** Has another part of the same picture stand out. */
  #showPart(part: Part): void {
    this.#setScene(withPart(this.#scene!, part));
    this.#drawing.hintAt(this.#scene!.ghosts);
    if (!this.#camera) this.#sight.goHome(true);
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
    this.#names.change([...changed, ...undated]);
    this.#drawing.setStates([...changed, ...undated], this.#stateOf);
    // What is no longer there cannot be pointed at.
    const { pointed } = this.#highlight;
    if (pointed && 'node' in pointed && !this.#isShown(pointed.node))
      this.#listener.hover(undefined);
  }

  #select(state: ExplorerState, isNews: boolean): void {
    this.#highlight.select(state.selection, state.compare);
    this.#refreshLabels();
    this.#sight.choose(chosenIn(this.#scene!, state), isNews);
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

  /** Marks where the keyboard is. */
  markCurrent(target: Target | undefined): void {
    this.#drawing.mark('current', target);
  }

  /** What of the picture is selected. */
  get selected(): Target | undefined {
    return this.#highlight.selected;
  }

  readonly #isShown = (node: number): boolean => this.#stateOf(node) !== 'not-yet';

  /** What the keyboard walks over; undefined while nothing is drawn. */
  ground(): Ground | undefined {
    return this.#scene && groundOf(this.#scene, this.#isShown, this.#state!);
  }

  #refreshLabels(): void {
    const { target, kin } = this.#highlight;
    this.#names.tell(contentOf(this.#scene!, target, kin));
    this.#paintLabels();
  }

  #paintLabels(): void {
    if (this.#names.paint(this.#palette, this.#isShown)) this.#listener.change();
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
      isSameCamera(before.camera, camera);
    if (isSame) return;
    this.#painted = now;
    this.#axis.paint(scene.axis, camera, this.#palette);
    this.#listener.change();
  }

  /** Shows again what the graph opened with. */
  fit(): void {
    this.#sight.goHome(true);
    // Where nothing moves, it is news nevertheless that the camera is no longer elsewhere.
    this.#listener.change();
  }

  /** Magnifies by a factor, about the middle of what is free. */
  zoomBy(factor: number): void {
    this.#sight.zoomBy(factor);
  }

  /** Moves just as far as it takes to see a target; where it is too small to read, closer. */
  bringIn(target: Target): void {
    if (this.#scene) this.#sight.visit(nodesOf(this.#scene, target));
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

  /** Where the days at the ends of the window are cut; undefined where there is no axis. */
  cuts(): Cuts | undefined {
    if (!this.#scene || this.#drawing.isGliding) return undefined;
    return cutsOf(this.#scene, this.#drawing.camera, this.#window);
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
      unnamed: this.#names.unnamed.filter(this.#isShown).length,
    };
  }

  /** Where a node and its name are on the stage; undefined where it is not drawn. */
  boxesOf(node: number): NodeBoxes | undefined {
    return boxesOf(this.#drawing, this.#names, node);
  }

  destroy(): void {
    clearTimeout(this.#resizing);
    document.fonts.removeEventListener('loadingdone', this.#measureAnew);
    this.#layouts.stop();
    this.#state = undefined;
    this.#drawing.destroy();
  }
}
