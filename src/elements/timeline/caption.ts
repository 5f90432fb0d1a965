import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { counts, isDated } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { inDigits } from '../../lineage/in-digits.js';
import { dataUntil } from '../data-age.js';
import { captionInWords, countsInWords, daysInWords } from './words.js';

function days(state: ExplorerState, isBrief: boolean): TemplateResult {
  const { before, from, between, asOf, after } = daysInWords(state, isBrief);
  const start = from === undefined ? nothing : html`<strong>${from}</strong>${between}`;
  return html`<span class="days">${before}${start}<strong>${asOf}</strong>${after}</span>`;
}

/** What is shown, in words: until when, how many models, and how old the data is. */
export function caption(state: ExplorerState, isBrief: boolean): TemplateResult {
  const age = state.lineage ? dataUntil(state.lineage) : '';
  return html`<p class="caption" title=${captionInWords(state)}>
    ${isDated(state) ? days(state, isBrief) : nothing}
    <span class="rest"
      ><span class="counts">${countsInWords(state, isBrief)}</span>${
        age ? html`<span class="age">${age}</span>` : nothing
      }</span
    >
  </p>`;
}

/** How many models have no date, and whether they are shown. */
export function undated(
  state: ExplorerState,
  show: (shown: boolean) => void,
): TemplateResult | typeof nothing {
  const { undated: count } = counts(state);
  if (count === 0) return nothing;
  return html`<label class="undated" title="Show the models of which no date is known">
    <input
      type="checkbox"
      .checked=${live(state.undated === 'show')}
      @change=${(event: Event) => show((event.target as HTMLInputElement).checked)}
    />
    <span><span class="show">Show </span><span>${inDigits(count)} undated</span></span>
  </label>`;
}
