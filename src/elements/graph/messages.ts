import { html, nothing, type TemplateResult } from 'lit';
import { chosenGraph, counts, shownNodes } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { plural } from '../describe.js';
import type { Level } from './label-plan.js';

/** What of the names is to be read only when one zooms in. */
export function unreadInWords(told: { readonly level: Level; readonly unnamed: number }): string {
  if (told.level === 'far') return 'Zoom in to read the names';
  if (told.unnamed === 0) return '';
  return `${plural(told.unnamed, 'name has', 'names have')} no room here: zoom in`;
}

const isEmpty = (state: ExplorerState) =>
  counts(state).shown === 0 && shownNodes(state).length === 0;

/** Why nothing is shown of a lineage, where nothing is. */
function whyEmpty(state: ExplorerState): string | undefined {
  const { focus, query, lineage } = state;
  if (lineage?.nodes.length === 0) return 'The lineage has no models.';
  const wanted = [focus, query].filter(Boolean).join(' ');
  if (chosenGraph(state)?.nodes.length === 0) return `No model matches “${wanted}”.`;
  return isEmpty(state) ? 'No model is shown at this time.' : undefined;
}

/** Why there is nothing to see, where there is nothing. */
export function message(state: ExplorerState, reset: () => void): TemplateResult | typeof nothing {
  const { status, lineage } = state;
  if (status === 'loading' && !lineage) return html`<p class="message">Loading the lineage …</p>`;
  if (status === 'empty') return html`<p class="message">No lineage to show yet.</p>`;
  const why = lineage && whyEmpty(state);
  if (!why) return nothing;
  return html`<div class="message">
    <p>${why}</p>
    ${
      lineage.nodes.length === 0
        ? nothing
        : html`<button @click=${reset}>Reset: show all models</button>`
    }
  </div>`;
}
