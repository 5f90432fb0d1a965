import type { Selection } from '../../explorer/state.js';
import type { Drawing } from './drawing.js';
import type { Target } from './target.js';
import { chosenKin } from './chosen.js';
import { kinAmong, kinOf, type Kin } from './kin.js';
import type { Scene } from './scene.js';
import { targetIn } from './seen.js';

/** What stands out in a scene: what is selected, what is pointed at, and the kin of either. */
export class Highlight {
  readonly #drawing: Drawing;
  #scene: Scene | undefined;
  #selection: Selection;
  #compare: string | undefined;
  #pointed: Target | undefined;
  #gathered: readonly number[] | undefined;
  #kin: Kin | undefined;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  /** Takes another scene, in which nothing stands out yet. */
  set scene(scene: Scene | undefined) {
    this.#scene = scene;
    this.#pointed = undefined;
    this.#gathered = undefined;
    this.#kin = undefined;
    if (!scene) this.#selection = undefined;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** The id of the model with which the selected one is compared. */
  get compare(): string | undefined {
    return this.#compare;
  }

  /** What of the scene is selected. */
  get selected(): Target | undefined {
    return this.#scene && targetIn(this.#scene, this.#selection);
  }

  get pointed(): Target | undefined {
    return this.#pointed;
  }

  /** What is pointed at, else what is selected. */
  get target(): Target | undefined {
    return this.#pointed ?? this.selected;
  }

  /** All that stands out with it. */
  get kin(): Kin | undefined {
    return this.#kin;
  }

  /** Takes what is selected, and the model with which it is compared. */
  select(selection: Selection, compare: string | undefined): void {
    this.#selection = selection;
    this.#compare = compare;
    this.#drawing.mark('selected', this.selected);
    const held =
      this.#scene && targetIn(this.#scene, compare === undefined ? compare : { model: compare });
    this.#drawing.mark('compared', held);
    this.light();
  }

  /** Points at a target. A ghost does not light up. */
  point(target: Target | undefined): void {
    const isGhost = target && 'node' in target && this.#scene?.ghosts.has(target.node);
    this.#pointed = isGhost ? undefined : target;
    this.light();
  }

  /** Takes nodes to be lit together, while nothing is pointed at. */
  gather(nodes: readonly number[] | undefined): void {
    this.#gathered = nodes;
    this.light();
  }

  /**
   * Lights the kin of what is pointed at, else what is gathered; else what lies between the two compared, or
   * the kin of the selected.
   */
  light(): void {
    this.#kin = this.#scene && this.#kinIn(this.#scene);
    this.#drawing.light(this.#kin?.targets);
  }

  #kinIn(scene: Scene): Kin | undefined {
    if (this.#pointed) return kinOf(scene.subgraph, this.#pointed);
    if (!this.#gathered) return chosenKin(scene, this.#selection, this.#compare);
    const { subgraph, positions } = scene;
    const drawn = this.#gathered.map((node) => subgraph.folding?.foldOf.get(node)?.node ?? node);
    return kinAmong(
      subgraph,
      [...new Set(drawn)].filter((node) => positions.has(node)),
    );
  }
}
