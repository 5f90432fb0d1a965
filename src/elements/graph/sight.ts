import type { Viewpoint } from '../../explorer/state.js';
import { unfolded } from '../../lineage/subgraph.js';
import { motionIsFine } from '../motion.js';
import { pinched, type Camera } from './camera.js';
import type { Point } from './card-place.js';
import type { Drawing } from './drawing.js';
import type { Target } from './target.js';
import {
  closeTo,
  everything,
  holding,
  home,
  magnified,
  narrow,
  revealing,
  type View,
} from './framing.js';
import type { Scene } from './scene.js';
import { cameraAt, viewpointOf } from './viewpoints.js';

/** Everything in sight. */
const all: Viewpoint = { zoom: 1, x: 0.5, y: 0.5 };

/** A node, and where it is on the stage in pixels. */
export interface Held {
  readonly node: number;
  readonly at: { readonly x: number; readonly y: number };
}

/** What part of a scene is in sight: it moves the camera, and knows whether the reader has. */
export class Sight {
  readonly #drawing: Drawing;
  scene: Scene | undefined;
  view: View = { width: 0, height: 0, covered: { right: 0, bottom: 0 } };
  /** Where the reader was sent; undefined once the camera has moved from there. */
  #sentTo: Viewpoint | undefined;
  #moved = false;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  #look(camera: Camera, smoothly = motionIsFine()): void {
    this.#drawing.look(camera, smoothly);
    this.hasMoved();
  }

  /** The reader has moved the camera. */
  hasMoved(): void {
    this.#moved = true;
    this.#sentTo = undefined;
  }

  /** Whether the camera is elsewhere than where a scene opens, by the reader's own doing. */
  get moved(): boolean {
    return this.#moved && !this.#sentTo;
  }

  /** Where the reader looks; undefined where that is what a scene opens with. */
  get viewpoint(): Viewpoint | undefined {
    if (this.#sentTo || !this.#moved || !this.scene?.subgraph.nodes.length) return this.#sentTo;
    return viewpointOf(this.scene, this.view, this.#drawing.camera);
  }

  /** Looks at a viewpoint, and keeps it whatever the size of the stage, until the reader moves. */
  goTo(viewpoint: Viewpoint, smoothly: boolean): void {
    const { scene, view } = this;
    if (!scene?.subgraph.nodes.length || view.width === 0) return;
    this.#drawing.allowZoom(everything(scene, view).zoom);
    this.#look(cameraAt(scene, view, viewpoint), smoothly && motionIsFine());
    this.#sentTo = viewpoint;
  }

  /** Shows again what was shown before the scene or the stage became another one. */
  goBack(smoothly: boolean): void {
    if (this.#sentTo) this.goTo(this.#sentTo, smoothly);
    else this.goHome(smoothly);
  }

  /** Shows what the scene opens with. */
  goHome(smoothly: boolean): void {
    const { scene, view } = this;
    if (!scene?.subgraph.nodes.length || view.width === 0) return;
    this.#drawing.allowZoom(everything(scene, view).zoom);
    this.#look(home(scene, view), smoothly && motionIsFine());
    this.#moved = false;
  }

  /** Shows all of the scene. */
  fit(): void {
    if (this.view.width < narrow) this.goTo(all, true);
    else this.goHome(true);
  }

  /** Magnifies by a factor, about the middle of the stage. */
  zoomBy(factor: number): void {
    this.#look(magnified(this.#drawing.aim, this.view, factor));
  }

  /** Has what is at one point of the stage at another one, magnified by a factor. */
  pinch(from: Point, to: Point, factor: number): void {
    this.#look(pinched(this.#drawing.camera, from, to, factor), false);
  }

  /** Moves just as far as it takes to see a node; where it is too small to read, closer. */
  reveal(node: number): void {
    const camera = revealing(this.scene!, this.view, node, this.#drawing.aim);
    if (camera) this.#look(camera);
  }

  /** Moves as far as it takes to see a node, or both ends of a derivation. */
  bringIn(target: Target): void {
    if ('node' in target) this.reveal(target.node);
    else {
      const { parent, child } = this.scene!.subgraph.lineage.derivations[target.derivation]!;
      this.reveal(child);
      this.reveal(parent);
    }
  }

  /** Takes what something else covers; `target` stays in sight. */
  cover(covered: View['covered'], target: Target | undefined): void {
    const before = this.view.covered;
    const grows = covered.right > before.right || covered.bottom > before.bottom;
    this.view = { ...this.view, covered };
    // Whoever was sent somewhere sees just that, as the one who sent him did.
    if (!grows || !target || this.#sentTo) return;
    // A sheet that opens over half of the stage takes the neighbours along unless the node is centred.
    if (covered.bottom > 0 && 'node' in target) {
      this.#look(closeTo(this.scene!, this.view, target.node, this.#drawing.camera));
    } else this.bringIn(target);
  }

  /** The node of some that is nearest to the middle of the stage. */
  #nearestToMiddle(nodes: readonly number[]): Held | undefined {
    const { width, height } = this.view;
    return nodes
      .flatMap((node) => {
        const at = this.#drawing.centreOf(node);
        return at ? [{ node, at, far: Math.hypot(at.x - width / 2, at.y - height / 2) }] : [];
      })
      .toSorted((a, b) => a.far - b.far)[0];
  }

  /** What is selected, else what stands in the middle of what is shown; of what the next scene has too. */
  heldFor(
    { subgraph, positions }: Scene,
    selected: Target | undefined,
    shown: readonly { readonly node: number }[],
  ): Held | undefined {
    // Another fold may have the index of one that was there before.
    const real = unfolded(subgraph).lineage.nodes.length;
    const stays = (node: number) => node < real && positions.has(node);
    const chosen = selected && 'node' in selected ? [selected.node].filter(stays) : [];
    const others = shown.map(({ node }) => node).filter(stays);
    return this.#nearestToMiddle(chosen) ?? this.#nearestToMiddle(others);
  }

  /** Has a node where it was before everything else moved. */
  hold({ node, at }: Held): void {
    this.#look(holding(this.scene!, node, at, this.#drawing.camera), false);
  }
}
