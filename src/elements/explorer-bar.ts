import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState, List } from '../explorer/state.js';
import { breadcrumb, restSwitch, type BreadcrumbActions } from './breadcrumb.js';

/** What the bar asks for. */
export interface BarActions extends BreadcrumbActions {
  showDatasets(shown: boolean): void;
  showAbout(shown: boolean): void;
  showList(list: List): void;
}

const views: readonly (readonly [List, string])[] = [
  ['none', 'Graph'],
  ['outline', 'Outline'],
  ['table', 'Table'],
];

/** What shows the models: the graph alone, or a list with it. */
function viewChoice(list: List, { showList }: BarActions): TemplateResult {
  return html`<div class="views" role="group" aria-label="Show as">
    ${views.map(
      ([name, words]) =>
        html`<button aria-pressed=${list === name} @click=${() => showList(name)}>
          ${words}
        </button>`,
    )}
  </div>`;
}

/** The bar above everything: the title, the focus, the search, and whether datasets are drawn. */
export function explorerBar(state: ExplorerState, actions: BarActions): TemplateResult {
  const { lineage, datasets, about, list } = state;
  const hasDatasets = lineage?.nodes.some(({ kind }) => kind === 'dataset');
  return html`<div class="bar">
    <h2 class="title">${lineage?.title ?? 'Model lineage'}</h2>
    ${breadcrumb(state, actions)} ${restSwitch(state, actions)}
    <lineage-search></lineage-search>
    ${
      hasDatasets
        ? html`<label class="datasets">
            <input
              type="checkbox"
              .checked=${datasets}
              @change=${(event: Event) =>
                actions.showDatasets((event.target as HTMLInputElement).checked)}
            />
            Datasets
          </label>`
        : nothing
    }
    ${viewChoice(list, actions)}
    <button aria-pressed=${about} @click=${() => actions.showAbout(!about)}>About</button>
  </div>`;
}
