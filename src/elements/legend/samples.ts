import { svg, type TemplateResult } from 'lit';
import { pathOf } from '../graph/marks.js';

/** A line as derivations are drawn. */
export const lineSample = (dashes: string): TemplateResult => svg`
  <svg class="line" viewBox="0 0 28 8" aria-hidden="true">
    <path d="M1 4h26" stroke="currentColor" stroke-width="2" stroke-dasharray=${dashes}></path>
  </svg>`;

/** A dot as models are drawn; `style` is a class. */
export const dotSample = (style: string): TemplateResult => svg`
  <svg class="dot" viewBox="0 0 12 12" aria-hidden="true">
    <circle cx="6" cy="6" r="4" class=${style}></circle>
  </svg>`;

/** The dot of a group; `style` is the class of its colour. */
export const groupSample = (mark: number, style: string): TemplateResult => svg`
  <svg class="dot" viewBox="-6 -6 12 12" aria-hidden="true">
    <path class="solid ${style}" d=${pathOf(mark, 10)}></path>
  </svg>`;

/** The bracket below a date that is not known to the day. */
export const spanSample = svg`
  <svg class="line" viewBox="0 0 28 8" aria-hidden="true">
    <path d="M1 2v4h26v-4" fill="none" stroke="currentColor" stroke-width="1.2"></path>
  </svg>`;

/** The dot of a dataset. */
export const datasetSample = svg`
  <svg class="dot" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M6 1l5 5l-5 5l-5-5z" class="solid"></path>
  </svg>`;
