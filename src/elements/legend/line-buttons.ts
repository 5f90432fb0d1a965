import { html, svg, type TemplateResult } from 'lit';
import { passesNames, type ShownPasses } from '../../explorer/state.js';
import { lineSample } from './samples.js';

const kinds = [
  ['data', '5 3', 'Data'],
  ['design', '1.5 3', 'Design'],
] as const;

/** A line of each kind, for a button that tells more of them. */
export const allLines = svg`
  <svg class="line all" viewBox="0 0 28 14" aria-hidden="true">
    ${['none', ...kinds.map(([, dashes]) => dashes)].map(
      (dashes, index) => svg`<path d=${`M1 ${2 + 5 * index}h26`} stroke="currentColor"
        stroke-width="2" stroke-dasharray=${dashes}></path>`,
    )}
  </svg>`;

/** The kinds of derivations, all but those of weights as switches. */
export function lineButtons(
  now: ShownPasses,
  choose: (passes: ShownPasses) => void,
): TemplateResult {
  const shown = new Set(now.split(' '));
  const toggled = (kind: string) =>
    passesNames.find((passes) => {
      const others = new Set(passes.split(' '));
      return kinds.every(([each]) => (others.has(each) === shown.has(each)) === (each !== kind));
    })!;
  return html`<ul class="lines" aria-label="Lines">
    <li class="fixed">${lineSample('none')} Weights</li>
    ${kinds.map(
      ([kind, dashes, words]) =>
        html`<li>
          <button aria-pressed=${shown.has(kind)} @click=${() => choose(toggled(kind))}>
            ${lineSample(dashes)} ${words}
          </button>
        </li>`,
    )}
  </ul>`;
}
