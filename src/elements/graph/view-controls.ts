import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState, LayoutName } from '../../explorer/state.js';
import { isDated } from '../../explorer/time.js';
import type { ScaleName } from '../../layout/time-scale.js';
import { fitIcon, minusIcon, plusIcon } from '../icons.js';

/** What the controls of the view may ask for. */
export interface ViewActions {
  layout(name: LayoutName): void;
  scale(name: ScaleName): void;
  zoom(direction: -1 | 1): void;
  fit(): void;
  /** List the keys. */
  help(): void;
}

const layouts: readonly [LayoutName, string][] = [
  ['timeline', 'By date'],
  ['generations', 'By generation'],
];

const scales: readonly [ScaleName, string][] = [
  ['even', 'Spread evenly'],
  ['calendar', 'True calendar'],
  ['order', 'Step a release'],
];

function choice<Name extends string>(
  label: string,
  options: readonly [Name, string][],
  now: Name,
  choose: (name: Name) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Name)}>
      ${options.map(
        ([name, words]) => html`<option value=${name} .selected=${name === now}>${words}</option>`,
      )}
    </select>
  </label>`;
}

/** How the graph is laid out, and the camera. */
export function viewControls(
  state: ExplorerState,
  { layout: setLayout, scale: setScale, zoom, fit, help }: ViewActions,
): TemplateResult {
  const { layout, scale } = state;
  const hasScale = layout === 'timeline' && isDated(state);
  return html`
    <div class="arrangement" role="group" aria-label="Arrangement">
      ${choice('Layout', layouts, layout, setLayout)}
      ${hasScale ? choice('Scale', scales, scale, setScale) : nothing}
    </div>
    <div class="camera" role="group" aria-label="View">
      <button aria-label="Zoom out" title="Zoom out" @click=${() => zoom(-1)}>${minusIcon}</button>
      <button aria-label="Zoom in" title="Zoom in" @click=${() => zoom(1)}>${plusIcon}</button>
      <button aria-label="Reset view" title="Reset view" @click=${fit}>${fitIcon}</button>
      <button class="help" aria-label="Keys" title="Keys" @click=${help}>?</button>
    </div>
  `;
}
