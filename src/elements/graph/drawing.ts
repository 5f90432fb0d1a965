import cytoscape, {
  type Core,
  type CytoscapeOptions,
  type EventObject,
  type NodeSingular,
} from 'cytoscape';
import type { ShownPasses } from '../../explorer/state.js';
import { rowHeight } from '../../layout/placed.js';
import type { ReleaseState } from '../../lineage/as-of.js';
import { zoomLimits, type Camera } from './camera.js';
import type { Point } from './card-place.js';
import type { Tap } from './double-tap.js';
import { lineDress, nodeDress, type Dress } from './dress.js';
import { elementsOf, linesOf, positionsOf, type Picture } from './elements.js';
import { glide } from './glide.js';
import { levelAt } from './label-plan.js';
import type { Palette } from './palette.js';
import { followPage } from './follow-page.js';
import { dotSizesFor, stylesheet, type Look } from './stylesheet.js';
import type { Target } from './target.js';

/** What a drawing tells of. */
export interface DrawingListener {
  hover(target: Target | undefined): void;
  tap(tap: Tap): void;
  /** The menu of a target is asked for, at a point of the stage. */
  menu(target: Target | undefined, at: Point): void;
  /** A frame was drawn, perhaps with another camera. */
  render(): void;
  /** The reader moved the camera. */
  move(): void;
  /** Nodes that glided have arrived. */
  settle(): void;
}

const states = 'not-yet possible undated';
const moveTime = 300;
const glideTime = 600;

/**
 * Makes a Cytoscape instance without the stylesheet that it puts into the page's head: that cannot reach
 * into a shadow root, and a strict content security policy forbids it. It is left out where an element
 * with its id is there.
 */
function withoutGlobalStyle(options: CytoscapeOptions): Core {
  const page = options.container!.ownerDocument;
  const placeholder = page.createElement('template');
  placeholder.id = '__________cytoscape_stylesheet';
  page.head.append(placeholder);
  const cy = cytoscape(options);
  placeholder.remove();
  return cy;
}

/** Sizes follow the zoom by its square root, in steps, so that a zoom rarely restyles anything. */
function scaleAt(zoom: number): number {
  const steps = Math.round(Math.log2(zoom) * 2) / 2;
  return 2 ** (-steps * 0.62);
}

function targetOf({ target, cy }: EventObject): Target | undefined {
  if (target === cy) return undefined;
  const index = Number(target.id().slice(1));
  return target.isNode() ? { node: index } : { derivation: index };
}

/**
 * A graph drawn by Cytoscape. Ids of its elements are made here, from indices; nothing of a record
 * but positions and classes ever reaches Cytoscape.
 */
export class Drawing {
  readonly #cy: Core;
  readonly #listener: DrawingListener;
  #look: Look;
  #picture: Picture | undefined;
  #dress: Dress | undefined;
  #lit: Target[] | undefined;
  #aim: Camera | undefined;
  #stopGliding: (() => void) | undefined;
  #stopFading: (() => void) | undefined;

  constructor(container: HTMLElement, palette: Palette, listener: DrawingListener) {
    this.#listener = listener;
    this.#look = {
      palette,
      scale: 0,
      level: 'middle',
      dots: dotSizesFor(rowHeight),
      passes: 'weights data design',
    };
    const cy = withoutGlobalStyle({
      container,
      style: [],
      layout: { name: 'null' },
      minZoom: zoomLimits.min,
      maxZoom: zoomLimits.max,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
    });
    this.#cy = cy;
    followPage(container);
    cy.on('mouseover', 'node, edge', (event) => listener.hover(targetOf(event)));
    cy.on('mouseout', 'node, edge', () => listener.hover(undefined));
    cy.on('tap', (event) =>
      listener.tap({ target: targetOf(event), ...event.renderedPosition, time: event.timeStamp }),
    );
    cy.on('cxttap', (event) => listener.menu(targetOf(event), event.renderedPosition));
    cy.on('taphold', (event) => {
      if (event.originalEvent instanceof TouchEvent) {
        listener.menu(targetOf(event), event.renderedPosition);
      }
    });
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#aim = undefined;
      listener.move();
    });
    cy.on('zoom', () => this.#restyle());
    cy.on('render', () => listener.render());
  }

  /**
   * Draws another picture; `stateOf` says what each node is on the day shown. Where it is another
   * layout of the same graph, its nodes may glide there: then `settle` tells of their arrival.
   */
  draw(picture: Picture, stateOf: (node: number) => ReleaseState, glides: boolean): void {
    const isSame = picture.subgraph === this.#picture?.subgraph && this.#cy.nodes().nonempty();
    const stood = isSame && glides ? this.standing(true) : undefined;
    this.#picture = picture;
    this.#dress = picture.dress;
    this.#stopMoving();
    this.#cy.batch(() => {
      if (!isSame) {
        this.clear();
        this.#cy.add(elementsOf(picture, this.#look.palette));
      } else if (!glides) this.#arrange(picture);
      for (const node of picture.subgraph.nodes) this.#setState(node, stateOf(node));
    });
    if (stood) this.glideFrom(stood);
    else this.#restyle();
  }

  /** Takes everything off the stage. */
  clear(): void {
    this.#stopMoving();
    this.#lit = undefined;
    this.#cy.elements().remove();
  }

  /** Where nodes are on the stage, in pixels, by their indices. Another picture has other folds of the same index. */
  standing(foldsToo: boolean): Map<number, Point> {
    const nodes = this.#cy.nodes().toArray();
    return new Map(
      nodes
        .filter((node) => foldsToo || !node.hasClass('fold'))
        .map((node) => [Number(node.id().slice(1)), { ...node.renderedPosition() }]),
    );
  }

  get isGliding(): boolean {
    return this.#stopGliding !== undefined;
  }

  /**
   * Has nodes glide from where they were on the stage to where they belong, where that is elsewhere. Those
   * that were not on it fade in.
   */
  glideFrom(stood: ReadonlyMap<number, Point>): void {
    this.#fadeIn((node) => !stood.has(node));
    const { zoom, pan } = this.camera;
    const way = Array.from(positionsOf(this.#picture!), ([node, to]) => {
      const at = stood.get(node);
      const from = at ? { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom } : to;
      return { element: this.#node(node), from, to };
    }).filter(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y) * zoom > 1);
    const arrive = () => {
      this.#stopGliding = undefined;
      this.#cy.batch(() => this.#arrange(this.#picture!));
      this.#restyle();
    };
    if (way.length === 0) {
      arrive();
      return;
    }
    const step = (share: number) =>
      this.#cy.batch(() => {
        for (const { element, from, to } of way) {
          element.position({
            x: from.x + share * (to.x - from.x),
            y: from.y + share * (to.y - from.y),
          });
        }
      });
    this.#cy.edges().addClass('gliding');
    step(0);
    const stop = glide(glideTime, step, () => {
      arrive();
      this.#listener.settle();
    });
    this.#stopGliding = () => {
      stop();
      this.#stopGliding = undefined;
    };
  }

  /** Has nodes appear slowly, with the lines at them. */
  #fadeIn(isNew: (node: number) => boolean): void {
    const nodes = this.#cy
      .nodes()
      .filter((node) => isNew(Number(node.id().slice(1))) && !node.hasClass('ghost'));
    const arriving = nodes.union(nodes.connectedEdges());
    const show = (share: number) => this.#cy.batch(() => void arriving.style('opacity', share));
    const end = () => {
      this.#stopFading = undefined;
      this.#cy.batch(() => void arriving.removeStyle('opacity'));
    };
    if (arriving.empty()) return;
    show(0);
    this.#stopFading = glide(glideTime, show, end);
  }

  #stopMoving(): void {
    this.#stopGliding?.();
    this.#stopFading?.();
    this.#stopFading = undefined;
  }

  /** Puts everything where it belongs. */
  #arrange(picture: Picture): void {
    for (const [node, position] of positionsOf(picture)) this.#node(node).position(position);
    for (const { data, classes } of linesOf(picture)) {
      this.#cy.getElementById(data.id).data(data).removeClass('angular across gliding');
      this.#cy.getElementById(data.id).addClass(classes.join(' '));
    }
  }

  #node(node: number): NodeSingular {
    return this.#cy.getElementById(`n${node}`);
  }

  #element(target: Target) {
    const id = 'node' in target ? `n${target.node}` : `e${target.derivation}`;
    return this.#cy.getElementById(id);
  }

  #setState(node: number, state: ReleaseState): void {
    const element = this.#node(node).removeClass(states);
    if (state !== 'released') element.addClass(state);
  }

  /** Only hints at some nodes, and at the derivations with such an end. */
  hintAt(ghosts: ReadonlySet<number>): void {
    this.#cy.batch(() => {
      this.#cy.elements('.ghost').removeClass('ghost');
      for (const node of ghosts) {
        const element = this.#node(node);
        element.union(element.connectedEdges()).addClass('ghost');
      }
    });
  }

  /** Shows or hides just these nodes; derivations with a hidden end hide by themselves. */
  setStates(nodes: Iterable<number>, stateOf: (node: number) => ReleaseState): void {
    this.#cy.batch(() => {
      for (const node of nodes) this.#setState(node, stateOf(node));
    });
  }

  /** Lights some and dims all others; undefined ends that. */
  light(targets: Target[] | undefined): void {
    if (!targets && !this.#lit) return;
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('lit dim');
      if (!targets) return;
      this.#cy.elements().addClass('dim');
      for (const target of targets) this.#element(target).removeClass('dim').addClass('lit');
    });
    this.#lit = targets;
  }

  /** Marks one element and unmarks the one before. */
  mark(name: 'selected' | 'compared' | 'current', target: Target | undefined): void {
    this.#cy.batch(() => {
      this.#cy.elements(`.${name}`).removeClass(name);
      if (target) this.#element(target).addClass(name);
    });
  }

  recolor(palette: Palette): void {
    this.#look = { ...this.#look, palette };
    if (this.#dress) this.#put(this.#dress);
    this.#cy.style(stylesheet(this.#look));
  }

  /** Lets colours, shapes and sizes tell what a dress says; nothing moves. Returns whether it is another one. */
  wear(dress: Dress): boolean {
    const { colorBy, sizeBy } = this.#dress ?? {};
    if (dress.colorBy === colorBy && dress.sizeBy === sizeBy) return false;
    this.#put(dress);
    return true;
  }

  #put(dress: Dress): void {
    this.#dress = dress;
    const { nodes = [], derivations = [] } = this.#picture?.subgraph ?? {};
    const { palette } = this.#look;
    this.#cy.batch(() => {
      for (const node of nodes) this.#node(node).data(nodeDress(palette, dress, node));
      for (const derivation of derivations) {
        this.#element({ derivation: derivation.index }).data(lineDress(palette, dress, derivation));
      }
    });
  }

  /** What colours, shapes and sizes tell. */
  get dress(): Dress | undefined {
    return this.#dress;
  }

  /** Draws only some kinds of derivations. */
  pass(passes: ShownPasses): void {
    if (passes === this.#look.passes) return;
    this.#look = { ...this.#look, passes };
    // Before the first zoom there is no size for anything.
    if (this.#look.scale > 0) this.#cy.style(stylesheet(this.#look));
  }

  /** Sizes and the course of lines go by the zoom, in steps, so that it rarely restyles anything. */
  #restyle(): void {
    const zoom = this.#cy.zoom();
    const scale = scaleAt(zoom);
    const level = this.#picture ? levelAt(this.#picture.placed, zoom) : 'middle';
    const dots = dotSizesFor(this.#picture?.placed.row ?? rowHeight);
    const { dots: before } = this.#look;
    const isSame = scale === this.#look.scale && level === this.#look.level;
    if (isSame && dots.min === before.min && dots.max === before.max) return;
    this.#look = { ...this.#look, scale, level, dots };
    this.#cy.style(stylesheet(this.#look));
  }

  get camera(): Camera {
    // A copy: Cytoscape's own goes on changing.
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  /** Moves the camera, at once or smoothly. */
  look(camera: Camera, smoothly: boolean): void {
    this.#cy.stop();
    this.#aim = camera;
    if (smoothly) {
      this.#cy.animate({ ...camera, duration: moveTime, easing: 'ease-in-out' });
    } else this.#cy.viewport(camera);
  }

  /** Lets the reader go as far away as it takes to see everything. */
  allowZoom(zoom: number): void {
    this.#cy.minZoom(Math.min(zoomLimits.min, zoom));
  }

  /** Where the camera is, or where it is on its way to: steps taken fast must add up. */
  get aim(): Camera {
    return this.#aim ?? this.camera;
  }

  /** The radius of a dot in pixels, at the zoom at hand. */
  radius(node: number): number {
    const { min, max } = this.#look.dots;
    const share = this.#dress?.reachOf(node) ?? 0;
    return ((min + share * (max - min)) / 2) * this.#look.scale * this.#cy.zoom();
  }

  /** The centre of a node on the stage in pixels, or undefined while it is not drawn. */
  centreOf(node: number): { x: number; y: number } | undefined {
    const element = this.#node(node);
    return element.nonempty() && element.visible() ? element.renderedPosition() : undefined;
  }

  /** Tells Cytoscape that its container has another size. */
  resize(): void {
    this.#cy.resize();
  }

  destroy(): void {
    this.#stopMoving();
    this.#cy.destroy();
  }
}
