import cytoscape, {
  type Core,
  type CytoscapeOptions,
  type ElementDefinition,
  type EventObject,
  type NodeSingular,
} from 'cytoscape';
import type { Families } from '../../explorer/families.js';
import type { Placed } from '../../layout/placed.js';
import type { ReleaseState } from '../../lineage/as-of.js';
import type { Derivation } from '../../lineage/lineage.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { zoomLimits, type Camera } from './camera.js';
import { bend } from './curve.js';
import type { Palette } from './palette.js';
import { dotSizes, stylesheet } from './stylesheet.js';

/** Something drawn: a node by its index in the lineage, or a derivation by its own. */
export type Target = { readonly node: number } | { readonly derivation: number };

/** What a drawing tells of. */
export interface DrawingListener {
  hover(target: Target | undefined): void;
  tap(target: Target | undefined): void;
  /** A frame was drawn, perhaps with another camera. */
  render(): void;
  /** The reader moved the camera. */
  move(): void;
}

/** All there is to draw. */
export interface Picture {
  readonly subgraph: Subgraph;
  readonly placed: Placed;
  readonly families: Families;
  /** For each node of the lineage the number of its children, which makes its dot larger. */
  readonly children: (node: number) => number;
}

const states = 'not-yet possible undated';
const moveTime = 300;

/**
 * Makes a Cytoscape instance without the stylesheet that it puts into the page's head: that cannot reach
 * into a shadow root, and a strict content security policy forbids it. It is left out where an element
 * with its id is there.
 */
function withoutGlobalStyle(options: CytoscapeOptions): Core {
  const placeholder = document.createElement('template');
  placeholder.id = '__________cytoscape_stylesheet';
  document.head.append(placeholder);
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

function parallels(derivations: readonly Derivation[]): Map<Derivation, number> {
  const seen = new Map<string, number>();
  return new Map(
    derivations.map((derivation) => {
      const ends = `${derivation.parent} ${derivation.child}`;
      const before = seen.get(ends) ?? 0;
      seen.set(ends, before + 1);
      return [derivation, before];
    }),
  );
}

function elementsOf({ subgraph, placed, families, children }: Picture): ElementDefinition[] {
  const at = new Map(
    subgraph.nodes.map((node, position) => [
      node,
      { x: placed.x[position]!, y: placed.y[position]! },
    ]),
  );
  const nodes = subgraph.nodes.map((node): ElementDefinition => {
    const dataset = subgraph.lineage.nodes[node]!.kind === 'dataset' ? ' dataset' : '';
    return {
      group: 'nodes',
      data: { id: `n${node}`, reach: Math.sqrt(children(node)) },
      position: at.get(node)!,
      classes: `family-${families.colors[node]}${dataset}`,
    };
  });
  const blockOf = new Map(subgraph.nodes.map((node, position) => [node, placed.block[position]]));
  const bows = parallels(subgraph.derivations);
  const edges = subgraph.derivations.map((derivation): ElementDefinition => {
    const { index, parent, child, passes } = derivation;
    return {
      group: 'edges',
      data: {
        id: `e${index}`,
        source: `n${parent}`,
        target: `n${child}`,
        ...bend(at.get(parent)!, at.get(child)!, 14 * (bows.get(derivation) ?? 0)),
      },
      classes: [
        passes,
        `family-${families.colors[parent]}`,
        ...(blockOf.get(parent) === blockOf.get(child) ? [] : ['across']),
      ],
    };
  });
  return [...nodes, ...edges];
}

/**
 * A graph drawn by Cytoscape. Ids of its elements are made here, from indices; nothing of a record
 * but positions and classes ever reaches Cytoscape.
 */
export class Drawing {
  readonly #cy: Core;
  #palette: Palette;
  #scale = 1;
  #lit: Target[] | undefined;

  constructor(container: HTMLElement, palette: Palette, listener: DrawingListener) {
    this.#palette = palette;
    const cy = withoutGlobalStyle({
      container,
      style: stylesheet(palette, 1),
      minZoom: zoomLimits.min,
      maxZoom: zoomLimits.max,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
    });
    this.#cy = cy;
    cy.on('mouseover', 'node, edge', (event) => listener.hover(targetOf(event)));
    cy.on('mouseout', 'node, edge', () => listener.hover(undefined));
    cy.on('tap', (event) => listener.tap(targetOf(event)));
    cy.on('dragpan scrollzoom pinchzoom', () => listener.move());
    cy.on('zoom', () => this.#rescale());
    cy.on('render', () => listener.render());
  }

  /** Draws another graph; `stateOf` says what each node is on the day shown. */
  draw(picture: Picture, stateOf: (node: number) => ReleaseState): void {
    this.#lit = undefined;
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(elementsOf(picture));
      for (const node of picture.subgraph.nodes) this.#setState(node, stateOf(node));
    });
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
  mark(name: 'selected' | 'current', target: Target | undefined): void {
    this.#cy.batch(() => {
      this.#cy.elements(`.${name}`).removeClass(name);
      if (target) this.#element(target).addClass(name);
    });
  }

  recolor(palette: Palette): void {
    this.#palette = palette;
    this.#cy.style(stylesheet(palette, this.#scale));
  }

  #rescale(): void {
    const scale = scaleAt(this.#cy.zoom());
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#cy.style(stylesheet(this.#palette, scale));
  }

  get camera(): Camera {
    return { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
  }

  /** Moves the camera, at once or smoothly. */
  look(camera: Camera, smoothly: boolean): void {
    this.#cy.stop();
    if (smoothly) {
      this.#cy.animate({ ...camera, duration: moveTime, easing: 'ease-in-out' });
    } else this.#cy.viewport(camera);
  }

  /** The radius of a dot in pixels, at the zoom at hand. */
  radius(children: number): number {
    const { min, max, children: most } = dotSizes;
    const share = Math.min(1, Math.sqrt(children) / Math.sqrt(most));
    return ((min + share * (max - min)) / 2) * this.#scale * this.#cy.zoom();
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
    this.#cy.destroy();
  }
}
