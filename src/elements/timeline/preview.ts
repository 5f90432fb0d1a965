import { html, nothing, type TemplateResult } from 'lit';
import { timeScaleOf } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { DatedModel } from '../../explorer/time.js';
import type { Day } from '../../lineage/day.js';
import { inDigits } from '../../lineage/in-digits.js';
import { plural } from '../describe.js';
import { dateInWords, dayInBrief } from '../format.js';
import { spanOf, type BinUnit } from './bins.js';
import { binsFor } from './histogram.js';
import { unitInWords } from './words.js';

const namesShown = 6;

/** When a model was released, as far as the unit does not say so: "5 May", "about March 2023". */
function dateWithin(unit: BinUnit, { date }: DatedModel): string {
  const { earliest, latest, approximate, uncertain } = date;
  if (earliest < latest || approximate || uncertain) return dateInWords(date);
  return unit === 'day' ? '' : dayInBrief(latest, false);
}

/**
 * What was released in the unit around a day, and how many models that is: the names nearest to the day,
 * its own first, the others in order.
 */
export function releasedAround(state: ExplorerState, width: number, day: Day) {
  const { unit, bins } = binsFor(state, width);
  const { first } = spanOf(unit, day);
  const models = bins.find((bin) => bin.first === first)?.models ?? [];
  const isOther = (model: DatedModel) => Number(model.day !== day);
  const named = models
    .toSorted((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day))
    .slice(0, namesShown)
    .toSorted((a, b) => isOther(a) - isOther(b) || a.day - b.day)
    .map((model) => ({ name: model.name, date: dateWithin(unit, model) }));
  return { unit, count: models.length, named };
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

/** A card with what was released around the day under the pointer. */
export function preview(state: ExplorerState, width: number, { x, left }: Pointed): TemplateResult {
  const day = timeScaleOf(state).dayAt(x / width);
  const { unit, count, named } = releasedAround(state, width, day);
  const rest = count - named.length;
  return html`<div
    class="preview"
    aria-hidden="true"
    .style=${`left: clamp(10rem, ${left}px, calc(100% - 10rem))`}
  >
    <p>
      <b>${unitInWords(unit, day)}:</b>
      <span class="count">${count === 0 ? 'no release' : plural(count, 'model', 'models')}</span>
    </p>
    ${named.map(
      ({ name, date }) =>
        html`<p class="named"><span>${name}</span>${date ? html` <i>· ${date}</i>` : nothing}</p>`,
    )}
    ${rest > 0 ? html`<p>and ${inDigits(rest)} more</p>` : nothing}
  </div>`;
}
