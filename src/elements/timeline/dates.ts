import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { firstDay, lastDay, shownWindow } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { formatDay, type Day } from '../../lineage/day.js';
import { parseReleaseDate } from '../../lineage/release-date.js';

/** Which end of the window shown. */
export type End = 'from' | 'as-of';

/** What a typed date does, and what happens where it was left unfinished. */
export interface DateActions {
  set(end: End, day: Day): void;
  restore(): void;
}

function dateInput(state: ExplorerState, end: End, day: Day, actions: DateActions): TemplateResult {
  const type = ({ target }: Event) => {
    const { value, validity } = target as HTMLInputElement;
    const typed = validity.valid ? parseReleaseDate(value) : undefined;
    if (typed) actions.set(end, typed.latest);
  };
  return html`<label class="date">
    <span>${end === 'from' ? 'From' : 'As of'}</span>
    <input
      type="date"
      min=${formatDay(firstDay(state))}
      max=${formatDay(lastDay(state))}
      .value=${live(formatDay(day))}
      @input=${type}
      @blur=${() => actions.restore()}
    />
  </label>`;
}

/** The shown days to be typed: the last one, and in a window the first one too. */
export function dates(state: ExplorerState, actions: DateActions): TemplateResult {
  const { from, asOf } = shownWindow(state);
  return html`${from === undefined ? nothing : dateInput(state, 'from', from, actions)}
  ${dateInput(state, 'as-of', asOf, actions)}`;
}
