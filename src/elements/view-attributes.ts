import { property } from 'lit/decorators.js';
import { isDated, shownDay, shownWindow } from '../explorer/selectors.js';
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
import { viewOf, type View } from '../explorer/view.js';
import type { ScaleName } from '../layout/time-scale.js';
import { formatDay } from '../lineage/day.js';
import { firstKnownDay } from '../lineage/release-date.js';
import { giveDate, giveField, giveQuery, giveWord } from './given.js';
import { LineageElement } from './lineage-element.js';

/** The view of an explorer as attributes and properties, field by field and as a whole. */
export abstract class ViewAttributes extends LineageElement {
  /** @internal */
  protected readonly store = createStore();

  /** The id of a model: only it, its ancestors and its descendants are drawn. */
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
   * How the graph is laid out: `timeline` (the default), by release date, or `generations`, parents to
   * the left of their children.
   */
  @property({ noAccessor: true })
  get layout(): LayoutName {
    return this.store.state.layout;
  }

  set layout(name: string | null | undefined) {
    giveWord(this.store, 'layout', layoutNames, name);
  }

  /**
   * How time is spread over the axis: `even` (the default) gives days room by the number of their releases,
   * `calendar` gives all the same, `order` has one step from release to release.
   */
  @property({ noAccessor: true })
  get scale(): ScaleName {
    return this.store.state.scale;
  }

  set scale(name: string | null | undefined) {
    giveWord(this.store, 'scale', scaleNames, name);
  }

  /** Whether models without a date are shown: `show` (the default) or `hide`. */
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

  /** What becomes of what focus and query leave out: `remove` (the default), or `ghost`: dimmed, it keeps its place. */
  @property({ noAccessor: true })
  get context(): Context {
    return this.store.state.context;
  }

  set context(name: string | null | undefined) {
    giveWord(this.store, 'context', contextNames, name);
  }

  /** The derivations drawn, by what they pass on: `weights data design` (the default), or less; weights always are. */
  @property({ noAccessor: true })
  get passes(): ShownPasses {
    return this.store.state.passes;
  }

  set passes(names: string | null | undefined) {
    giveWord(this.store, 'passes', passesNames, names);
  }

  /**
   * What colour tells: `family` (the default), `organization`, `license`, `modality`, `relation`, `size`,
   * `descendants` or `date`.
   */
  @property({ attribute: 'color-by', noAccessor: true })
  get colorBy(): ColorBy {
    return this.store.state.colorBy;
  }

  set colorBy(name: string | null | undefined) {
    giveWord(this.store, 'color-by', colorByNames, name);
  }

  /** What the size of a dot tells: `children` (the default), `descendants`, `parameters`, or nothing (`same`). */
  @property({ attribute: 'size-by', noAccessor: true })
  get sizeBy(): SizeBy {
    return this.store.state.sizeBy;
  }

  set sizeBy(name: string | null | undefined) {
    giveWord(this.store, 'size-by', sizeByNames, name);
  }

  /** What lists the models beside the graph: `none` (the default), `outline` (a tree) or `table`. */
  @property({ noAccessor: true })
  get list(): List {
    return this.store.state.list;
  }

  set list(name: string | null | undefined) {
    giveWord(this.store, 'list', listNames, name);
  }

  /**
   * What is selected: the id of a model, or `parent>child>relation` for a derivation.
   */
  @property({ noAccessor: true })
  get selected(): string | undefined {
    return this.view['selected'];
  }

  set selected(text: string | null | undefined) {
    giveField(this.store, 'selected', text);
  }

  /** The id of a model that the selected one is compared with. */
  @property({ noAccessor: true })
  get compare(): string | undefined {
    return this.view['compare'];
  }

  set compare(id: string | null | undefined) {
    giveField(this.store, 'compare', id);
  }

  /** Groups drawn as one node, with commas between them: `leaves:llama,family:Qwen`. */
  @property({ noAccessor: true })
  get fold(): string | undefined {
    return this.view['fold'];
  }

  set fold(keys: string | null | undefined) {
    giveField(this.store, 'fold', keys);
  }

  /** Groups drawn one by one that would be folded for want of room, likewise. */
  @property({ noAccessor: true })
  get unfold(): string | undefined {
    return this.view['unfold'];
  }

  set unfold(keys: string | null | undefined) {
    giveField(this.store, 'unfold', keys);
  }

  /** The focuses one came through to this one, as their ids with commas between them. */
  @property({ noAccessor: true })
  get trail(): string | undefined {
    return this.view['trail'];
  }

  set trail(ids: string | null | undefined) {
    giveField(this.store, 'trail', ids);
  }

  /** Where one looks, as `zoom,x,y`: how many times closer, and at which share of the picture's width and height. */
  @property({ noAccessor: true })
  get camera(): string | undefined {
    return this.view['camera'];
  }

  set camera(viewpoint: string | null | undefined) {
    giveField(this.store, 'camera', viewpoint);
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
}
