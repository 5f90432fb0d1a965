import { ContextProvider } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { awaitingOther, comparedPair } from '../explorer/comparison.js';
import { problemsOf } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { Announcer } from './announcer.js';
import {
  LineageViewChangeEvent,
  PartAnnounceEvent,
  PartAxisEvent,
  PartGoEvent,
  PartMenuEvent,
  PartRequestEvent,
} from './events.js';
import { PageAddress } from './page-address.js';
import { explorerBar, type BarActions } from './explorer-bar.js';
import { ExplorerElement } from './explorer-element.js';
import { takeFocusAsProperty } from './focus-property.js';
import { isTelling, type LineageDetails } from './lineage-details.js';
import type { LineageGraph, NodeBounds } from './lineage-graph.js';
import type { LineageMenu } from './lineage-menu.js';
import type { LineageSearch } from './lineage-search.js';
import { styles as listStyles } from './list/place.styles.js';
import { styles } from './model-lineage.styles.js';
import { announcementOf, eventsOf } from './news.js';
import { explorerContext } from './part.js';
import { problemList } from './problem-list.js';
import { queryChips } from './query-chips.js';
import { theme } from './theme.styles.js';
import { isTyping } from './typing.js';
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
 * @fires {LineageViewChangeEvent} lineage-view-change - Something else is shown, or it is shown otherwise.
 * @slot - What is shown where the element is not defined: a link to the file, say.
 * @cssproperty [--lineage-paper] - The ground of the graph.
 * @cssproperty [--lineage-raised] - The ground of panels and buttons.
 * @cssproperty [--lineage-ink] - Text.
 * @cssproperty [--lineage-muted] - Lesser text.
 * @cssproperty [--lineage-rule] - Borders.
 * @cssproperty [--lineage-accent] - The selection, and what can be acted upon.
 * @cssproperty [--lineage-family-1] - The largest family; likewise to `--lineage-family-8`.
 * @cssproperty [--lineage-family-other] - All smaller families.
 * @cssproperty [--lineage-step-1] - The least of what colour tells in steps; likewise to `--lineage-step-7`.
 * @cssproperty [--lineage-font] - The typeface.
 */
export class ModelLineage extends ExplorerElement {
  static override styles = [theme, styles, listStyles];

  readonly #context = new ContextProvider(this, {
    context: explorerContext,
    initialValue: this.store.state,
  });
  @state() private current: ExplorerState = this.store.state;
  @state() private announcement = '';
  /** Where the axis of the graph begins and ends in it, */
  #axis = { start: 0, end: 0 };
  /** and where in the explorer: the timeline stands under it. */
  @state() private axisInset = { start: 0, end: 0 };
  @query('lineage-graph') private readonly graph!: LineageGraph | null;
  @query('lineage-menu') private readonly menu!: LineageMenu;
  @query('lineage-search') private readonly search!: LineageSearch | null;
  @query('lineage-details') private readonly details!: LineageDetails | null;
  readonly #announcer = new Announcer((text) => {
    this.announcement = text;
  });
  /** What was shown when the changes of time began that are not told yet. */
  #untold: ExplorerState | undefined;
  readonly #barActions: BarActions = {
    focusOn: (id) => void this.#act(() => this.focusOn(id)),
    keepRest: (kept) => this.store.request('context', kept ? 'ghost' : 'remove'),
    showDatasets: (shown) => {
      this.datasets = shown;
    },
    showList: (list) => this.store.request('list', list),
    showAbout: (shown) => this.store.request('about', shown),
  };
  readonly #address = new PageAddress((view) => {
    this.view = view;
  });
  #keepsAddress = false;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.store.subscribe((now, before) => this.#onChange(now, before));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.loader.start();
    if (this.#keepsAddress) this.#address.start(this.view);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back before the microtask.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.store.request('pause', undefined);
      this.loader.stop();
      this.#address.stop();
      this.#announcer.stop();
      this.#untold = undefined;
    });
  }

  /**
   * Whether the view is kept behind the `#` of the page's address, so that a link shows the same and the
   * browser goes back and forward. Without it the address is the page's alone. For one explorer of a page.
   */
  @property({ type: Boolean, noAccessor: true })
  get address(): boolean {
    return this.#keepsAddress;
  }

  set address(keeps: boolean) {
    this.#keepsAddress = keeps;
    if (!keeps) this.#address.stop();
    else if (this.isConnected) this.#address.start(this.view);
  }

  /** Where a model's dot and name are, in viewport pixels; undefined while it is not drawn. */
  boundsOf(id: string): NodeBounds | undefined {
    return this.graph?.boundsOf(id);
  }

  /** Moves the camera back to what the graph opened with. */
  fit(): void {
    this.graph?.fit();
  }

  #onChange(now: ExplorerState, before: ExplorerState): void {
    this.current = now;
    this.#context.setValue(now);
    this.#tell(now, before);
    for (const event of eventsOf(now, before)) {
      if (event instanceof LineageViewChangeEvent) this.#address.note(event.view);
      this.dispatchEvent(event);
    }
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
    if (this.graph) this.#sizes.observe(this.graph);
  }

  // The details lie over the graph, which has to keep what is selected in sight.
  #measure(): void {
    this.#placeTimeline();
    const graph = this.graph?.getBoundingClientRect();
    const details = this.details?.getBoundingClientRect();
    if (!this.graph || !graph || !details) return;
    const isSheet = details.width >= graph.width;
    const { right, bottom } = this.graph.covered;
    const covered = isSheet
      ? { right: 0, bottom: details.height }
      : { right: details.width, bottom: 0 };
    if (covered.right !== right || covered.bottom !== bottom) this.graph.covered = covered;
  }

  #onRequest(event: Event): void {
    if (!(event instanceof PartRequestEvent)) return;
    event.stopPropagation();
    void this.#act(() => this.store.request(event.request, event.detail));
  }

  /**
   * Does what a control asks for. Where that takes the control itself away, the graph gets its focus: but
   * who reads the details goes on reading.
   */
  async #act(change: () => void): Promise<void> {
    const hadFocus = this.matches(':focus-within');
    const isReading = this.details?.matches(':focus-within');
    change();
    if (!hadFocus) return;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    const isClosed = isReading && !isTelling(this.current);
    if (!this.isConnected || (this.matches(':focus-within') && !isClosed)) return;
    (isReading && !isClosed ? this.details : this.graph)?.focus();
  }

  readonly #askQuery = (text: string): void => {
    void this.#act(() => this.store.request('query', text));
  };

  #onAxis(event: Event): void {
    if (!(event instanceof PartAxisEvent)) return;
    this.#axis = event;
    this.#placeTimeline();
  }

  // A list beside the graph moves it.
  #placeTimeline(): void {
    const { end } = this.#axis;
    const { axisInset: now } = this;
    const isThere = end > 0 || this.#axis.start > 0;
    const start = isThere ? this.#axis.start + (this.graph?.offsetLeft ?? 0) : 0;
    if (start !== now.start || end !== now.end) this.axisInset = { start, end };
  }

  #onMenu(event: Event): void {
    if (!(event instanceof PartMenuEvent)) return;
    this.menu.open(event.model, event, this.getBoundingClientRect());
  }

  #onGo(event: Event): void {
    if (event instanceof PartGoEvent) this[event.to]?.focus();
  }

  // Where the reader is not typing, a slash leads to the search box.
  #onKey(event: KeyboardEvent): void {
    const isOther = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== '/' || isOther || isTyping(event)) return;
    event.preventDefault();
    this.search?.focus();
  }

  #onAnnounce(event: Event): void {
    if (event instanceof PartAnnounceEvent) this.#announcer.announce('part', event.text);
  }

  #panelClasses(): string {
    if (!isTelling(this.current)) return '';
    if (comparedPair(this.current)) return 'open comparing';
    return awaitingOther(this.current) ? 'open brief' : 'open';
  }

  #list(): TemplateResult | typeof nothing {
    const { list } = this.current;
    if (list === 'outline') {
      return html`<lineage-outline role="region" aria-label="Outline"></lineage-outline>`;
    }
    return list === 'table'
      ? html`<lineage-table role="region" aria-label="Table"></lineage-table>`
      : nothing;
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="explorer"
        @part-request=${this.#onRequest}
        @part-announce=${this.#onAnnounce}
        @part-axis=${this.#onAxis}
        @part-menu=${this.#onMenu}
        @part-go=${this.#onGo}
        @keydown=${this.#onKey}
      >
        ${explorerBar(this.current, this.#barActions)} ${problemList(problemsOf(this.current))}
        ${this.#list()} ${queryChips(this.current, this.#askQuery)}
        <lineage-graph><lineage-legend slot="legend"></lineage-legend></lineage-graph>
        <lineage-details
          class=${this.#panelClasses()}
          role="region"
          aria-label="Details"
          tabindex="0"
        ></lineage-details>
        <lineage-menu></lineage-menu>
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
