import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { awaitingOther, comparedPair } from '../explorer/comparison.js';
import { linkTo } from '../explorer/embed-code.js';
import { viewOf } from '../explorer/view.js';
import { controlNames, readControls } from './controls.js';
import { PartAxisEvent, PartGoEvent, PartLightEvent, PartMenuEvent } from './events.js';
import { PageAddress } from './page-address.js';
import { explorerBar, type BarActions } from './explorer-bar.js';
import { exportAs, type ExportFormat, type ExportOptions } from './export-formats.js';
import { takeFocusAsProperty } from './focus-property.js';
import { tellUnknown } from './given.js';
import { interactionNames, type Interaction } from './interaction.js';
import { isTelling, type LineageDetails } from './lineage-details.js';
import type { LineageGraph, NodeBounds } from './lineage-graph.js';
import type { LineageMenu } from './lineage-menu.js';
import type { LineageSearch } from './lineage-search.js';
import type { LineageShare } from './lineage-share.js';
import { styles as listStyles } from './list/place.styles.js';
import { styles } from './model-lineage.styles.js';
import { PartsHost, type Hearers } from './parts-host.js';
import { stillOf } from './picture/still.js';
import { problemList } from './problem-list.js';
import { link } from './safe-link.js';
import { queryChips } from './query-chips.js';
import { theme } from './theme.styles.js';
import { isTyping } from './typing.js';

/**
 * An explorer of where AI models come from: a graph of models and what was made from them, a timeline
 * that reveals them by release, and the sources of every fact.
 *
 * Without `src` and `lineage` it shows the curated lineage, where that is part of the script loaded.
 *
 * @tagname model-lineage
 * @fires {LineageLoadEvent} lineage-load - A lineage is there and about to be drawn: `lineage`, and the `problems` met in reading it.
 * @fires {LineageProblemEvent} lineage-problem - Something given could not be used, or only in part: `problems`, each with `code`, `place`, `id` and `message`.
 * @fires {LineageRequestEvent} lineage-request - The reader asks for a change: `request`, its name, and `view`, what the view will be. `preventDefault()` prevents it.
 * @fires {LineageSelectEvent} lineage-select - Something else is selected: `model`, an id, or `derivation` with `parent`, `child` and `relation`; neither where nothing is.
 * @fires {LineageTimeChangeEvent} lineage-time-change - Another day or window of time is shown: `asOf`, and `from`, undefined where all of the past is.
 * @fires {LineageViewChangeEvent} lineage-view-change - Something else is shown, or it is shown otherwise: `view`, as the property tells it.
 * @slot - What is shown where the element is not defined: a link to the file, say.
 * @slot title - A title in place of the lineage's own.
 * @slot caption - What stands under everything: a caption, a credit.
 * @csspart stage - The surface of the graph that is panned, zoomed and focused.
 * @csspart minimap - The small picture of the whole, where not everything is in sight.
 * @csspart card - What is told of the model or derivation under the pointer.
 * @cssproperty [--lineage-paper] - The ground of the graph.
 * @cssproperty [--lineage-raised] - The ground of panels and buttons.
 * @cssproperty [--lineage-ink] - Text.
 * @cssproperty [--lineage-muted] - Lesser text.
 * @cssproperty [--lineage-rule] - Borders.
 * @cssproperty [--lineage-accent] - The selection, and what can be acted upon.
 * @cssproperty [--lineage-family-1] - The largest family.
 * @cssproperty [--lineage-family-2] - The second largest family.
 * @cssproperty [--lineage-family-3] - The third largest family.
 * @cssproperty [--lineage-family-4] - The fourth largest family.
 * @cssproperty [--lineage-family-5] - The fifth largest family.
 * @cssproperty [--lineage-family-6] - The sixth largest family.
 * @cssproperty [--lineage-family-7] - The seventh largest family.
 * @cssproperty [--lineage-family-8] - The eighth largest family.
 * @cssproperty [--lineage-family-other] - All smaller families.
 * @cssproperty [--lineage-step-1] - The least of what colour tells in steps.
 * @cssproperty [--lineage-step-2] - Step 2 of seven.
 * @cssproperty [--lineage-step-3] - Step 3 of seven.
 * @cssproperty [--lineage-step-4] - Step 4 of seven.
 * @cssproperty [--lineage-step-5] - Step 5 of seven.
 * @cssproperty [--lineage-step-6] - Step 6 of seven.
 * @cssproperty [--lineage-step-7] - The most of it.
 * @cssproperty [--lineage-font] - The typeface.
 */
export class ModelLineage extends PartsHost {
  /** The address of the script that has all of this in it, for tags in other pages. */
  static scriptAddress: string | undefined = undefined;

  static override styles = [theme, styles, listStyles];

  /** Where the axis of the graph begins and ends in it, */
  #axis = { start: 0, end: 0 };
  /** and where in the explorer: the timeline stands under it. */
  @state() private axisInset = { start: 0, end: 0 };
  @query('lineage-graph') private readonly graph!: LineageGraph | null;
  @query('lineage-share') private readonly shareDialog!: LineageShare | null;
  @query('lineage-menu') private readonly menu!: LineageMenu;
  @query('lineage-search') private readonly search!: LineageSearch | null;
  @query('lineage-details') private readonly details!: LineageDetails | null;
  #controls = readControls(undefined);
  #controlsText: string | undefined;
  #interaction: Interaction = 'direct';
  readonly #barActions: BarActions = {
    focusOn: (id) => this.ask('focus-on', id),
    keepRest: (kept) => this.ask('context', kept ? 'ghost' : 'remove'),
    showDatasets: (shown) => this.ask('datasets', shown),
    showList: (list) => this.ask('list', list),
    showAbout: (shown) => this.ask('about', shown),
    share: () => void this.shareDialog?.open(),
  };
  readonly #address = new PageAddress((view) => {
    this.store.request('link', view);
  });
  #keepsAddress = false;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  readonly #observed = new Set<Element>();

  constructor() {
    super();
    this.addEventListener('lineage-view-change', ({ target, view }) => {
      if (target === this) this.#address.note(view);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (this.#keepsAddress) this.#address.start(this.view);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#observed.clear();
  }

  protected override leave(): void {
    super.leave();
    this.#address.stop();
  }

  /**
   * What is shown besides the graph, as words: `title`, `search`, `datasets`, `outline`, `about`, `share`,
   * `legend`, `view`, `details`, `timeline`; `none` for the graph alone. Unset, everything is.
   */
  @property({ noAccessor: true })
  get controls(): string {
    return this.#controlsText ?? controlNames.join(' ');
  }

  set controls(words: string | null | undefined) {
    this.#controlsText = words ?? undefined;
    this.#controls = readControls(this.#controlsText);
    tellUnknown(this.store, 'controls', this.#controls.unknown, ['none', ...controlNames]);
    this.requestUpdate();
  }

  /**
   * When the graph takes part in what is done with pointer and fingers: at once (`direct`, the default), or
   * only once it has been pressed (`press`), as in the middle of an article.
   */
  @property({ noAccessor: true })
  get interaction(): Interaction {
    return this.#interaction;
  }

  set interaction(name: string | null | undefined) {
    const chosen = name ? interactionNames.find((each) => each === name) : 'direct';
    tellUnknown(this.store, 'interaction', chosen ? [] : [name!], interactionNames);
    if (chosen) this.#interaction = chosen;
    this.requestUpdate();
  }

  /** The address of a page that keeps its view behind the `#`: links to what is shown lead there. */
  @property({ attribute: 'explorer-page' }) explorerPage: string | undefined;

  /** The address of such a page to be put into a frame; else frames show the explorer's page. */
  @property({ attribute: 'frame-page' }) framePage: string | undefined;

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

  /**
   * What is shown as a file: all of it as a picture, `svg` or `png` (with `{ scale: 2 }` so many times
   * larger, up to 4), or its models and derivations as data, `json` or `csv`, with those of drawn groups;
   * `html` is a page in one file that shows this view with no network, for which the script is read anew.
   * It waits until the lineage is there and drawn, and rejects where there is nothing to export.
   */
  async export(format: ExportFormat, options: ExportOptions = {}): Promise<Blob> {
    if (!this.isConnected) throw new Error('Put the explorer into a page to export what it shows.');
    await this.loaded;
    await this.updateComplete;
    const script = ModelLineage.scriptAddress;
    const origin = this.origin(script);
    const isInScript = origin !== undefined && origin.src === undefined;
    const still = () => stillOf(this.graph!);
    return exportAs(format, { state: this.store.state, still, script, isInScript }, options);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    for (const part of [this.graph, this.details]) {
      if (!part || this.#observed.has(part)) continue;
      this.#observed.add(part);
      this.#sizes.observe(part);
    }
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

  // Where a change takes the control itself away, the graph gets its focus: but who reads the details goes
  // on reading.
  protected override async change(make: () => void): Promise<void> {
    const hadFocus = this.#hasFocus;
    const isReading = this.details?.matches(':focus-within');
    make();
    if (!hadFocus) return;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    const isClosed = isReading && !isTelling(this.current);
    if (!this.isConnected || (this.#hasFocus && !isClosed)) return;
    (isReading && !isClosed ? this.details : this.graph)?.focus();
  }

  get #hasFocus(): boolean {
    return this.matches(':focus-within') || this.joined.hasFocus;
  }

  readonly #askQuery = (text: string): void => void this.ask('query', text);

  protected override readonly hearers: Hearers = new Map([
    [PartAxisEvent.type, (event) => this.#onAxis(event)],
    [PartMenuEvent.type, (event) => this.#onMenu(event)],
    [PartGoEvent.type, (event) => this.#onGo(event)],
    [PartLightEvent.type, (event) => this.#onLight(event)],
  ]);

  #onLight(event: Event): void {
    if (event instanceof PartLightEvent) this.graph?.light(event.nodes);
  }

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
    const isInside = this.shadowRoot!.contains(event.target as Node);
    const page = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
    this.menu.open(event.model, event, isInside ? this.getBoundingClientRect() : page);
  }

  #onGo(event: Event): void {
    if (!(event instanceof PartGoEvent)) return;
    (this[event.to] ?? this.joined.find(`lineage-${event.to}`))?.focus();
  }

  // Where the reader is not typing, a slash leads to the search box.
  #onKey(event: KeyboardEvent): void {
    const isOther = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== '/' || isOther || isTyping(event)) return;
    event.preventDefault();
    this.search?.focus();
  }

  #panelClasses(): string {
    if (!isTelling(this.current)) return '';
    if (comparedPair(this.current)) return 'open comparing';
    return awaitingOther(this.current) ? 'open brief' : 'open';
  }

  #list(): TemplateResult | typeof nothing {
    const { list } = this.current;
    if (list === 'outline') return html`<lineage-outline></lineage-outline>`;
    return list === 'table' ? html`<lineage-table></lineage-table>` : nothing;
  }

  /** The address of the page that links lead to. */
  get #page(): string | undefined {
    if (this.explorerPage !== undefined) return new URL(this.explorerPage, document.baseURI).href;
    return this.#keepsAddress ? location.href : undefined;
  }

  /** A link to the same view in a page of its own, where the page has told one. */
  #wayOut(): TemplateResult | typeof nothing {
    if (this.explorerPage === undefined || !this.#page) return nothing;
    return link(linkTo(this.#page, viewOf(this.current)), 'Open in the explorer');
  }

  readonly #save = (format: ExportFormat, options: ExportOptions): Promise<Blob> =>
    this.export(format, options);

  #share(): TemplateResult | typeof nothing {
    if (!this.#controls.shown.has('share')) return nothing;
    return html`<lineage-share
      .origin=${this.origin(ModelLineage.scriptAddress)}
      .page=${this.#page}
      .save=${this.#save}
      .canFreeze=${ModelLineage.scriptAddress !== undefined}
      .framePage=${this.framePage && new URL(this.framePage, document.baseURI).href}
    ></lineage-share>`;
  }

  protected override render(): TemplateResult {
    const { shown } = this.#controls;
    return html`
      <div class="explorer" @keydown=${this.#onKey}>
        ${explorerBar(this.current, shown, this.#barActions)} ${problemList(this.current)}
        ${this.#list()} ${queryChips(this.current, this.#askQuery)}
        <lineage-graph
          exportparts="stage, minimap, card"
          .interaction=${this.#interaction}
          .hasControls=${shown.has('view')}
        >
          ${shown.has('legend') ? html`<lineage-legend slot="legend"></lineage-legend>` : nothing}
        </lineage-graph>
        ${
          shown.has('details')
            ? html`<lineage-details class=${this.#panelClasses()}></lineage-details>`
            : nothing
        }
        <lineage-menu></lineage-menu>
        ${
          shown.has('timeline')
            ? html`<lineage-timeline .inset=${this.axisInset}></lineage-timeline>`
            : nothing
        }
        <div class="caption">
          <slot name="caption"></slot>
          ${this.#wayOut()}
        </div>
        ${this.#share()}
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
