import type { Viewpoint } from '../../explorer/state.js';
import type { ReleaseState } from '../../lineage/as-of.js';
import type { Camera, Extent } from './camera.js';
import { colorOf, type Dress } from './dress.js';
import { narrow, pictureOf, type View } from './framing.js';
import { isAllInSight, minimapScale, sightOn, within } from './minimap-geometry.js';
import type { Palette } from './palette.js';
import type { Scene } from './scene.js';
import { viewpointOf } from './viewpoints.js';

/** What is drawn, and what of it is in sight. */
export interface Overview {
  readonly scene: Scene;
  readonly view: View;
  readonly camera: Camera;
  readonly palette: Palette;
  /** Another function wherever something is drawn otherwise. */
  readonly stateOf: (node: number) => ReleaseState;
  /** Another object wherever colours tell something else. */
  readonly dress: Dress;
}

type Point = Pick<Viewpoint, 'x' | 'y'>;

const dot = 2;
/** On a lower stage, it would take too much of what it is to help with. In pixels. */
const leastHeight = 300;

const isPaintedAs = (one: Overview, other: Overview | undefined) =>
  one.scene === other?.scene &&
  one.palette === other.palette &&
  one.dress === other.dress &&
  one.stateOf === other.stateOf;

/**
 * A small picture of all that is drawn, with a frame around what is in sight, where that is not
 * everything. It is for the pointer: keys move the view as well, and it tells nothing that is not told
 * elsewhere, so it has no name and no stop for the keyboard.
 */
export class Minimap {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #frame = document.createElement('div');
  readonly #visit: (viewpoint: Viewpoint) => void;
  #overview: Overview | undefined;
  #picture: Extent = { left: 0, top: 0, right: 0, bottom: 0 };
  #painted: Overview | undefined;
  #painting = 0;
  /** From the pointer to the middle of the frame, while that is dragged. */
  #grip: Point = { x: 0, y: 0 };

  /** `visit` moves the view. */
  constructor(visit: (viewpoint: Viewpoint) => void) {
    this.#visit = visit;
    this.element.className = 'minimap';
    this.element.part.add('minimap');
    this.element.hidden = true;
    this.#canvas.ariaHidden = 'true';
    this.#frame.className = 'in-sight';
    this.element.append(this.#canvas, this.#frame);
    // The keyboard stays where it is.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.addEventListener('pointerdown', (event) => this.#press(event));
    this.element.addEventListener('pointermove', (event) => {
      if (this.element.hasPointerCapture(event.pointerId)) this.#drag(event);
    });
  }

  /** Takes what is drawn and in sight now; nothing where nothing is. */
  follow(overview: Overview | undefined): void {
    if (overview && overview.scene !== this.#overview?.scene) {
      this.#picture = pictureOf(overview.scene);
    }
    this.#overview = overview;
    const isHidden = !overview || !this.#isOfUse(overview);
    this.element.hidden = isHidden;
    cancelAnimationFrame(this.#painting);
    if (isHidden) {
      this.#painted = undefined;
      return;
    }
    this.#placeFrame(overview);
    // A day may change many times in a frame.
    if (isPaintedAs(overview, this.#painted)) return;
    this.#painting = requestAnimationFrame(() => this.#paint(overview));
  }

  #isOfUse({ scene, view, camera }: Overview): boolean {
    const hasRoom = view.width >= narrow && view.height >= leastHeight && view.covered.bottom === 0;
    return hasRoom && scene.subgraph.nodes.length > 0 && !isAllInSight(this.#picture, camera, view);
  }

  get #size(): { width: number; height: number } {
    const { left, top, right, bottom } = this.#picture;
    const scale = minimapScale(this.#picture);
    return { width: Math.ceil((right - left) * scale), height: Math.ceil((bottom - top) * scale) };
  }

  /** What is in sight and not covered. */
  #sight({ camera, view }: Overview) {
    const free = { width: view.width - view.covered.right, height: view.height };
    return sightOn(this.#picture, camera, free);
  }

  #placeFrame(overview: Overview): void {
    const { width, height } = this.#size;
    const part = within(this.#sight(overview));
    const { style } = this.#frame;
    style.transform = `translate(${part.x * width}px, ${part.y * height}px)`;
    style.width = `${part.width * width}px`;
    style.height = `${part.height * height}px`;
    this.element.style.marginInlineEnd = `calc(0.75rem + ${overview.view.covered.right}px)`;
  }

  #paint(overview: Overview): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    this.#painted = overview;
    const { scene, stateOf, palette, dress } = overview;
    const { width, height } = this.#size;
    const { left, top } = this.#picture;
    const scale = minimapScale(this.#picture);
    const ratio = window.devicePixelRatio;
    this.#canvas.width = width * ratio;
    this.#canvas.height = height * ratio;
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    context.scale(ratio, ratio);
    scene.subgraph.nodes.forEach((node, position) => {
      if (stateOf(node) === 'not-yet') return;
      context.fillStyle = colorOf(palette, dress, node);
      const x = (scene.placed.x[position]! - left) * scale;
      const y = (scene.placed.y[position]! - top) * scale;
      context.fillRect(x - dot / 2, y - dot / 2, dot, dot);
    });
  }

  #pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  }

  /** The middle of what is in sight comes to where one presses, unless one takes the frame itself. */
  #press(event: PointerEvent): void {
    if (event.button !== 0 || !this.#overview) return;
    this.element.setPointerCapture(event.pointerId);
    const { x, y } = this.#pointOf(event);
    const sight = this.#sight(this.#overview);
    const middle = { x: sight.x + sight.width / 2, y: sight.y + sight.height / 2 };
    const isOnFrame =
      Math.abs(middle.x - x) < sight.width / 2 && Math.abs(middle.y - y) < sight.height / 2;
    this.#grip = isOnFrame ? { x: middle.x - x, y: middle.y - y } : { x: 0, y: 0 };
    this.#drag(event);
  }

  #drag(event: PointerEvent): void {
    if (!this.#overview) return;
    const { scene, view, camera } = this.#overview;
    const { x, y } = this.#pointOf(event);
    const sight = this.#sight(this.#overview);
    const seen = viewpointOf(scene, view, camera);
    const inside = (at: number) => Math.max(0, Math.min(at, 1));
    this.#visit({
      zoom: seen.zoom,
      x: seen.x + inside(x + this.#grip.x) - (sight.x + sight.width / 2),
      y: seen.y + inside(y + this.#grip.y) - (sight.y + sight.height / 2),
    });
  }
}
