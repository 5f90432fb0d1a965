import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { drawnGraph } from '../explorer/selectors.js';
import { nextTo } from '../lineage/graph.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { plural, sentence } from './describe.js';
import { PartAxisEvent, PartLightEvent } from './events.js';
import { card } from './graph/card.js';
import type { Target } from './graph/drawing.js';
import type { Box } from './graph/labels.js';
import { Minimap } from './graph/minimap.js';
import { neighbour, type Direction, type Stop } from './graph/neighbour.js';
import type { View } from './graph/framing.js';
import { viewControls, type ViewActions } from './graph/view-controls.js';
import { GraphView } from './graph/view.js';
import { styles } from './lineage-graph.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

const zoomStep = 1.4;
const cardGap = 14;
/** How long the camera rests before the state takes note of where it is, in milliseconds. */
const rest = 200;

/** What of the names is to be read only when one zooms in. */
function unreadInWords({ level, unnamed }: ReturnType<GraphView['telling']>): string {
  if (level === 'far') return 'Zoom in to read the names';
  if (unnamed === 0) return '';
  return `${plural(unnamed, 'name has', 'names have')} no room here: zoom in`;
}

/** A node's box and, where its name is shown, the name's, in viewport pixels. */
export interface NodeBounds {
  readonly node: DOMRect;
  readonly label?: DOMRect;
  /** Pixels. */
  readonly fontSize?: number;
}

/**
 * The graph itself: models as dots, derivations as lines, drawn by Cytoscape.js.
 *
 * @tagname lineage-graph
 * @slot legend - What stands at the foot of the graph, beside the buttons of the view.
 * @csspart stage - The surface that is panned, zoomed and focused.
 * @csspart minimap - The small picture of the whole, where not everything is in sight.
 * @csspart card - What is told of the model or derivation under the pointer.
 */
export class LineageGraph extends LineagePart {
  static override styles = [theme, styles];

  /** How many pixels of the stage something else covers. */
  @property({ attribute: false }) covered: View['covered'] = { right: 0, bottom: 0 };
  @query('.stage') private readonly stage!: HTMLElement;
  @query('.drawing') private readonly container!: HTMLElement;
  @query('.axis-lines') private readonly axisLines!: HTMLCanvasElement;
  @query('.axis-band') private readonly axisBand!: HTMLCanvasElement;
  @query('.cut.from') private readonly fromCut!: HTMLElement;
  @query('.cut.as-of') private readonly asOfCut!: HTMLElement;
  @query('.labels') private readonly labels!: HTMLCanvasElement;
  @query('.unread') private readonly unread!: HTMLElement;
  @query('.busy') private readonly busy!: HTMLElement;
  @query('.card') private readonly cardBox!: HTMLElement | null;
  @state() private pointed: Target | undefined;
  #pointer = { x: 0, y: 0 };
  #inset = { start: 0, end: 0 };
  #current: number | undefined;
  #view: GraphView | undefined;
  #drawn: Subgraph | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #minimap = new Minimap((viewpoint) => this.#view?.visit(viewpoint));
  readonly #sizes = new ResizeObserver(() => this.#resize());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#sizes.observe(this.stage);
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    clearTimeout(this.#resting);
    this.#view?.destroy();
    this.#view = undefined;
    this.#minimap.follow(undefined);
    this.pointed = undefined;
  }

  /** Puts the keyboard on the graph. */
  override focus(options?: FocusOptions): void {
    this.stage.focus(options);
  }

  /** Shows all of the drawn graph. */
  fit(): void {
    this.#view?.fit();
  }

  /** Where a model and its name are on the page; undefined while it is not drawn. */
  boundsOf(id: string): NodeBounds | undefined {
    const node = this.state.lineage?.indices.get(id);
    const boxes = node === undefined ? undefined : this.#view?.boxesOf(node);
    if (!boxes) return undefined;
    const { left, top } = this.stage.getBoundingClientRect();
    const onPage = ({ x, y, width, height }: Box) => new DOMRect(left + x, top + y, width, height);
    const { label } = boxes;
    return {
      node: onPage(boxes.node),
      ...(label && { label: onPage(label), fontSize: label.fontSize }),
    };
  }

  // Cytoscape computes NaN in a container without a size: it is made when there is one to see.
  #resize(): void {
    if (!this.hasUpdated) return;
    const { clientWidth, clientHeight } = this.stage;
    if (clientWidth === 0 || clientHeight === 0) return;
    const isNew = !this.#view;
    this.#view ??= new GraphView(
      {
        container: this.container,
        axisLines: this.axisLines,
        axisBand: this.axisBand,
        labels: this.labels,
        themed: this.stage,
      },
      {
        hover: (target) => this.#hover(target),
        tap: (target) => this.#tap(target),
        change: () => {
          this.#followView();
          this.#noteCamera();
        },
      },
    );
    this.#view.resize(clientWidth, clientHeight);
    if (!isNew) return;
    this.#view.cover(this.covered);
    this.#view.show(this.state);
    this.#followView();
  }

  protected override willUpdate(): void {
    const drawn = drawnGraph(this.state);
    if (drawn === this.#drawn) return;
    // Indices belong to the lineage they were taken from, and what is pointed at has moved away.
    const isKept = drawn && drawn.lineage === this.#drawn?.lineage;
    if (!isKept || !drawn.nodes.includes(this.#current ?? -1)) this.#current = undefined;
    this.pointed = undefined;
    this.#drawn = drawn;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('covered')) this.#view?.cover(this.covered);
    if (changed.has('state')) this.#view?.show(this.state);
    this.#followView();
    this.#placeCard();
  }

  /** Tells where the reader looks, once the camera has come to rest. */
  #noteCamera(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (this.#view && !this.#view.isBusy) this.request('camera', this.#view.viewpoint);
    }, rest);
  }

  /** Puts what the element itself draws where the view is now. */
  #followView(): void {
    const view = this.#view;
    if (!view) return;
    if (view.isBusy === this.busy.hidden) {
      this.announce(view.isBusy ? 'Arranging the models' : 'The models are arranged');
    }
    this.busy.hidden = !view.isBusy;
    const cuts = view.cuts();
    for (const [cut, x] of [
      [this.fromCut, cuts?.from],
      [this.asOfCut, cuts?.asOf],
    ] as const) {
      cut.hidden = x === undefined;
      if (x !== undefined) cut.style.transform = `translateX(${Math.round(x)}px)`;
    }
    const { start, end } = view.axisInset() ?? { start: 0, end: 0 };
    if (start !== this.#inset.start || end !== this.#inset.end) {
      this.#inset = { start, end };
      this.dispatchEvent(new PartAxisEvent(start, end));
    }
    const unread = unreadInWords(view.telling());
    this.unread.hidden = unread === '';
    if (unread !== this.unread.textContent) this.unread.textContent = unread;
    this.#minimap.follow(view.overview);
  }

  #hover(target: Target | undefined): void {
    this.pointed = target;
    this.#view?.point(target);
  }

  #tap(target: Target | undefined): void {
    this.stage.focus({ preventScroll: true });
    if (!target) this.request('select', undefined);
    else if ('derivation' in target) this.request('select', target);
    else this.#selectNode(target.node);
  }

  #selectNode(node: number): void {
    this.#current = node;
    this.request('select', { model: this.state.lineage!.nodes[node]!.id });
  }

  /** Puts the card beside the pointer: to the left where it can be, as what follows lies to the right. */
  #placeCard(): void {
    const box = this.cardBox;
    if (!box) return;
    const { x, y } = this.#pointer;
    const { clientWidth, clientHeight } = this.stage;
    const fitsLeft = x - cardGap - box.offsetWidth >= 0;
    const left = fitsLeft
      ? x - cardGap - box.offsetWidth
      : Math.min(x + cardGap, Math.max(0, clientWidth - box.offsetWidth));
    const top = Math.min(y + cardGap, Math.max(0, clientHeight - box.offsetHeight));
    box.style.transform = `translate(${left}px, ${top}px)`;
  }

  #followPointer({ clientX, clientY }: PointerEvent): void {
    const { left, top } = this.stage.getBoundingClientRect();
    this.#pointer = { x: clientX - left, y: clientY - top };
    this.#placeCard();
  }

  // The page scrolls as usual until the reader has clicked into the graph or holds Ctrl or ⌘.
  readonly #wheelGuard = {
    capture: true,
    handleEvent: (event: WheelEvent) => {
      const isMeant =
        event.ctrlKey || event.metaKey || this.shadowRoot?.activeElement === this.stage;
      if (!isMeant) event.stopPropagation();
    },
  };

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const walks = event.key.startsWith('Arrow');
    if (walks) this.#walk(event.key as Direction);
    else {
      const action = this.#actions.get(event.key);
      if (!action) return;
      action();
    }
    event.preventDefault();
  }

  readonly #actions = new Map<string, () => void>([
    ['Enter', () => this.#current !== undefined && this.#selectNode(this.#current)],
    [
      'Escape',
      () => {
        this.#hover(undefined);
        this.request('select', undefined);
      },
    ],
    ['+', () => this.#view?.zoomBy(zoomStep)],
    ['=', () => this.#view?.zoomBy(zoomStep)],
    ['-', () => this.#view?.zoomBy(1 / zoomStep)],
    ['0', () => this.fit()],
    ['f', () => this.#focusOnCurrent()],
    ['[', () => this.request('step-release', -1)],
    [']', () => this.request('step-release', 1)],
  ]);

  readonly #viewActions: ViewActions = {
    layout: (name) => this.request('layout', name),
    scale: (name) => this.request('scale', name),
    zoom: (direction) => this.#view?.zoomBy(zoomStep ** direction),
    fit: () => this.fit(),
  };

  #focusOnCurrent(): void {
    const node = this.#current === undefined ? undefined : this.state.lineage?.nodes[this.#current];
    if (node) this.request('focus-on', this.state.focus === node.id ? undefined : node.id);
  }

  #walk(direction: Direction): void {
    const stops = this.#view?.stops() ?? [];
    const here = stops.find(({ node }) => node === this.#current);
    const next = here ? this.#nextStop(stops, here, direction) : stops[0];
    if (next) this.#goTo(next.node);
  }

  /** Right goes to a child and left to a parent where there is one; else the keys go by what one sees. */
  #nextStop(stops: readonly Stop[], here: Stop, direction: Direction): Stop | undefined {
    const { graph } = this.state.lineage!;
    const sides = { ArrowLeft: graph.parents, ArrowRight: graph.children };
    const side = direction === 'ArrowLeft' || direction === 'ArrowRight' ? sides[direction] : null;
    const kin = side ? new Set(nextTo(side, here.node)) : new Set<number>();
    const near = stops.filter(({ node }) => kin.has(node));
    return neighbour(near, here, direction) ?? near[0] ?? neighbour(stops, here, direction);
  }

  #goTo(node: number): void {
    this.#current = node;
    this.#view?.markCurrent(node);
    this.#view?.point({ node });
    this.#view?.reveal(node);
    const lineage = this.state.lineage!;
    this.announce(sentence(lineage, lineage.nodes[node]!));
    this.pointed = { node };
    const bounds = this.#view?.boxesOf(node)?.node;
    if (bounds) this.#pointer = { x: bounds.x + bounds.width, y: bounds.y + bounds.height };
  }

  #onLight(event: Event): void {
    if (event instanceof PartLightEvent) this.#view?.light(event.nodes);
  }

  #leaveStage(): void {
    this.#view?.markCurrent(undefined);
    this.#hover(undefined);
  }

  #message(): TemplateResult | typeof nothing {
    const { status, focus, query: asked } = this.state;
    const graph = drawnGraph(this.state);
    if (status === 'loading' && !graph) return html`<p class="message">Loading the lineage …</p>`;
    if (status === 'empty') return html`<p class="message">No lineage to show yet.</p>`;
    if (!graph) return nothing;
    if (graph.nodes.length > 0) return nothing;
    const isWhole = focus === undefined && asked === '';
    const all = [focus, asked].filter(Boolean).join(' ');
    const why = isWhole ? 'The lineage has no models.' : `No model matches “${all}”.`;
    return html`<div class="message">
      <p>${why}</p>
      ${
        isWhole
          ? nothing
          : html`<button @click=${() => this.request('reset', undefined)}>Show all models</button>`
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    const { lineage } = this.state;
    return html`
      <div
        class="stage ${this.pointed ? 'pointing' : ''}"
        part="stage"
        role="application"
        tabindex="0"
        aria-label="Lineage graph"
        aria-describedby="keys"
        @keydown=${this.#onKey}
        @blur=${this.#leaveStage}
        @pointermove=${this.#followPointer}
        @pointerleave=${() => this.#hover(undefined)}
        @transitionend=${() => this.#view?.recolor()}
        @wheel=${this.#wheelGuard}
      >
        <canvas class="axis-lines" aria-hidden="true"></canvas>
        <div class="drawing" aria-hidden="true"></div>
        <canvas class="labels" aria-hidden="true"></canvas>
        <canvas class="axis-band" aria-hidden="true"></canvas>
        <div class="cut from" hidden></div>
        <div class="cut as-of" hidden></div>
      </div>
      <p id="keys" class="visually-hidden">
        Arrow keys walk to parents, children and neighbours. Enter shows a model’s details, F
        focuses on it, plus, minus and zero zoom, the brackets go from release to release, Escape
        clears the selection.
      </p>
      ${this.#message()}
      ${
        lineage && this.pointed
          ? html`<div class="card" part="card" aria-hidden="true">
              ${card(lineage, this.pointed)}
            </div>`
          : nothing
      }
      ${this.#minimap.element}
      <p class="unread" hidden></p>
      <p class="busy" hidden>Arranging the models …</p>
      <div class="foot">
        <slot name="legend" @part-light=${this.#onLight}></slot>
        ${viewControls(this.state, this.#viewActions)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-graph': LineageGraph;
  }
}
