import { property } from 'lit/decorators.js';
import type { Origin } from '../explorer/embed-code.js';
import { displayState, visibleIds, type DisplayState } from '../explorer/selectors.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Loaded } from '../lineage/read-lineage.js';
import type { SelectedDerivation } from './events.js';
import { Loader } from './loader.js';
import { ViewAttributes } from './view-attributes.js';

/** What a page can give to an explorer and ask of it, with nothing on the screen. */
export abstract class ExplorerElement extends ViewAttributes {
  /** What is shown where neither `src` nor `lineage` says otherwise. */
  static defaultLineage: object | undefined = undefined;

  /** @internal */
  protected readonly loader = new Loader(this.store, () => ({
    lineage: this.#lineage,
    src: this.#src,
    fallback: (this.constructor as typeof ExplorerElement).defaultLineage,
  }));
  #src: string | undefined;
  #lineage: unknown;

  #ask(): void {
    this.loader.ask();
    if (this.isConnected) this.loader.start();
  }

  /** The address of a lineage file in JSON. `lineage` wins over it; without both, the default is shown. */
  @property({ noAccessor: true })
  get src(): string | undefined {
    return this.#src;
  }

  set src(address: string | null | undefined) {
    this.#src = address ?? undefined;
    this.#ask();
  }

  /**
   * The lineage shown. Set it to a parsed lineage file or to what `readLineage` made of one; undefined
   * goes back to `src`.
   */
  @property({ attribute: false, noAccessor: true })
  get lineage(): Lineage | undefined {
    return this.store.state.lineage;
  }

  set lineage(lineage: unknown) {
    this.#lineage = lineage ?? undefined;
    this.#ask();
  }

  /**
   * Where what is shown comes from, for another page; undefined where it has no address.
   *
   * @internal
   */
  protected origin(script: string | undefined): Origin | undefined {
    const { defaultLineage } = this.constructor as typeof ExplorerElement;
    if (this.#lineage !== undefined) return undefined;
    if (this.#src !== undefined) return { script, src: new URL(this.#src, document.baseURI).href };
    return defaultLineage && { script, src: undefined };
  }

  /** Settles with the lineage asked for last and its problems; never rejects. */
  get loaded(): Promise<Loaded> {
    return this.loader.loaded;
  }

  /** Ids of the models and datasets drawn on the day shown, in the order of the file. */
  get visibleIds(): string[] {
    return visibleIds(this.store.state);
  }

  /** What a model is on the day shown; undefined for an unknown id. */
  stateOf(id: string): DisplayState | undefined {
    return displayState(this.store.state, id);
  }

  /**
   * Selects a model by its id, or a derivation by its ends; nothing ends the selection. What the
   * lineage does not have, or while there is none, changes nothing.
   */
  select(target?: string | SelectedDerivation | null): void {
    if (target === undefined || target === null) this.store.request('select', undefined);
    else if (typeof target === 'string') this.store.request('select', { model: target });
    else {
      const { nodes = [], derivations = [] } = this.store.state.lineage ?? {};
      const found = derivations.find(
        ({ parent, child, relation }) =>
          nodes[parent]!.id === target.parent &&
          nodes[child]!.id === target.child &&
          relation === target.relation,
      );
      if (found) this.store.request('select', { derivation: found.index });
    }
  }

  /** Draws only a model, its ancestors and its descendants; without an id, everything. */
  focusOn(id?: string): void {
    this.store.request('focus-on', id);
  }

  /** Plays the timeline from the day shown; from its end, it starts over once. Without a lineage it does nothing. */
  play(): void {
    this.store.request('play', undefined);
  }

  /** Stops the timeline where it is. */
  pause(): void {
    this.store.request('pause', undefined);
  }
}
