import { html, nothing, type TemplateResult } from 'lit';
import { chosenGraph } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { plural } from '../describe.js';
import type { Level } from './label-plan.js';

/** What of the names is to be read only when one zooms in. */
export function unreadInWords(told: { readonly level: Level; readonly unnamed: number }): string {
  if (told.level === 'far') return 'Zoom in to read the names';
  if (told.unnamed === 0) return '';
  return `${plural(told.unnamed, 'name has', 'names have')} no room here: zoom in`;
}

/** Why there is nothing to see, where there is nothing. */
export function message(
  state: ExplorerState,
  showAll: () => void,
): TemplateResult | typeof nothing {
  const { status, focus, query } = state;
  const graph = chosenGraph(state);
  if (status === 'loading' && !graph) return html`<p class="message">Loading the lineage …</p>`;
  if (status === 'empty') return html`<p class="message">No lineage to show yet.</p>`;
  if (!graph || graph.nodes.length > 0) return nothing;
  const isAll = focus === undefined && query === '';
  const wanted = [focus, query].filter(Boolean).join(' ');
  const why = isAll ? 'The lineage has no models.' : `No model matches “${wanted}”.`;
  return html`<div class="message">
    <p>${why}</p>
    ${isAll ? nothing : html`<button @click=${showAll}>Show all models</button>`}
  </div>`;
}
