import { html, nothing, type TemplateResult } from 'lit';
import { counts, isDated, shownWindow } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { dataUntil } from '../data-age.js';
import { dayInWords } from '../format.js';
import { countsInWords, isAtEnd } from './words.js';

function days(state: ExplorerState): TemplateResult {
  const { from, asOf } = shownWindow(state);
  const day = (at: number) => html`<strong>${dayInWords(at)}</strong>`;
  const end = html`${day(asOf)}${isAtEnd(state) ? ', the last release' : nothing}`;
  return html`<span class="days"
    >${from === undefined ? html`All releases up to ${end}` : html`Releases from ${day(from)} to ${end}`}</span
  >`;
}

/** What is shown, in words: until when, how many models, and how old the data is. */
export function caption(state: ExplorerState): TemplateResult {
  const age = state.lineage ? dataUntil(state.lineage) : '';
  return html`<p class="caption">
    ${isDated(state) ? days(state) : nothing}
    <span class="counts">${countsInWords(state)}</span>
    ${age ? html`<span class="age">${age}</span>` : nothing}
  </p>`;
}

/** How many models have no date, and whether they are shown. */
export function undated(
  state: ExplorerState,
  show: (shown: boolean) => void,
): TemplateResult | typeof nothing {
  const { undated: count } = counts(state);
  if (count === 0) return nothing;
  return html`<span class="undated">
    <span>${count} undated</span>
    <label>
      <input
        type="checkbox"
        .checked=${state.undated === 'show'}
        @change=${(event: Event) => show((event.target as HTMLInputElement).checked)}
      />
      Show undated
    </label>
  </span>`;
}
