import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { axisSpan, axisWindow } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { formatDay, type Day } from '../../lineage/day.js';
import { parseReleaseDate } from '../../lineage/release-date.js';

/** Which end of the window shown. */
export type End = 'from' | 'as-of';

/** What a typed date does, and what happens where it was left unfinished. */
export interface DateActions {
  set(end: End, day: Day): void;
  restore(): void;
  /** Whether what is shown begins with a day, or with the first release of all. */
  limit(isLimited: boolean): void;
}

function dateInput(
  state: ExplorerState,
  end: End,
  day: Day,
  actions: DateActions,
  isStop = true,
): TemplateResult {
  const { first, last } = axisSpan(state);
  const type = ({ target }: Event) => {
    const { value, validity } = target as HTMLInputElement;
    const typed = validity.valid ? parseReleaseDate(value) : undefined;
    if (typed) actions.set(end, typed.latest);
  };
  return html`<input
    class="date"
    type="date"
    aria-label=${end === 'from' ? 'From' : 'As of'}
    tabindex=${isStop ? 0 : -1}
    min=${formatDay(first)}
    max=${formatDay(last)}
    .value=${live(formatDay(day))}
    @input=${type}
    @blur=${() => actions.restore()}
  />`;
}

/**
 * The shown days to be typed. The first one has its place even while it limits nothing, so that nothing
 * moves when it does; typing it makes it count. Tab reaches it once it does.
 */
export function dates(state: ExplorerState, start: Day, actions: DateActions): TemplateResult {
  const { from, asOf } = axisWindow(state);
  const isLimited = from !== undefined;
  return html`<span class=${isLimited ? 'start' : 'start off'}>
      <label title="Leave out what was released before this date">
        <input
          type="checkbox"
          aria-label="From a date"
          .checked=${live(isLimited)}
          @change=${({ target }: Event) => actions.limit((target as HTMLInputElement).checked)}
        />
        From
      </label>
      ${dateInput(state, 'from', from ?? start, actions, isLimited)}
    </span>
    <label class="as-of"><span>As of</span> ${dateInput(state, 'as-of', asOf, actions)}</label>`;
}
