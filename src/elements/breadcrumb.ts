import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ExplorerState } from '../explorer/state.js';
import { nodeOf } from '../lineage/lineage.js';

/** What the way through the focuses asks for. */
export interface BreadcrumbActions {
  /** A model, or undefined for all. */
  focusOn(id: string | undefined): void;
  keepRest(kept: boolean): void;
}

/** More focuses than these, besides the last one, are not told one by one. */
const mostTold = 2;

const crumb = (name: string, go: () => void, className = '') =>
  html`<li class=${className}>
    <button class="link" title=${name} @click=${go}>${name}</button>
  </li>`;

/** The way through the focuses, back to all models. */
export function breadcrumb(
  { lineage, focus, trail }: ExplorerState,
  { focusOn }: BreadcrumbActions,
): TemplateResult | typeof nothing {
  if (!lineage || focus === undefined) return nothing;
  const nameOf = (id: string) => nodeOf(lineage, id)?.name ?? id;
  const told = trail.slice(-mostTold);
  const before = trail.at(-mostTold - 1);
  // Where there is little room, the focuses before are not told, but for a way back to the last of them.
  const back = before ?? trail.at(-1);
  return html`<nav class="breadcrumb" aria-label="Focus">
    <ol>
      ${crumb('All models', () => focusOn(undefined))}
      ${
        back === undefined
          ? nothing
          : html`<li class=${before === undefined ? 'narrow' : ''}>
              <button
                class="link"
                aria-label=${`Back to ${nameOf(back)}`}
                title=${nameOf(back)}
                @click=${() => focusOn(back)}
              >
                …
              </button>
            </li>`
      }
      ${told.map((id) => crumb(nameOf(id), () => focusOn(id), 'earlier'))}
      <li><span aria-current="true" title=${nameOf(focus)}>${nameOf(focus)}</span></li>
    </ol>
  </nav>`;
}

/** Whether what focus and query leave out stays, dimmed; asked only where they leave something out. */
export function restSwitch(
  { lineage, focus, query, context }: ExplorerState,
  { keepRest }: BreadcrumbActions,
): TemplateResult | typeof nothing {
  if (!lineage || (focus === undefined && query === '')) return nothing;
  return html`<label class="rest" title="Keep the rest of the models in place, dimmed">
    <input
      type="checkbox"
      role="switch"
      .checked=${live(context === 'ghost')}
      @change=${(event: Event) => keepRest((event.target as HTMLInputElement).checked)}
    />
    <span>Keep the rest<span class="wide">, dimmed</span></span>
  </label>`;
}
