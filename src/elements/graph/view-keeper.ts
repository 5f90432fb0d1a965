import type { Stage, ViewListener } from './stage.js';
import { GraphView } from './view.js';

/** How long the camera rests before anybody is told, in milliseconds. */
const rest = 200;

/** What a keeper of a view tells of. */
interface KeeperListener extends ViewListener {
  /** There is a view, which has drawn nothing yet. */
  made(view: GraphView): void;
  /** The camera has come to rest. */
  rest(view: GraphView): void;
}

/** Has a view for as long as there is a stage to see: Cytoscape computes NaN in a container without a size. */
export class ViewKeeper {
  readonly #parts: () => Stage;
  readonly #listener: KeeperListener;
  readonly #sizes = new ResizeObserver(() => this.#resize());
  #view: GraphView | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: () => Stage, listener: KeeperListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  get view(): GraphView | undefined {
    return this.#view;
  }

  /** Begins to look at the size of the stage. */
  start(): void {
    this.#sizes.observe(this.#parts().themed);
  }

  stop(): void {
    this.#sizes.disconnect();
    clearTimeout(this.#resting);
    this.#view?.destroy();
    this.#view = undefined;
  }

  #resize(): void {
    const parts = this.#parts();
    const { clientWidth, clientHeight } = parts.themed;
    if (clientWidth === 0 || clientHeight === 0) return;
    const isNew = !this.#view;
    const { hover, tap, menu, change } = this.#listener;
    this.#view ??= new GraphView(parts, {
      hover,
      tap,
      menu,
      change: () => {
        change();
        this.#noteRest();
      },
    });
    this.#view.resize(clientWidth, clientHeight);
    if (isNew) this.#listener.made(this.#view);
  }

  #noteRest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (this.#view && !this.#view.isBusy) this.#listener.rest(this.#view);
    }, rest);
  }
}
