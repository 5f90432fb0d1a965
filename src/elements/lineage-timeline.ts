import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import {
  firstDay,
  isDated,
  neighbouringRelease,
  releaseBeside,
  releaseDays,
  shownDay,
  shownWindow,
  timeScaleOf,
} from '../explorer/selectors.js';
import type { Day } from '../lineage/day.js';
import { styles } from './lineage-timeline.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';
import { caption, undated } from './timeline/caption.js';
import { dates, type End } from './timeline/dates.js';
import { heldAt, movedWindow, type ClosedWindow } from './timeline/drag.js';
import { histogram } from './timeline/histogram.js';
import { releaseStep } from './timeline/keys.js';
import { Player } from './timeline/player.js';
import { pointerLine, preview, type Pointed } from './timeline/preview.js';
import { styles as plotStyles } from './timeline/plot.styles.js';
import { thumbs } from './timeline/thumb.js';
import { transport, type TransportActions } from './timeline/transport.js';

/**
 * The timeline: how many models were released when, sliders that show those of a time, and what is shown.
 *
 * @tagname lineage-timeline
 */
export class LineageTimeline extends LineagePart {
  static override styles = [theme, styles, plotStyles];

  @query('.axis') private readonly axis!: HTMLElement | null;
  /** The width of the axis in pixels. */
  @state() private width = 0;
  @state() private pointed: Pointed | undefined;
  @state() private speed = 1;
  #held: { readonly window: ClosedWindow; readonly place: number } | undefined;
  #observed: Element | undefined;
  readonly #sizes = new ResizeObserver(() => this.#measure());
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

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    this.#player.playing = this.state.playing;
    const axis = this.axis ?? undefined;
    if (axis === this.#observed) return;
    this.#sizes.disconnect();
    if (axis) this.#sizes.observe(axis);
    this.#observed = axis;
  }

  #measure(): void {
    this.width = this.axis?.clientWidth ?? 0;
  }

  #step(direction: -1 | 1): void {
    if (neighbouringRelease(this.state, direction) === undefined) return;
    this.request('pause', undefined);
    this.request('step-release', direction);
  }

  readonly #set = (end: End, day: Day): void => this.request(end, day);

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
    // Time runs from left to right, as it does in the graph, in every language.
    return html`<div
      class=${isWindow ? 'plot window' : 'plot'}
      dir="ltr"
      @pointerdown=${this.#take}
      @pointermove=${this.#move}
      @pointerup=${() => {
        this.#held = undefined;
      }}
      @pointercancel=${this.#leave}
      @pointerleave=${this.#leave}
    >
      <div class="axis">
        ${histogram(this.state, this.width)} ${this.pointed ? pointerLine(this.pointed) : nothing}
      </div>
      ${thumbs(this.state, this.#set)}
    </div>`;
  }

  #controls(): TemplateResult {
    const isWindow = this.state.from !== undefined;
    return html`<button
        aria-pressed=${isWindow}
        title="Show only what was released within a window of time"
        @click=${() => this.request('from', isWindow ? undefined : firstDay(this.state))}
      >
        Window
      </button>
      <div class="dates ${isWindow ? 'two' : 'one'}">
        ${dates(this.state, { set: this.#set, restore: () => this.requestUpdate() })}
      </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state.lineage) return nothing;
    const noDates = undated(this.state, (shown) =>
      this.request('undated', shown ? 'show' : 'hide'),
    );
    if (!isDated(this.state)) return html`<div class="bar">${caption(this.state)}${noDates}</div>`;
    return html`<div role="group" aria-label="Timeline" @keydown=${this.#onKey}>
      <div class="bar">
        ${transport(this.state, this.speed, this.#transport)} ${caption(this.state)} ${noDates}
        ${this.#controls()}
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
