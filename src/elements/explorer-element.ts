import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import {
  displayState,
  isDated,
  shownDay,
  shownWindow,
  visibleIds,
  type DisplayState,
} from '../explorer/selectors.js';
import {
  colorByNames,
  contextNames,
  layoutNames,
  listNames,
  passesNames,
  scaleNames,
  sizeByNames,
  undatedNames,
  type ColorBy,
  type Context,
  type LayoutName,
  type List,
  type ShownPasses,
  type SizeBy,
  type Undated,
} from '../explorer/state.js';
import { createStore } from '../explorer/store.js';
import type { Origin } from '../explorer/embed-code.js';
import { viewOf, type View } from '../explorer/view.js';
import type { ScaleName } from '../layout/time-scale.js';
import { formatDay } from '../lineage/day.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Loaded } from '../lineage/read-lineage.js';
import { firstKnownDay } from '../lineage/release-date.js';
import type { SelectedDerivation } from './events.js';
import { giveDate, giveQuery, giveWord } from './given.js';
import { Loader } from './loader.js';

/** What a page can set and ask of an explorer: attributes, properties and methods, with nothing on the screen. */
export abstract class ExplorerElement extends LitElement {
  /** What is shown where neither `src` nor `lineage` says otherwise. */
  static defaultLineage: object | undefined = undefined;

  /** @internal */
  protected readonly store = createStore();
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

  /** The id of a model: only it, its ancestors and its descendants are drawn. The attribute is `focus`. */
  @property({ attribute: 'focus', noAccessor: true })
  get focusId(): string | undefined {
    return this.store.state.focus;
  }

  set focusId(id: string | null | undefined) {
    this.store.request('focus-on', id || undefined);
  }

  /**
   * The day shown, as `2023-03-13`; setting a month or a year shows its last day. Unset, it is the last
   * day of the data; where nothing is dated, there is none.
   */
  @property({ attribute: 'as-of', noAccessor: true })
  get asOf(): string | undefined {
    const { lineage, asOf } = this.store.state;
    if (!lineage) return asOf === undefined ? undefined : formatDay(asOf);
    return isDated(this.store.state) ? formatDay(shownDay(this.store.state)) : undefined;
  }

  set asOf(text: string | null | undefined) {
    giveDate(this.store, 'as-of', text, (date) => this.store.request('as-of', date?.latest));
  }

  /**
   * The first day of what is shown: what was released before it is not. Setting a month or a year shows
   * from its first day; unset, all of the past is shown.
   */
  @property({ noAccessor: true })
  get from(): string | undefined {
    const { lineage, from } = this.store.state;
    const shown = lineage && isDated(this.store.state) ? shownWindow(this.store.state).from : from;
    return shown === undefined ? undefined : formatDay(shown);
  }

  set from(text: string | null | undefined) {
    giveDate(this.store, 'from', text, (date) =>
      this.store.request('from', date && firstKnownDay(date)),
    );
  }

  /**
   * How the graph is laid out: `timeline`, by release date, or `generations`, parents to the left of
   * their children.
   */
  @property({ noAccessor: true })
  get layout(): LayoutName {
    return this.store.state.layout;
  }

  set layout(name: string | null | undefined) {
    giveWord(this.store, 'layout', layoutNames, name);
  }

  /**
   * How time is spread over the axis: `even` gives days room by the number of their releases, `calendar`
   * gives all the same, `order` has one step from release to release.
   */
  @property({ noAccessor: true })
  get scale(): ScaleName {
    return this.store.state.scale;
  }

  set scale(name: string | null | undefined) {
    giveWord(this.store, 'scale', scaleNames, name);
  }

  /** Whether models without a date are shown: `show` or `hide`. */
  @property({ noAccessor: true })
  get undated(): Undated {
    return this.store.state.undated;
  }

  set undated(name: string | null | undefined) {
    giveWord(this.store, 'undated', undatedNames, name);
  }

  /** Whether the datasets that models were trained on are drawn. */
  @property({ type: Boolean, noAccessor: true })
  get datasets(): boolean {
    return this.store.state.datasets;
  }

  set datasets(shown: boolean) {
    this.store.request('datasets', shown);
  }

  /**
   * What is shown, in the query language (`+alpaca`, `llama+ org:meta`); empty shows everything. A query
   * that cannot be understood is told, and the one before it stays.
   */
  @property({ noAccessor: true })
  get query(): string {
    return this.store.state.query;
  }

  set query(text: string | null | undefined) {
    giveQuery(this.store, text ?? '');
  }

  /** What becomes of what focus and query leave out: `remove` or `ghost`, which keeps it in place, dimmed. */
  @property({ noAccessor: true })
  get context(): Context {
    return this.store.state.context;
  }

  set context(name: string | null | undefined) {
    giveWord(this.store, 'context', contextNames, name);
  }

  /** Which derivations are drawn, by what they pass on: `weights data design`, or fewer; weights always are. */
  @property({ noAccessor: true })
  get passes(): ShownPasses {
    return this.store.state.passes;
  }

  set passes(names: string | null | undefined) {
    giveWord(this.store, 'passes', passesNames, names);
  }

  /**
   * What colour tells: `family`, `organization`, `license`, `modality`, `relation`, `size`, `descendants`
   * or `date`.
   */
  @property({ attribute: 'color-by', noAccessor: true })
  get colorBy(): ColorBy {
    return this.store.state.colorBy;
  }

  set colorBy(name: string | null | undefined) {
    giveWord(this.store, 'color-by', colorByNames, name);
  }

  /** What the size of a dot tells: `children`, `descendants`, `parameters`, or nothing (`same`). */
  @property({ attribute: 'size-by', noAccessor: true })
  get sizeBy(): SizeBy {
    return this.store.state.sizeBy;
  }

  set sizeBy(name: string | null | undefined) {
    giveWord(this.store, 'size-by', sizeByNames, name);
  }

  /** What lists the models beside the graph: `none`, `outline` (a tree) or `table`. */
  @property({ noAccessor: true })
  get list(): List {
    return this.store.state.list;
  }

  set list(name: string | null | undefined) {
    giveWord(this.store, 'list', listNames, name);
  }

  /**
   * All that decides what is shown, as texts under the names of the attributes, without what is as it
   * would be anyway. Setting it shows just that: what it leaves out goes back to what it would be.
   */
  @property({ attribute: false, noAccessor: true })
  get view(): View {
    return viewOf(this.store.state);
  }

  set view(view: View | undefined) {
    this.store.request('view', view);
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
