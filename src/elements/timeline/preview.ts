import { html, nothing, type TemplateResult } from 'lit';
import { timeScaleOf } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { Day } from '../../lineage/day.js';
import { plural } from '../describe.js';
import { dayInWords } from '../format.js';
import { spanOf } from './bins.js';
import { binsFor } from './histogram.js';
import { unitInWords } from './words.js';

const namesShown = 6;

/** The names released in the unit around a day, those nearest to it, in order, and how many more there are. */
export function releasedAround(state: ExplorerState, width: number, day: Day) {
  const { unit, bins } = binsFor(state, width);
  const { first } = spanOf(unit, day);
  const models = bins.find((bin) => bin.first === first)?.models ?? [];
  const nearest = models
    .toSorted((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day))
    .slice(0, namesShown);
  const names = nearest.toSorted((a, b) => a.day - b.day).map(({ name }) => name);
  return { unit, count: models.length, names };
}

/** Where the pointer is, in pixels from the beginning of the axis, and from the left of the control. */
export interface Pointed {
  readonly x: number;
  readonly left: number;
}

/** A line at the place under the pointer. */
export function pointerLine({ x }: Pointed): TemplateResult {
  return html`<div class="pointed" aria-hidden="true" .style=${`left: ${x}px`}></div>`;
}

/** A card with the day under the pointer and what was released around it. */
export function preview(state: ExplorerState, width: number, { x, left }: Pointed): TemplateResult {
  const day = timeScaleOf(state).dayAt(x / width);
  const { unit, count, names } = releasedAround(state, width, day);
  const around = unit === 'day' ? '' : `${unitInWords(unit, day)}: `;
  const rest = count - names.length;
  return html`<div
    class="preview"
    aria-hidden="true"
    .style=${`left: clamp(8.5rem, ${left}px, calc(100% - 8.5rem))`}
  >
    <b>${dayInWords(day)}</b>
    <span>${around}${count === 0 ? 'no release' : plural(count, 'model', 'models')}</span>
    ${names.map((name) => html`<span class="name">${name}</span>`)}
    ${rest > 0 ? html`<span>and ${rest} more</span>` : nothing}
  </div>`;
}
