import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColorBy, SizeBy } from '../../explorer/state.js';
import { colorWords, sizeWords } from './words.js';

function choice<Name extends string>(
  label: string,
  words: Readonly<Record<Name, string>>,
  now: Name,
  choose: (name: Name) => void,
): TemplateResult {
  return html`<label class="by">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Name)}>
      ${(Object.keys(words) as Name[]).map(
        (name) =>
          html`<option value=${name} .selected=${live(name === now)}>${words[name]}</option>`,
      )}
    </select>
  </label>`;
}

/** What colour tells. */
export const colorChoice = (now: ColorBy, choose: (name: ColorBy) => void): TemplateResult =>
  choice('Colour by', colorWords, now, choose);

/** What size tells. */
export const sizeChoice = (now: SizeBy, choose: (name: SizeBy) => void): TemplateResult =>
  choice('Size by', sizeWords, now, choose);
