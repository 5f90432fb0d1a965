import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { drawnGraph } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { unfolded, type Subgraph } from '../lineage/subgraph.js';
import { foldingInWords } from './fold-words.js';
import { PartAxisEvent, PartGoEvent, PartLightEvent, PartMenuEvent } from './events.js';
import { cardPlace, type Point } from './graph/card-place.js';
import { cardOf } from './graph/fold-card.js';
import { DoubleTap, type Tap } from './graph/double-tap.js';
import type { View } from './graph/framing.js';
import { keysDialog } from './graph/keys-dialog.js';
import type { Box } from './graph/labels.js';
import { message, unreadInWords } from './graph/messages.js';
import { Minimap } from './graph/minimap.js';
import { actionsOn, focusBack, select, type Acting } from './graph/stage-actions.js';
import { actionOf } from './graph/stage-keys.js';
import type { Target } from './graph/target.js';
import { viewControls, type ViewActions } from './graph/view-controls.js';
import { ViewKeeper } from './graph/view-keeper.js';
import type { GraphView } from './graph/view.js';
import { Walker } from './graph/walker.js';
import { styles } from './lineage-graph.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

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
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @state() private pointed: Target | undefined;
  #pointer: Point = { x: 0, y: 0 };
  #inset = { start: 0, end: 0 };
  #drawn: Subgraph | undefined;
  readonly #minimap = new Minimap((viewpoint) => this.#view?.visit(viewpoint));
  readonly #keeper = new ViewKeeper(
    () => ({
      container: this.container,
      axisLines: this.axisLines,
      axisBand: this.axisBand,
      labels: this.labels,
      themed: this.stage,
    }),
    {
      hover: (target) => this.#hover(target),
      tap: (tap) => this.#tap(tap),
      menu: (target, at) => this.#openMenu(target, at),
      change: () => this.#followView(),
      made: (view) => {
        view.cover(this.covered);
        view.show(this.state);
        this.#followView();
      },
      rest: (view) => this.request('camera', view.viewpoint),
    },
  );
  readonly #taps = new DoubleTap();
  readonly #walker = new Walker({
    ground: () => this.#view?.ground(),
    selected: () => this.#view?.selected,
    arrive: (target) => this.#arrive(target),
    announce: (text) => this.announce(text),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#keeper.start();
  }

  protected override firstUpdated(): void {
    this.#keeper.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper.stop();
    this.#minimap.follow(undefined);
    this.pointed = undefined;
  }

  /** Puts the keyboard on the graph. */
  override focus(options?: FocusOptions): void {
    this.stage.focus(options);
  }

  /** Shows again what the graph opened with. */
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

  get #view(): GraphView | undefined {
    return this.#keeper.view;
  }

  protected override willUpdate(): void {
    const drawn = drawnGraph(this.state);
    if (drawn === this.#drawn) return;
    // Indices belong to the lineage they were taken from, and what is pointed at has moved away.
    const wholeOf = (graph: Subgraph | undefined) => graph && unfolded(graph).lineage;
    const isKept = drawn && wholeOf(drawn) === wholeOf(this.#drawn);
    if (!isKept || !drawn.nodes.includes(this.#walker.node ?? -1)) this.#walker.stand(undefined);
    this.pointed = undefined;
    this.#drawn = drawn;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('covered')) this.#view?.cover(this.covered);
    if (changed.has('state')) {
      this.#view?.show(this.state);
      this.#followSelection(changed.get('state'));
    }
    this.#followView();
    this.#placeCard();
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
    const folded = this.#drawn ? foldingInWords(this.#drawn) : '';
    const unread = [folded, unreadInWords(view.telling())].filter(Boolean).join(' · ');
    this.unread.hidden = unread === '';
    if (unread !== this.unread.textContent) this.unread.textContent = unread;
    this.#minimap.follow(view.overview);
  }

  #hover(target: Target | undefined): void {
    this.pointed = target;
    this.#view?.point(target);
  }

  #tap(tap: Tap): void {
    this.stage.focus({ preventScroll: true });
    const first = this.#taps.take(tap);
    // What is hit right after nothing was has not been hit twice.
    if (!first || (!first.target && tap.target)) select(this.#acting, tap.target);
    else if (!first.target) focusBack(this.#acting);
    else if ('node' in first.target && this.state.lineage?.nodes[first.target.node])
      this.request('focus-on', this.#idOf(first.target.node));
  }

  #idOf(node: number): string {
    return this.#drawn!.lineage.nodes[node]!.id;
  }

  /** Whoever selects something has the walk go on from there. */
  #followSelection(before: ExplorerState | undefined): void {
    const selected = this.#view?.selected;
    if (selected && before?.selection !== this.state.selection) this.#walker.stand(selected);
  }

  #placeCard(): void {
    const box = this.cardBox;
    if (!box) return;
    const { clientWidth: width, clientHeight: height } = this.stage;
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const { x, y } = cardPlace(this.#pointer, size, { width, height });
    box.style.transform = `translate(${x}px, ${y}px)`;
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
    const action = actionOf(event);
    if (!action) return;
    action(this.#actions);
    event.preventDefault();
  }

  readonly #acting: Acting = {
    state: () => this.state,
    view: () => this.#view,
    walker: this.#walker,
    request: (name, detail) => this.request(name, detail),
    hush: () => this.#hover(undefined),
    openMenu: (node) => {
      const box = this.#view?.boxesOf(node)?.node;
      if (box) this.#openMenu({ node }, { x: box.x + box.width, y: box.y + box.height });
    },
    go: (to) => this.dispatchEvent(new PartGoEvent(to)),
    help: () => this.dialog.showModal(),
  };
  readonly #actions = actionsOn(this.#acting);

  readonly #viewActions: ViewActions = {
    layout: (name) => this.request('layout', name),
    scale: (name) => this.request('scale', name),
    zoom: this.#actions.zoom,
    fit: this.#actions.fit,
    help: this.#actions.help,
  };

  /** Asks for the menu of a model at a point of the stage. */
  #openMenu(target: Target | undefined, { x, y }: Point): void {
    if (!target || !('node' in target)) return;
    this.#hover(undefined);
    const { left, top } = this.stage.getBoundingClientRect();
    this.stage.focus({ preventScroll: true });
    this.dispatchEvent(new PartMenuEvent(this.#idOf(target.node), left + x, top + y));
  }

  #arrive(target: Target): void {
    this.#view?.markCurrent(target);
    this.#view?.point(target);
    this.#view?.bringIn(target);
    this.pointed = target;
    const node = 'node' in target ? target.node : this.#walker.node!;
    const bounds = this.#view?.boxesOf(node)?.node;
    if (bounds) this.#pointer = { x: bounds.x + bounds.width, y: bounds.y + bounds.height };
  }

  #onLight(event: Event): void {
    if (event instanceof PartLightEvent) this.#view?.light(event.nodes);
  }

  #enterStage(): void {
    if (this.stage.matches(':focus-visible')) this.#view?.markCurrent(this.#walker.at);
  }

  #leaveStage(): void {
    this.#view?.markCurrent(undefined);
    this.#hover(undefined);
  }

  protected override render(): TemplateResult {
    const drawn = this.#drawn;
    return html`
      <div
        class="stage ${this.pointed ? 'pointing' : ''}"
        part="stage"
        role="application"
        tabindex="0"
        aria-label="Lineage graph"
        aria-describedby="keys"
        @keydown=${this.#onKey}
        @focus=${this.#enterStage}
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
      <p id="keys" hidden>
        Arrow keys walk to parents, children and siblings. Enter shows a model’s details, F focuses
        on it, M opens its menu, Escape goes back. The question mark lists all keys.
      </p>
      <p class="hint">Arrow keys walk · <kbd>?</kbd> lists all keys</p>
      ${message(this.state, () => this.request('reset', undefined))}
      ${
        drawn && this.pointed
          ? html`<div class="card" part="card" aria-hidden="true">
              ${cardOf(this.state, drawn, this.pointed)}
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
      ${keysDialog()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-graph': LineageGraph;
  }
}
