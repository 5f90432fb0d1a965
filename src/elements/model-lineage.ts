import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  displayState,
  isDated,
  problemsOf,
  shownDay,
  shownWindow,
  visibleIds,
  type DisplayState,
} from '../explorer/selectors.js';
import {
  layoutNames,
  scaleNames,
  undatedNames,
  type ExplorerState,
  type LayoutName,
  type Undated,
} from '../explorer/state.js';
import { createStore } from '../explorer/store.js';
import type { ScaleName } from '../layout/time-scale.js';
import { formatDay } from '../lineage/day.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Loaded } from '../lineage/read-lineage.js';
import { firstKnownDay } from '../lineage/release-date.js';
import { Announcer } from './announcer.js';
import {
  PartAnnounceEvent,
  PartAxisEvent,
  PartRequestEvent,
  type SelectedDerivation,
} from './events.js';
import { explorerBar, type BarActions } from './explorer-bar.js';
import { giveDate, giveWord } from './given.js';
import { takeFocusAsProperty } from './focus-property.js';
import type { LineageDetails } from './lineage-details.js';
import type { LineageGraph, NodeBounds } from './lineage-graph.js';
import { Loader } from './loader.js';
import { styles } from './model-lineage.styles.js';
import { announcementOf, eventsOf } from './news.js';
import { explorerContext } from './part.js';
import { problemList } from './problem-list.js';
import { theme } from './theme.styles.js';
import { isOtherTime, timeNews } from './time-news.js';

/**
 * An explorer of where AI models come from: a graph of models and what was made from them, a timeline
 * that reveals them by release, and the sources of every fact.
 *
 * Without `src` and `lineage` it shows the curated lineage, where that is part of the script loaded.
 *
 * @tagname model-lineage
 * @fires {LineageLoadEvent} lineage-load - A lineage is there and about to be drawn.
 * @fires {LineageProblemEvent} lineage-problem - Something given could not be used, or only in part.
 * @fires {LineageSelectEvent} lineage-select - Another model, derivation or nothing is selected.
 * @fires {LineageTimeChangeEvent} lineage-time-change - Another day or window of time is shown.
 * @slot - What is shown where the element is not defined: a link to the file, say.
 * @cssproperty [--lineage-paper] - The ground of the graph.
 * @cssproperty [--lineage-raised] - The ground of panels and buttons.
 * @cssproperty [--lineage-ink] - Text.
 * @cssproperty [--lineage-muted] - Lesser text.
 * @cssproperty [--lineage-rule] - Borders.
 * @cssproperty [--lineage-accent] - The selection, and what can be acted upon.
 * @cssproperty [--lineage-family-1] - The largest family; likewise to `--lineage-family-8`.
 * @cssproperty [--lineage-family-other] - All smaller families.
 * @cssproperty [--lineage-font] - The typeface.
 */
export class ModelLineage extends LitElement {
  static override styles = [theme, styles];

  /** What is shown where neither `src` nor `lineage` says otherwise. */
  static defaultLineage: object | undefined = undefined;

  readonly #store = createStore();
  readonly #loader = new Loader(this.#store, () => ({
    lineage: this.#lineage,
    src: this.#src,
    fallback: ModelLineage.defaultLineage,
  }));
  readonly #context = new ContextProvider(this, {
    context: explorerContext,
    initialValue: this.#store.state,
  });
  @state() private current: ExplorerState = this.#store.state;
  @state() private announcement = '';
  /** Where the axis of the graph begins and ends: the timeline stands under it. */
  @state() private axisInset = { start: 0, end: 0 };
  @query('lineage-graph') private readonly graph!: LineageGraph | null;
  @query('lineage-details') private readonly details!: LineageDetails | null;
  readonly #announcer = new Announcer((text) => {
    this.announcement = text;
  });
  /** What was shown when the changes of time began that are not told yet. */
  #untold: ExplorerState | undefined;
  readonly #barActions: BarActions = {
    showAll: () => void this.#act(() => this.focusOn()),
    showDatasets: (shown) => {
      this.datasets = shown;
    },
    showAbout: (shown) => this.#store.request('about', shown),
  };
  #src: string | undefined;
  #lineage: unknown;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.#store.subscribe((now, before) => this.#onChange(now, before));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loader.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back before the microtask.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#store.request('pause', undefined);
      this.#loader.stop();
      this.#announcer.stop();
      this.#untold = undefined;
    });
  }

  #ask(): void {
    this.#loader.ask();
    if (this.isConnected) this.#loader.start();
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
    return this.current.lineage;
  }

  set lineage(lineage: unknown) {
    this.#lineage = lineage ?? undefined;
    this.#ask();
  }

  /** The id of a model: only it, its ancestors and its descendants are drawn. The attribute is `focus`. */
  @property({ attribute: 'focus', noAccessor: true })
  get focusId(): string | undefined {
    return this.current.focus;
  }

  set focusId(id: string | null | undefined) {
    this.#store.request('focus-on', id || undefined);
  }

  /**
   * The day shown, as `2023-03-13`; setting a month or a year shows its last day. Unset, it is the last
   * day of the data; where nothing is dated, there is none.
   */
  @property({ attribute: 'as-of', noAccessor: true })
  get asOf(): string | undefined {
    const { lineage, asOf } = this.current;
    if (!lineage) return asOf === undefined ? undefined : formatDay(asOf);
    return isDated(this.current) ? formatDay(shownDay(this.current)) : undefined;
  }

  set asOf(text: string | null | undefined) {
    giveDate(this.#store, 'as-of', text, (date) => this.#store.request('as-of', date?.latest));
  }

  /**
   * The first day of what is shown: what was released before it is not. Setting a month or a year shows
   * from its first day; unset, all of the past is shown.
   */
  @property({ noAccessor: true })
  get from(): string | undefined {
    const { lineage, from } = this.current;
    const shown = lineage && isDated(this.current) ? shownWindow(this.current).from : from;
    return shown === undefined ? undefined : formatDay(shown);
  }

  set from(text: string | null | undefined) {
    giveDate(this.#store, 'from', text, (date) =>
      this.#store.request('from', date && firstKnownDay(date)),
    );
  }

  /**
   * How the graph is laid out: `timeline`, by release date, or `generations`, parents to the left of
   * their children.
   */
  @property({ noAccessor: true })
  get layout(): LayoutName {
    return this.current.layout;
  }

  set layout(name: string | null | undefined) {
    giveWord(this.#store, 'layout', layoutNames, name);
  }

  /**
   * How time is spread over the axis: `even` gives days room by the number of their releases, `calendar`
   * gives all the same, `order` has one step from release to release.
   */
  @property({ noAccessor: true })
  get scale(): ScaleName {
    return this.current.scale;
  }

  set scale(name: string | null | undefined) {
    giveWord(this.#store, 'scale', scaleNames, name);
  }

  /** Whether models without a date are shown: `show` or `hide`. */
  @property({ noAccessor: true })
  get undated(): Undated {
    return this.current.undated;
  }

  set undated(name: string | null | undefined) {
    giveWord(this.#store, 'undated', undatedNames, name);
  }

  /** Whether the datasets that models were trained on are drawn. */
  @property({ type: Boolean, noAccessor: true })
  get datasets(): boolean {
    return this.current.datasets;
  }

  set datasets(shown: boolean) {
    this.#store.request('datasets', shown);
  }

  /** Settles with the lineage asked for last and its problems; never rejects. */
  get loaded(): Promise<Loaded> {
    return this.#loader.loaded;
  }

  /** Ids of the models and datasets drawn on the day shown, in the order of the file. */
  get visibleIds(): string[] {
    return visibleIds(this.#store.state);
  }

  /** What a model is on the day shown; undefined for an unknown id. */
  stateOf(id: string): DisplayState | undefined {
    return displayState(this.#store.state, id);
  }

  /** Where a model's dot and name are, in viewport pixels; undefined while it is not drawn. */
  boundsOf(id: string): NodeBounds | undefined {
    return this.graph?.boundsOf(id);
  }

  /**
   * Selects a model by its id, or a derivation by its ends; nothing ends the selection. What the
   * lineage does not have, or while there is none, changes nothing.
   */
  select(target?: string | SelectedDerivation | null): void {
    if (target === undefined || target === null) this.#store.request('select', undefined);
    else if (typeof target === 'string') this.#store.request('select', { model: target });
    else {
      const { nodes = [], derivations = [] } = this.#store.state.lineage ?? {};
      const found = derivations.find(
        ({ parent, child, relation }) =>
          nodes[parent]!.id === target.parent &&
          nodes[child]!.id === target.child &&
          relation === target.relation,
      );
      if (found) this.#store.request('select', { derivation: found.index });
    }
  }

  /** Draws only a model, its ancestors and its descendants; without an id, everything. */
  focusOn(id?: string): void {
    this.#store.request('focus-on', id);
  }

  /** Plays the timeline from the day shown; from its end, it starts over once. Without a lineage it does nothing. */
  play(): void {
    this.#store.request('play', undefined);
  }

  /** Stops the timeline where it is. */
  pause(): void {
    this.#store.request('pause', undefined);
  }

  /** Moves the camera so that everything drawn can be seen. */
  fit(): void {
    this.graph?.fit();
  }

  #onChange(now: ExplorerState, before: ExplorerState): void {
    this.current = now;
    this.#context.setValue(now);
    this.#tell(now, before);
    for (const event of eventsOf(now, before)) this.dispatchEvent(event);
  }

  #tell(now: ExplorerState, before: ExplorerState): void {
    const news = announcementOf(now, before);
    if (news !== undefined) this.#announcer.announce('news', news);
    if (!this.isConnected || !isOtherTime(now, before)) return;
    const since = (this.#untold ??= before);
    this.#announcer.announceLater('time', () => {
      this.#untold = undefined;
      return timeNews(this.current, since);
    });
  }

  protected override firstUpdated(): void {
    if (this.details) this.#sizes.observe(this.details);
  }

  // The details lie over the graph, which has to keep what is selected in sight.
  #measure(): void {
    const graph = this.graph?.getBoundingClientRect();
    const details = this.details?.getBoundingClientRect();
    if (!this.graph || !graph || !details) return;
    const isSheet = details.width >= graph.width;
    const { right, bottom } = this.graph.covered;
    const covered = isSheet
      ? { right: 0, bottom: Math.max(0, graph.bottom - details.top) }
      : { right: details.width, bottom: 0 };
    if (covered.right !== right || covered.bottom !== bottom) this.graph.covered = covered;
  }

  #onRequest(event: Event): void {
    if (!(event instanceof PartRequestEvent)) return;
    event.stopPropagation();
    void this.#act(() => this.#store.request(event.request, event.detail));
  }

  /** Does what a control asks for. Where that takes the control itself away, the graph gets its focus. */
  async #act(change: () => void): Promise<void> {
    const hadFocus = this.matches(':focus-within');
    change();
    if (!hadFocus) return;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (this.isConnected && !this.matches(':focus-within')) this.graph?.focus();
  }

  #onAxis(event: Event): void {
    if (event instanceof PartAxisEvent) this.axisInset = { start: event.start, end: event.end };
  }

  #onAnnounce(event: Event): void {
    if (event instanceof PartAnnounceEvent) this.#announcer.announce('part', event.text);
  }

  protected override render(): TemplateResult {
    const { selection, about } = this.current;
    return html`
      <div
        class="explorer"
        @part-request=${this.#onRequest}
        @part-announce=${this.#onAnnounce}
        @part-axis=${this.#onAxis}
      >
        ${explorerBar(this.current, this.#barActions)} ${problemList(problemsOf(this.current))}
        <lineage-graph><lineage-legend slot="legend"></lineage-legend></lineage-graph>
        <lineage-details
          class=${selection || about ? 'open' : ''}
          role="region"
          aria-label="Details"
          tabindex="0"
        ></lineage-details>
        <lineage-timeline .inset=${this.axisInset}></lineage-timeline>
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </div>
    `;
  }
}

takeFocusAsProperty(ModelLineage.prototype);

declare global {
  interface HTMLElementTagNameMap {
    'model-lineage': ModelLineage;
  }
}
