import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { awaitingOther, comparedPair } from '../explorer/comparison.js';
import type { ExplorerState } from '../explorer/state.js';
import { nodeOf, type LineageNode } from '../lineage/lineage.js';
import { comparison, comparisonToCome, type ComparisonActions } from './details/comparison.js';
import { derivationDetails } from './details/derivation-details.js';
import { modelDetails, type Actions } from './details/model-details.js';
import { overview } from './details/overview.js';
import { PartMenuEvent } from './events.js';
import { closeIcon } from './icons.js';
import { styles } from './lineage-details.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

/** Whether there is anything to tell. */
export const isTelling = (now: ExplorerState): boolean =>
  now.selection !== undefined || now.about || awaitingOther(now) !== undefined;

/**
 * Everything known of the selected model or derivation, each claim with its source.
 *
 * @tagname lineage-details
 */
export class LineageDetails extends LineagePart {
  static override styles = [theme, styles];

  protected override readonly regionName = 'Details';
  @state() private onlyDifferences = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  // What is read can be long: the keyboard has to scroll it.
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0;
  }

  readonly #actions: Actions = {
    select: (id) => this.request('find', id),
    selectDerivation: (derivation) => this.request('select', { derivation }),
  };

  readonly #comparing: ComparisonActions = {
    goTo: (id) => {
      this.request('compare', undefined);
      this.request('find', id);
    },
    showOnly: (query) => this.request('query', query),
    swap: () => {
      const [held, other] = comparedPair(this.state)!;
      this.request('compare', other.id);
      this.request('select', { model: held.id });
    },
    end: () => this.request('compare', undefined),
    showOnlyDifferences: (only) => {
      this.onlyDifferences = only;
    },
  };

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.selection !== this.state.selection) this.scrollTop = 0;
  }

  #openMenu(id: string, button: HTMLElement): void {
    const { left, bottom } = button.getBoundingClientRect();
    this.dispatchEvent(new PartMenuEvent(id, left, bottom));
  }

  #buttons({ id, name }: LineageNode): TemplateResult {
    const isFocus = this.state.focus === id;
    return html`<div class="actions">
      <button @click=${() => this.request('focus-on', isFocus ? undefined : id)}>
        ${isFocus ? 'Show all models' : 'Show only its lineage'}
      </button>
      <button
        aria-label="Compare with another model"
        title="Compare with another model"
        @click=${() => this.request('compare', id)}
      >
        Compare
      </button>
      <button
        aria-haspopup="menu"
        aria-label=${`More about ${name}`}
        title="More"
        @click=${(event: Event) => this.#openMenu(id, event.currentTarget as HTMLElement)}
      >
        …
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
    return modelDetails(lineage, node, this.#actions, this.#buttons(node));
  }

  #told(): unknown {
    const { lineage, selection, compare } = this.state;
    const pair = comparedPair(this.state);
    // Comparing walks all of the lineage: not at every step of the slider.
    if (lineage && pair) {
      return guard([lineage, compare, selection, this.onlyDifferences], () =>
        comparison(lineage, pair, this.onlyDifferences, this.#comparing),
      );
    }
    const held = awaitingOther(this.state);
    if (held) return comparisonToCome(held, this.#comparing);
    return selection ? this.#selected() : overview(this.state);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  }

  #close(): void {
    this.request('select', undefined);
    this.request('compare', undefined);
    this.request('about', false);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!isTelling(this.state)) return nothing;
    return html`
      <button
        class="close"
        aria-label="Close details"
        title="Close details"
        @click=${() => this.#close()}
      >
        ${closeIcon}
      </button>
      ${this.#told()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-details': LineageDetails;
  }
}
