import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { foldedForRoom } from '../explorer/hand-folding.js';
import { drawnGraph } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { restPrefix, type Fold } from '../lineage/folding.js';
import { unfolded, type Subgraph } from '../lineage/subgraph.js';
import { foldingInWords, madeRoomInWords } from './fold-words.js';
import { PartAxisEvent, PartGoEvent, PartMenuEvent } from './events.js';
import { cardPlace, type Point } from './graph/card-place.js';
import { cardOf } from './graph/fold-card.js';
import { placeCut } from './graph/cuts.js';
import { DoubleTap, type Tap } from './graph/double-tap.js';
import { Fingers } from './graph/fingers.js';
import { styles as footStyles } from './graph/foot.styles.js';
import type { View } from './graph/framing.js';
import { keysDialog } from './graph/keys-dialog.js';
import { Lid } from './graph/lid.js';
import { styles as lidStyles } from './graph/lid.styles.js';
import { message, unreadInWords } from './graph/messages.js';
import { Minimap, type Overview } from './graph/minimap.js';
import { onPage, onStage } from './graph/stage-place.js';
import { actionsOn, focusBack, select, type Acting } from './graph/stage-actions.js';
import { actionOf } from './graph/stage-keys.js';
import type { Target } from './graph/target.js';
import { viewControls, type ViewActions } from './graph/view-controls.js';
import { ViewKeeper } from './graph/view-keeper.js';
import type { GraphView } from './graph/view.js';
import { wheelGuard } from './graph/wheel-guard.js';
import { Walker } from './graph/walker.js';
import type { Interaction } from './interaction.js';
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
  static override styles = [theme, styles, footStyles, lidStyles];

  /** @internal How many pixels of the stage something else covers. */
  @property({ attribute: false }) covered: View['covered'] = { right: 0, bottom: 0 };
  /** Whether it takes part in what pointer and fingers do at once, or only once pressed. */
  @property({ attribute: false }) interaction: Interaction = 'direct';
  /** Whether it shows what chooses the layout and moves the camera. */
  @property({ attribute: false }) hasControls = true;
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
  @query('.fingers') private readonly fingersHint!: HTMLElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @state() private pointed: Target | undefined;
  readonly #lid = new Lid(this);
  #pointer: Point = { x: 0, y: 0 };
  #inset = { start: 0, end: 0 };
  #drawn: Subgraph | undefined;
  /** What is folded to make room for what was unfolded. */
  #forRoom: readonly Fold[] = [];
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
      tap: (tap) => this.#fingers.rest && this.#tap(tap),
      menu: (target, at) => this.#fingers.rest && this.#openMenu(target, at),
      change: () => this.#followView(),
      made: (view) => {
        view.cover(this.covered);
        view.show(this.state);
        this.#followView();
      },
      rest: (view) => this.request('camera', view.viewpoint),
    },
  );
  readonly #fingers = new Fingers({
    swipe: () => {
      this.fingersHint.hidden = false;
    },
    pinch: (from, to, factor) => {
      this.#view?.pinch(onStage(this.stage, from), onStage(this.stage, to), factor);
    },
  });
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

  /** @internal Lights up some nodes, or none in particular. */
  light(nodes: readonly number[] | undefined): void {
    this.#view?.light(nodes);
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
    const { node: dot, label } = boxes;
    return {
      node: onPage(this.stage, dot),
      ...(label && { label: onPage(this.stage, label), fontSize: label.fontSize }),
    };
  }

  /** @internal All that is drawn; undefined while that is still to come. */
  get overview(): Overview | undefined {
    return this.#view?.isBusy ? undefined : this.#view?.overview;
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
    this.#forRoom = foldedForRoom(this.state);
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
    placeCut(this.fromCut, cuts?.from);
    placeCut(this.asOfCut, cuts?.asOf);
    const { start, end } = view.axisInset() ?? { start: 0, end: 0 };
    if (start !== this.#inset.start || end !== this.#inset.end) {
      this.#inset = { start, end };
      this.dispatchEvent(new PartAxisEvent(start, end));
    }
    const unread = [
      this.#drawn ? foldingInWords(this.#drawn) : '',
      unreadInWords(view.telling()),
      madeRoomInWords(this.#forRoom),
    ]
      .filter(Boolean)
      .join(' · ');
    this.unread.hidden = unread === '';
    const [words] = this.unread.children;
    if (unread !== words!.textContent) words!.textContent = unread;
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
    this.#pointer = onStage(this.stage, { x: clientX, y: clientY });
    this.#placeCard();
  }

  // A click into the graph gives it the focus.
  readonly #wheelGuard = wheelGuard(() => this.shadowRoot?.activeElement === this.stage);

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

  /** Folds again what was unfolded last. */
  readonly #foldLast = (): void => {
    const key = this.state.unfolded.at(-1);
    if (key !== undefined) this.request('fold', key.replace(restPrefix, ''));
  };

  /** Asks for the menu of a model at a point of the stage. */
  #openMenu(target: Target | undefined, { x, y }: Point): void {
    if (!target || !('node' in target)) return;
    this.#hover(undefined);
    this.#fingers.finish();
    this.stage.focus({ preventScroll: true });
    const at = onPage(this.stage, { x, y, width: 0, height: 0 });
    this.dispatchEvent(new PartMenuEvent(this.#idOf(target.node), at.x, at.y));
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

  #hideHint(): void {
    this.fingersHint.hidden = true;
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
        tabindex=${this.#lid.isOn ? -1 : 0}
        aria-label="Lineage graph"
        aria-describedby="keys"
        @keydown=${this.#onKey}
        @focus=${this.#enterStage}
        @blur=${this.#leaveStage}
        @pointermove=${this.#followPointer}
        @pointerleave=${() => this.#hover(undefined)}
        @transitionend=${() => this.#view?.recolor()}
        @wheel=${this.#wheelGuard}
        @touchstart=${this.#fingers}
        @touchmove=${this.#fingers}
        @touchend=${this.#fingers}
        @touchcancel=${this.#fingers}
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
      <p class="hint fingers" hidden @animationend=${this.#hideHint}>
        Use two fingers to move the picture
      </p>
      ${this.#lid.content()} ${message(this.state, () => this.request('reset', undefined))}
      ${
        drawn && this.pointed
          ? html`<div class="card" part="card" aria-hidden="true">
              ${cardOf(this.state, drawn, this.pointed)}
            </div>`
          : nothing
      }
      ${this.#minimap.element}
      <p class="unread" hidden>
        <span></span>
        ${this.#forRoom.length > 0 ? html`<button @click=${this.#foldLast}>Undo</button>` : nothing}
      </p>
      <p class="busy" hidden>Arranging the models …</p>
      <div class="foot">
        <div class="controls">
          <slot name="legend"></slot>
          ${this.hasControls ? viewControls(this.state, this.#viewActions) : nothing}
        </div>
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
