import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ExplorerState, List } from '../explorer/state.js';
import type { ControlName } from './controls.js';
import { breadcrumb, restSwitch, type BreadcrumbActions } from './breadcrumb.js';

/** What the bar asks for. */
export interface BarActions extends BreadcrumbActions {
  showDatasets(shown: boolean): void;
  showAbout(shown: boolean): void;
  showList(list: List): void;
  share(): void;
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

function datasetSwitch(
  { lineage, datasets }: ExplorerState,
  { showDatasets }: BarActions,
): TemplateResult | typeof nothing {
  if (!lineage?.nodes.some(({ kind }) => kind === 'dataset')) return nothing;
  return html`<label class="datasets">
    <input
      type="checkbox"
      .checked=${live(datasets)}
      @change=${(event: Event) => showDatasets((event.target as HTMLInputElement).checked)}
    />
    Datasets
  </label>`;
}

const inBar: readonly ControlName[] = ['title', 'search', 'datasets', 'outline', 'about', 'share'];

/** The bar above everything: the title, the focus, the search, and whether datasets are drawn. */
export function explorerBar(
  state: ExplorerState,
  shown: ReadonlySet<ControlName>,
  actions: BarActions,
): TemplateResult | typeof nothing {
  const { lineage, about, list } = state;
  if (!inBar.some((name) => shown.has(name))) return nothing;
  const only = (name: ControlName, content: () => unknown) =>
    shown.has(name) ? content() : nothing;
  return html`<div class="bar">
    ${only(
      'title',
      () => html`
        <h2 class="title"><slot name="title">${lineage?.title ?? 'Model lineage'}</slot></h2>
        ${breadcrumb(state, actions)} ${restSwitch(state, actions)}
      `,
    )}
    ${only('search', () => html`<lineage-search></lineage-search>`)}
    ${only('datasets', () => datasetSwitch(state, actions))}
    ${only('outline', () => viewChoice(list, actions))}
    ${only(
      'about',
      () =>
        html`<button aria-pressed=${about} @click=${() => actions.showAbout(!about)}>
          About
        </button>`,
    )}
    ${only(
      'share',
      () => html`<button aria-haspopup="dialog" @click=${actions.share}>Share</button>`,
    )}
  </div>`;
}
