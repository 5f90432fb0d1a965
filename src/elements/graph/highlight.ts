import type { Selection } from '../../explorer/state.js';
import type { Drawing, Target } from './drawing.js';
import { kinAmong, kinOf, type Kin } from './kin.js';
import type { Scene } from './scene.js';

/** What stands out in a scene: what is selected, what is pointed at, and the kin of either. */
export class Highlight {
  readonly #drawing: Drawing;
  #scene: Scene | undefined;
  #selection: Selection;
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

  /** What of the scene is selected. */
  get selected(): Target | undefined {
    return this.#targetOf(this.#selection);
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

  select(selection: Selection): void {
    this.#selection = selection;
    this.#drawing.mark('selected', this.selected);
    this.light();
  }

  point(target: Target | undefined): void {
    this.#pointed = target;
    this.light();
  }

  /** Takes nodes to be lit together, while nothing is pointed at. */
  gather(nodes: readonly number[] | undefined): void {
    this.#gathered = nodes;
    this.light();
  }

  /** Lights the kin of what is pointed at, else what is gathered, else the kin of what is selected. */
  light(): void {
    this.#kin = this.#scene && this.#kinIn(this.#scene);
    this.#drawing.light(this.#kin?.targets);
  }

  #kinIn({ subgraph, positions }: Scene): Kin | undefined {
    if (this.#gathered && !this.#pointed) {
      const drawn = this.#gathered.map((node) => subgraph.folding?.foldOf.get(node)?.node ?? node);
      return kinAmong(
        subgraph,
        [...new Set(drawn)].filter((node) => positions.has(node)),
      );
    }
    const { target } = this;
    return target && kinOf(subgraph, target);
  }

  #targetOf(selection: Selection): Target | undefined {
    if (!selection || !this.#scene) return undefined;
    const { subgraph, positions } = this.#scene;
    const { derivations, folding, lineage } = subgraph;
    // What is inside of a fold is seen where the fold is.
    if ('derivation' in selection) {
      const derivation = folding?.drawnAs.get(selection.derivation)?.index ?? selection.derivation;
      return derivations.some(({ index }) => index === derivation) ? { derivation } : undefined;
    }
    const index = lineage.indices.get(selection.model);
    const node = folding?.foldOf.get(index ?? -1)?.node ?? index;
    return node !== undefined && positions.has(node) ? { node } : undefined;
  }
}
