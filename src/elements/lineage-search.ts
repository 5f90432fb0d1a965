import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { findByName } from '../lineage/find.js';
import type { LineageNode } from '../lineage/lineage.js';
import { nameIndex } from '../lineage/name-index.js';
import { makers, released } from './describe.js';
import { searchIcon } from './icons.js';
import { styles } from './lineage-search.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

const mostShown = 12;

/**
 * Finds a model by its name (W3C APG: editable combobox with a list of suggestions).
 *
 * @tagname lineage-search
 */
export class LineageSearch extends LineagePart {
  static override styles = [theme, styles];

  @state() private text = '';
  @state() private isOpen = false;
  @state() private active = 0;

  get #found(): LineageNode[] {
    const { lineage, datasets } = this.state;
    if (!lineage) return [];
    return findByName(lineage, this.text)
      .filter(({ kind }) => datasets || kind === 'model')
      .slice(0, mostShown);
  }

  // So that the first key need not wait for it.
  #prepare(): void {
    if (this.state.lineage) nameIndex(this.state.lineage);
  }

  #type(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    this.isOpen = this.text.trim() !== '';
    this.active = 0;
  }

  #choose(node: LineageNode | undefined): void {
    if (!node) return;
    this.isOpen = false;
    this.active = 0;
    this.text = node.name;
    this.request('find', node.id);
  }

  #onKey(event: KeyboardEvent): void {
    const found = this.#found;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && found.length > 0) {
      this.isOpen = true;
      this.active = (this.active + move + found.length) % found.length;
    } else if (event.key === 'Enter') this.#choose(this.isOpen ? found[this.active] : undefined);
    else if (event.key === 'Escape') {
      if (!this.isOpen) this.text = '';
      this.isOpen = false;
    } else return;
    event.preventDefault();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #option(node: LineageNode, index: number): TemplateResult {
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(node)}
    >
      ${node.name}<span>${released(node)}</span><span>${makers(node)}</span>
    </li>`;
  }

  #suggestions(found: readonly LineageNode[]): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<ul id="found" role="listbox" aria-label="Models found">
      ${
        found.length > 0
          ? found.map((node, index) => this.#option(node, index))
          : html`<li class="none" role="option" aria-disabled="true" aria-selected="false">
              No model has this name
            </li>`
      }
    </ul>`;
  }

  protected override render(): TemplateResult {
    const found = this.isOpen ? this.#found : [];
    return html`
      <div class="box">
        ${searchIcon}
        <input
          type="text"
          role="combobox"
          aria-label="Find a model"
          aria-autocomplete="list"
          aria-expanded=${this.isOpen}
          aria-controls="found"
          aria-activedescendant=${found.length > 0 ? `option-${this.active}` : nothing}
          placeholder="Find a model"
          autocomplete="off"
          spellcheck="false"
          .value=${this.text}
          @focus=${this.#prepare}
          @input=${this.#type}
          @keydown=${this.#onKey}
          @blur=${() => {
            this.isOpen = false;
          }}
        />
      </div>
      ${this.#suggestions(found)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-search': LineageSearch;
  }
}
