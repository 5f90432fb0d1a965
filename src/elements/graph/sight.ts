import type { Viewpoint } from '../../explorer/state.js';
import { unfolded } from '../../lineage/subgraph.js';
import { motionIsFine } from '../motion.js';
import { isSameCamera, type Camera } from './camera.js';
import type { Drawing } from './drawing.js';
import { bringingIn, everything, holding, home, magnified, type View } from './framing.js';
import type { Scene } from './scene.js';
import type { Target } from './target.js';
import { cameraAt, viewpointOf } from './viewpoints.js';

/** A node, and where it is on the stage in pixels. */
export interface Held {
  readonly node: number;
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * What part of a scene is in sight: it moves the camera, and knows by whom it was moved. Only the reader's
 * own moves are worth telling; where a scene opens follows from what is shown.
 */
export class Sight {
  readonly #drawing: Drawing;
  scene: Scene | undefined;
  view: View = { width: 0, height: 0, covered: { right: 0, bottom: 0 } };
  /** The nodes that are selected or compared. */
  chosen: readonly number[] = [];
  /** Where the scene opens, where the reader was sent, or where he has moved by himself. */
  #at: 'home' | 'elsewhere' | Viewpoint = 'home';

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  #look(camera: Camera, smoothly = true): void {
    const isThere = isSameCamera(camera, this.#drawing.aim);
    if (!isThere || !smoothly) this.#drawing.look(camera, smoothly && motionIsFine());
  }

  get #isThere(): boolean {
    return this.scene !== undefined && this.scene.subgraph.nodes.length > 0 && this.view.width > 0;
  }

  /** The reader has moved the camera. */
  hasMoved(): void {
    this.#at = 'elsewhere';
  }

  /** Whether the reader himself has moved the camera to where it is. */
  get moved(): boolean {
    return this.#at === 'elsewhere';
  }

  /** Where the reader looks; undefined where that is what a scene opens with. */
  get viewpoint(): Viewpoint | undefined {
    if (this.#at === 'home') return undefined;
    if (this.#at !== 'elsewhere') return this.#at;
    return this.#isThere ? viewpointOf(this.scene!, this.view, this.#drawing.camera) : undefined;
  }

  /** Looks at a viewpoint, and keeps it whatever the size of the stage, until the reader moves. */
  goTo(viewpoint: Viewpoint, smoothly: boolean): void {
    this.#at = viewpoint;
    this.goBack(smoothly);
  }

  /** Shows what the scene opens with. */
  goHome(smoothly: boolean): void {
    this.#at = 'home';
    this.goBack(smoothly);
  }

  /** Shows again what was shown before the scene or the stage became another one. */
  goBack(smoothly: boolean): void {
    if (this.#at === 'elsewhere' || !this.#isThere) return;
    const [scene, view] = [this.scene!, this.view];
    const camera =
      this.#at === 'home' ? home(scene, view, this.chosen) : cameraAt(scene, view, this.#at);
    this.#drawing.allowZoom(Math.min(everything(scene, view).zoom, camera.zoom));
    this.#look(camera, smoothly);
  }

  /** Magnifies by a factor, about the middle of what is free. */
  zoomBy(factor: number): void {
    this.hasMoved();
    this.#look(magnified(this.#drawing.aim, this.view, factor));
  }

  /** Moves as far as it takes to see some nodes, on the reader's behalf. */
  visit(nodes: readonly number[]): void {
    const { aim } = this.#drawing;
    const camera = bringingIn(this.scene!, this.view, nodes, aim);
    if (isSameCamera(camera, aim)) return;
    this.hasMoved();
    this.#look(camera);
  }

  /** Takes what is selected or compared; `isNews` where the reader has just chosen it. */
  choose(chosen: readonly number[], isNews: boolean): void {
    this.chosen = chosen;
    if (this.#at === 'home') this.goBack(true);
    else if (isNews && chosen.length > 0) {
      // He is no longer where he was sent; what covers the stage next may move him on.
      this.hasMoved();
      this.visit(chosen);
    }
  }

  /** Takes what something else covers; what is chosen stays in sight. */
  cover(covered: View['covered'], smoothly: boolean): void {
    const before = this.view.covered;
    const grows = covered.right > before.right || covered.bottom > before.bottom;
    this.view = { ...this.view, covered };
    if (!this.moved) this.goBack(smoothly);
    else if (grows) this.visit(this.chosen);
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
    this.hasMoved();
    this.#look(holding(this.scene!, node, at, this.#drawing.camera), false);
  }
}
