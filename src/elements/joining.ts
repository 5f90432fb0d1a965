import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { initialState, type ExplorerState } from '../explorer/state.js';

/** Tells all parts of a document that an explorer has come or gone. */
export const explorerMoved = 'lineage-explorer-moved';

/** A part that may stand outside of its explorer. */
export interface JoiningPart extends ReactiveControllerHost, HTMLElement {
  state: ExplorerState;
}

/** What such a part needs of an explorer, whichever copy of the package registered it. */
interface Joinable {
  /** Has a part follow the explorer and ask it; returns what ends that. */
  join(part: JoiningPart): () => void;
}

const isJoinable = (found: Element | null): found is Element & Joinable =>
  found !== null && 'join' in found;

/** Keeps a part with a `for` together with the explorer of that id, whichever of them is there first. */
export class Joining implements ReactiveController {
  readonly #part: JoiningPart;
  #id = '';
  #explorer: Element | undefined;
  #leave: (() => void) | undefined;

  constructor(part: JoiningPart) {
    this.#part = part;
  }

  hostConnected(): void {
    this.#part.ownerDocument.addEventListener(explorerMoved, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#part.ownerDocument.removeEventListener(explorerMoved, this.#look);
    this.#join(undefined);
  }

  /** The id of the explorer; empty where the part stands in its explorer. */
  get id(): string {
    return this.#id;
  }

  set id(id: string) {
    this.#id = id;
    this.#look();
  }

  readonly #look = (): void => {
    // Outside of a page there is nothing to find; another document has classes of its own.
    const root: Node & Partial<NonElementParentNode> = this.#part.getRootNode();
    const found = this.#id === '' ? null : (root.getElementById?.(this.#id) ?? null);
    this.#join(isJoinable(found) ? found : undefined);
  };

  #join(explorer: (Element & Joinable) | undefined): void {
    if (explorer === this.#explorer) return;
    this.#leave?.();
    this.#explorer = explorer;
    this.#leave = explorer?.join(this.#part);
    if (!explorer) this.#part.state = initialState;
  }
}
