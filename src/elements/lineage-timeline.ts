import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  counts,
  firstDay,
  isDated,
  lastDay,
  neighbouringRelease,
  newsOf,
  shownDay,
} from '../explorer/selectors.js';
import { dateOf, dayOf, type Day } from '../lineage/day.js';
import { dayInWords } from './format.js';
import { nextIcon, pauseIcon, playIcon, previousIcon } from './icons.js';
import { styles } from './lineage-timeline.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

/** How long each release stays while the timeline plays. */
const playInterval = 220;
const yearsShown = 7;
const namesTold = 3;

/** The first days of the years between two days, at most a handful, evenly spaced. */
function yearTicks(first: Day, last: Day): Day[] {
  const years = { from: dateOf(first).getUTCFullYear() + 1, to: dateOf(last).getUTCFullYear() };
  const step = Math.max(1, Math.ceil((years.to - years.from + 1) / yearsShown));
  const ticks: Day[] = [];
  for (let year = years.to; year >= years.from; year -= step) {
    const day = dayOf(year, 1, 1);
    if (day !== undefined) ticks.unshift(day);
  }
  return ticks;
}

/** ", Alpaca, Vicuna and 2 more released"; nothing where there is no name. */
function told(names: readonly string[], what: string): string {
  if (names.length === 0) return '';
  const more = names.length > namesTold ? ` and ${names.length - namesTold} more` : '';
  return `, ${names.slice(0, namesTold).join(', ')}${more} ${what}`;
}

/**
 * The timeline: a slider that reveals models by their release, and what is shown on the day.
 *
 * @tagname lineage-timeline
 */
export class LineageTimeline extends LineagePart {
  static override styles = [theme, styles];

  #playing: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // One that was moved while it played goes on.
    this.#setPlaying(this.state.playing);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#setPlaying(false);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.#setPlaying(this.state.playing && this.isConnected);
  }

  #setPlaying(playing: boolean): void {
    if (playing === (this.#playing !== undefined)) return;
    clearInterval(this.#playing);
    this.#playing = playing
      ? setInterval(() => this.request('step-release', 1), playInterval)
      : undefined;
  }

  #sentence(day: Day): string {
    const { all, shown } = counts(this.state);
    const { released, possible } = newsOf(this.state, day);
    const news = [told(released, 'released'), told(possible, 'perhaps released')].join('');
    return `${dayInWords(day)}: ${shown} of ${all} models${news}`;
  }

  // A button that is disabled under the finger would lose the focus: it stays, and does nothing.
  #step(direction: -1 | 1): void {
    if (neighbouringRelease(this.state, direction) === undefined) return;
    this.request('pause', undefined);
    this.request('step-release', direction);
    this.announce(this.#sentence(shownDay(this.state)));
  }

  #togglePlay(): void {
    this.request(this.state.playing ? 'pause' : 'play', undefined);
  }

  #counts(): TemplateResult {
    const { all, shown, possible, undated } = counts(this.state);
    return html`
      ${shown} of ${all}
      models${possible > 0 ? html`, ${possible} of them perhaps` : nothing}${
        undated > 0 ? html`, ${undated} undated` : nothing
      }
    `;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state.lineage) return nothing;
    if (!isDated(this.state)) return html`<p class="counts">${this.#counts()}</p>`;
    const first = firstDay(this.state);
    const last = lastDay(this.state);
    const day = shownDay(this.state);
    const { playing } = this.state;
    const playName = playing ? 'Pause' : 'Play the timeline';
    return html`
      <div class="buttons" role="group" aria-label="Timeline">
        <button
          aria-label="Previous release"
          title="Previous release"
          aria-disabled=${neighbouringRelease(this.state, -1) === undefined}
          @click=${() => this.#step(-1)}
        >
          ${previousIcon}
        </button>
        <button class="play" aria-label=${playName} title=${playName} @click=${this.#togglePlay}>
          ${playing ? pauseIcon : playIcon}
        </button>
        <button
          aria-label="Next release"
          title="Next release"
          aria-disabled=${neighbouringRelease(this.state, 1) === undefined}
          @click=${() => this.#step(1)}
        >
          ${nextIcon}
        </button>
      </div>
      <div class="track">
        <input
          type="range"
          aria-label="Show models released until"
          aria-valuetext=${this.#sentence(day)}
          min=${first}
          max=${last}
          .value=${String(day)}
          @input=${(event: InputEvent) =>
            this.request('as-of', (event.target as HTMLInputElement).valueAsNumber)}
        />
        <div class="years" aria-hidden="true">
          ${yearTicks(first, last).map((tick) => this.#year(tick, first, last))}
        </div>
      </div>
      <div class="now">
        <span class="date">${dayInWords(day)}</span>
        <span class="counts">${this.#counts()}</span>
      </div>
    `;
  }

  #year(tick: Day, first: Day, last: Day): TemplateResult {
    const share = (100 * (tick - first)) / Math.max(1, last - first);
    // A style attribute would need an exception in a strict content security policy; the property does not.
    return html`<span .style=${`inset-inline-start: ${share}%`}
      >${dateOf(tick).getUTCFullYear()}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-timeline': LineageTimeline;
  }
}
