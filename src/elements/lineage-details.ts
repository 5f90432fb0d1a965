import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nodeOf } from '../lineage/lineage.js';
import { derivationDetails } from './details/derivation-details.js';
import { modelDetails, type Actions } from './details/model-details.js';
import { overview } from './details/overview.js';
import { closeIcon } from './icons.js';
import { styles } from './lineage-details.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

/**
 * Everything known of the selected model or derivation, each claim with its source.
 *
 * @tagname lineage-details
 */
export class LineageDetails extends LineagePart {
  static override styles = [theme, styles];

  readonly #actions: Actions = {
    select: (id) => this.request('find', id),
    selectDerivation: (derivation) => this.request('select', { derivation }),
  };

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.selection !== this.state.selection) this.scrollTop = 0;
  }

  #focusButton(id: string): TemplateResult {
    const isFocus = this.state.focus === id;
    return html`<div class="actions">
      <button @click=${() => this.request('focus-on', isFocus ? undefined : id)}>
        ${isFocus ? 'Show all models' : 'Show only its lineage'}
      </button>
    </div>`;
  }

  #selected(): TemplateResult | typeof nothing {
    const { lineage, selection } = this.state;
    if (!lineage || !selection) return nothing;
    if ('derivation' in selection) {
      const derivation = lineage.derivations[selection.derivation];
      return derivation ? derivationDetails(lineage, derivation, this.#actions) : nothing;
    }
    const node = nodeOf(lineage, selection.model);
    if (!node) return nothing;
    return html`${modelDetails(lineage, node, this.#actions)}${this.#focusButton(node.id)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { selection, about } = this.state;
    if (!selection && !about) return nothing;
    return html`
      <button
        class="close"
        aria-label="Close details"
        title="Close details"
        @click=${() => (selection ? this.request('select', undefined) : this.request('about', false))}
      >
        ${closeIcon}
      </button>
      ${selection ? this.#selected() : overview(this.state)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-details': LineageDetails;
  }
}
