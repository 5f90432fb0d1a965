import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  axisSpan,
  isDated,
  neighbouringRelease,
  releaseBeside,
  releaseDays,
  shownDay,
  shownWindow,
  timeScaleOf,
} from '../explorer/selectors.js';
import type { Day } from '../lineage/day.js';
import type { Lineage } from '../lineage/lineage.js';
import { styles } from './lineage-timeline.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';
import { caption, undated } from './timeline/caption.js';
import type { AxisInset } from './timeline/axis.js';
import { dates, type DateActions, type End } from './timeline/dates.js';
import { heldAt, movedWindow, type ClosedWindow } from './timeline/drag.js';
import { histogram } from './timeline/histogram.js';
import { releaseStep } from './timeline/keys.js';
import { Player } from './timeline/player.js';
import { pointerLine, preview, type Pointed } from './timeline/preview.js';
import { styles as plotStyles } from './timeline/plot.styles.js';
import { thumbs } from './timeline/thumb.js';
import { transport, type TransportActions } from './timeline/transport.js';

/** Pixels. */
const briefBelow = 1_000;

const insetStyle = (side: keyof AxisInset, pixels: number) =>
  pixels > 0 ? `--_${side}: ${pixels}px;` : '';

/**
 * The timeline: how many models were released when, sliders that show those of a time, and what is shown.
 *
 * @tagname lineage-timeline
 */
export class LineageTimeline extends LineagePart {
  static override styles = [theme, styles, plotStyles];

  /**
   * Where the axis begins and ends, in pixels from the left and from the right edge of this element, so
   * that it stands under another axis; 0 is where it stands by itself.
   *
   * @internal
   */
  @property({ attribute: false }) inset: AxisInset = { start: 0, end: 0 };

  @query('.axis') private readonly axis!: HTMLElement | null;
  /** The width of the axis in pixels. */
  @state() private width = 0;
  @state() private pointed: Pointed | undefined;
  @state() private speed = 1;
  /** Whether there is no room for full sentences. */
  @state() private isBrief = false;
  /** The first day of the window there was last, and in which lineage. */
  #lastFrom: { readonly lineage: Lineage | undefined; readonly day: Day } | undefined;
  #held: { readonly window: ClosedWindow; readonly place: number } | undefined;
  #observed: Element | undefined;
  readonly #sizes = new ResizeObserver((sizes) => {
    for (const { target, contentRect } of sizes) {
      if (target === this) this.isBrief = contentRect.width < briefBelow;
      else this.width = contentRect.width;
    }
  });
  readonly #player = new Player(() => ({
    scale: timeScaleOf(this.state),
    day: shownDay(this.state),
    releases: releaseDays(this.state).length,
    speed: this.speed,
    goTo: (day) => this.request('play-to', day),
    step: () => this.request('step-release', 1),
  }));
  readonly #transport: TransportActions = {
    step: (direction) => this.#step(direction),
    togglePlay: () => this.request(this.state.playing ? 'pause' : 'play', undefined),
    setSpeed: (speed) => {
      this.speed = speed;
    },
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#player.playing = false;
    this.#sizes.disconnect();
    this.#observed = undefined;
    this.#leave();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { lineage, from } = this.state;
    if (from !== undefined) this.#lastFrom = { lineage, day: from };
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    this.#player.playing = this.state.playing;
    const axis = this.axis ?? undefined;
    if (axis === this.#observed) return;
    this.#sizes.disconnect();
    this.#sizes.observe(this);
    if (axis) this.#sizes.observe(axis);
    this.#observed = axis;
  }

  #step(direction: -1 | 1): void {
    if (neighbouringRelease(this.state, direction) === undefined) return;
    this.request('pause', undefined);
    this.request('step-release', direction);
  }

  readonly #set = (end: End, day: Day): void => this.request(end, day);

  readonly #dateActions: DateActions = {
    set: this.#set,
    restore: () => this.requestUpdate(),
    limit: (isLimited) => this.request('from', isLimited ? this.#start : undefined),
  };

  /** With which day a window begins: with that of the last one, unless that would move its other end. */
  get #start(): Day {
    const { lineage, day } = this.#lastFrom ?? {};
    const isKnown = day !== undefined && lineage === this.state.lineage;
    return isKnown && day <= shownDay(this.state) ? day : axisSpan(this.state).first;
  }

  #onKey(event: KeyboardEvent): void {
    const direction = releaseStep(event);
    if (direction === undefined) return;
    event.preventDefault();
    const { from } = shownWindow(this.state);
    const isOnFirst = (event.target as Element).matches('input[type="range"].from');
    if (from === undefined || !isOnFirst) return this.#step(direction);
    const day = releaseBeside(this.state, from, direction);
    if (day !== undefined) this.#set('from', day);
  }

  #placeOf({ clientX }: PointerEvent): number {
    const { left, width } = this.axis!.getBoundingClientRect();
    return width > 0 ? Math.max(0, Math.min((clientX - left) / width, 1)) : 0;
  }

  /** The window where it has both ends, kept within the axis. */
  get #window(): ClosedWindow | undefined {
    const { first, last } = timeScaleOf(this.state);
    const { from, asOf } = shownWindow(this.state);
    if (from === undefined) return undefined;
    const within = (day: Day) => Math.max(first, Math.min(day, last));
    return { from: within(from), asOf: within(asOf) };
  }

  // The thumbs are inputs of their own: this is for what lies between them.
  #take(event: PointerEvent): void {
    const window = this.#window;
    if (!window || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const scale = timeScaleOf(this.state);
    const place = this.#placeOf(event);
    const held = heldAt(window, scale, place);
    if (held !== 'window') {
      this.#set(held, scale.dayAt(place));
      return;
    }
    this.#held = { window, place };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    const place = this.#placeOf(event);
    if (event.pointerType !== 'touch') this.#point(place * this.width);
    if (!this.#held) return;
    const { window, place: taken } = this.#held;
    this.request('window', movedWindow(window, timeScaleOf(this.state), taken, place));
  }

  #point(x: number): void {
    const { left } = this.axis!.getBoundingClientRect();
    this.pointed = { x, left: left - this.getBoundingClientRect().left + x };
  }

  #leave(): void {
    this.#held = undefined;
    this.pointed = undefined;
  }

  #plot(): TemplateResult {
    const isWindow = this.state.from !== undefined;
    const { start, end } = this.inset;
    // Time runs from left to right, as it does in the graph, in every language.
    return html`<div
      class=${isWindow ? 'plot window' : 'plot'}
      dir="ltr"
      .style=${[insetStyle('start', start), insetStyle('end', end)].join('')}
      @pointerdown=${this.#take}
      @pointermove=${this.#move}
      @pointerup=${() => {
        this.#held = undefined;
      }}
      @pointercancel=${this.#leave}
      @pointerleave=${this.#leave}
    >
      <div class="axis">
        ${histogram(this.state, this.width, this.inset)}
        ${this.pointed ? pointerLine(this.pointed) : nothing}
      </div>
      ${thumbs(this.state, this.#set)}
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state.lineage) return nothing;
    const noDates = undated(this.state, (shown) =>
      this.request('undated', shown ? 'show' : 'hide'),
    );
    const words = caption(this.state, this.isBrief);
    if (!isDated(this.state)) return html`<div class="bar dateless">${words}${noDates}</div>`;
    return html`<div role="group" aria-label="Timeline" @keydown=${this.#onKey}>
      <div class="bar">
        ${transport(this.state, this.speed, this.#transport)} ${words}
        <div class=${noDates === nothing ? 'choices' : 'choices many'}>
          ${noDates} ${dates(this.state, this.#start, this.#dateActions)}
        </div>
      </div>
      ${this.#plot()}
      ${this.pointed && this.width > 0 ? preview(this.state, this.width, this.pointed) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-timeline': LineageTimeline;
  }
}
