import { html, nothing, type TemplateResult } from 'lit';
import { familiesOf } from '../../explorer/families.js';
import { counts, chosenGraph, releaseDays } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { Lineage } from '../../lineage/lineage.js';
import { dataAge } from '../data-age.js';
import { plural } from '../describe.js';
import { dayInWords } from '../format.js';

/** The families that have a colour, with the number of their models. */
function families(lineage: Lineage): TemplateResult | typeof nothing {
  const { largest } = familiesOf(lineage);
  if (largest.length === 0) return nothing;
  return html`<section>
    <h4>Colour: whose weights a model carries</h4>
    <ul class="families">
      ${largest.map(
        ({ name, models }, index) =>
          html`<li>
            <span class="swatch family-${index + 1}"></span>${name}<span class="number"
              >${models}</span
            >
          </li>`,
      )}
      <li><span class="swatch family-other"></span>all others</li>
    </ul>
  </section>`;
}

/** What the panel tells while nothing is selected: what this is, how large, how old, and what to do. */
export function overview(state: ExplorerState): TemplateResult | typeof nothing {
  const { lineage } = state;
  if (!lineage) return nothing;
  const { all, undated } = counts(state);
  const derivations = chosenGraph(state)?.derivations.length ?? 0;
  const days = releaseDays(state);
  const [first] = days;
  const last = days.at(-1);
  const age = dataAge(lineage);
  return html`
    <hgroup>
      <p class="eyebrow">
        ${state.focus === undefined ? 'The whole lineage, all days' : 'Focus, all days'}
      </p>
      <h3>
        ${plural(all, 'model', 'models')}, ${plural(derivations, 'derivation', 'derivations')}
      </h3>
      <p class="makers">
        ${
          first === undefined || last === undefined
            ? nothing
            : html`First release ${dayInWords(first)}, last ${dayInWords(last)}.`
        }
        ${undated > 0 ? html`${undated} without a date.` : nothing}
      </p>
    </hgroup>
    <p class="summary">
      Each dot is a model; lines lead from parents, on the left, to what was made from them. Select
      a model or a line to read where it comes from and who says so. Drag the slider to see the
      lineage as of any day.
    </p>
    ${families(lineage)} ${age ? html`<p class="note">${age}.</p>` : nothing}
  `;
}
