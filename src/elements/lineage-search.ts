import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { offersFor, type Offer, type Offers } from '../explorer/search-offers.js';
import { nameIndex } from '../lineage/name-index.js';
import { plural } from './describe.js';
import { dateInWords } from './format.js';
import { closeIcon, searchIcon } from './icons.js';
import { styles } from './lineage-search.styles.js';
import { LineagePart } from './part.js';
import { offerContent } from './search/offer.js';
import { theme } from './theme.styles.js';

/** How long nothing is typed before what was understood is said aloud, in milliseconds. */
const pause = 600;

/**
 * Finds a model by its name, or shows only what a query asks for (W3C APG: editable combobox with a list
 * of suggestions).
 *
 * @tagname lineage-search
 */
export class LineageSearch extends LineagePart {
  static override styles = [theme, styles];

  @query('input') private readonly input!: HTMLInputElement | null;
  @state() private text = '';
  @state() private isOpen = false;
  @state() private active = 0;
  #offered: { readonly of: readonly unknown[]; readonly offers: Offers } | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#silence);
  }

  /** Puts the keyboard into the box, with all of its text selected. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
    this.input?.select();
  }

  get #offers(): Offers {
    const { lineage, datasets } = this.state;
    if (!lineage) return { offers: [] };
    const of = [lineage, datasets, this.text];
    const isSame = this.#offered?.of.every((each, index) => each === of[index]);
    const offers = isSame
      ? this.#offered!.offers
      : offersFor(lineage, { text: this.text, datasets, dateInWords });
    this.#offered = { of, offers };
    return offers;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    // Chips, menus and links write the same text; what is being typed stays.
    const before = changed.get('state')?.query ?? '';
    if (before !== this.state.query) this.text = this.state.query;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #enter(): void {
    // So that the first key need not wait for it.
    if (this.state.lineage) nameIndex(this.state.lineage);
    this.#open(true);
  }

  #open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.active = 0;
  }

  #type(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    this.#open(true);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.announce(this.#understood()), pause);
  }

  /** What was understood of the text, in a sentence. */
  #understood(): string {
    if (this.text.trim() === '') return '';
    const { offers, error } = this.#offers;
    if (error) return error.message;
    const [first] = offers;
    if (first?.kind === 'query') return `${first.words}: ${plural(first.count, 'model', 'models')}`;
    const count = offers.filter(({ kind }) => kind === 'model').length;
    return count === 0 ? 'No model has this name' : `${plural(count, 'model', 'models')} found`;
  }

  #choose(offer: Offer | undefined): void {
    if (!offer) return;
    clearTimeout(this.#silence);
    this.#open(false);
    if (offer.kind === 'model') {
      this.text = this.state.query;
      this.request('find', offer.node.id);
      // The graph takes the keyboard: there is what was looked for.
      this.input?.blur();
    } else {
      this.text = offer.text;
      this.request('query', offer.text);
    }
  }

  #clear(): void {
    this.text = '';
    this.request('query', '');
    this.input?.focus();
  }

  #submit(): void {
    const { offers, error } = this.#offers;
    const isMistake = error && offers.length === 0;
    if (isMistake) this.input?.setSelectionRange(error.position, this.text.length);
    // An empty box asks for everything; what one could ask is chosen with the arrows.
    else if (this.text.trim() === '' && this.active === 0) this.#clear();
    else this.#choose(this.isOpen ? offers[this.active - this.#offset] : undefined);
  }

  /** In an empty box nothing is active at first. */
  get #offset(): 0 | 1 {
    return this.text.trim() === '' ? 1 : 0;
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#offers.offers.length + this.#offset;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && count > 0) {
      if (this.isOpen) this.active = (this.active + move + count) % count;
      else this.#open(true);
    } else if (event.key === 'Enter') this.#submit();
    else if (event.key === 'Escape' && (this.isOpen || this.text !== '')) {
      if (!this.isOpen) this.text = this.text === this.state.query ? '' : this.state.query;
      if (!this.isOpen && this.text === '') this.request('query', '');
      this.#open(false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #option(offer: Offer, index: number): TemplateResult {
    return html`<li
      id="option-${index}"
      class=${offer.kind}
      role="option"
      aria-selected=${index === this.active - this.#offset}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(offer)}
    >
      ${offerContent(offer)}
    </li>`;
  }

  #suggestions(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const { offers, error } = this.#offers;
    const isEmpty = this.text.trim() === '';
    const title = isEmpty ? 'Things to ask' : 'Models found';
    return html`<div class="popup">
      ${error ? html`<p class="mistake" id="mistake">${error.message}</p>` : nothing}
      ${isEmpty && offers.length > 0 ? html`<p class="hint">Type a name, or ask:</p>` : nothing}
      <ul id="found" role="listbox" aria-label=${title} ?hidden=${error && offers.length === 0}>
        ${
          offers.length > 0 || error
            ? offers.map((offer, index) => this.#option(offer, index))
            : html`<li class="none" role="option" aria-disabled="true" aria-selected="false">
                No model has this name
              </li>`
        }
      </ul>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { offers, error } = this.isOpen ? this.#offers : { offers: [], error: undefined };
    const active = this.active - this.#offset;
    return html`
      <div class="box">
        ${searchIcon}
        <input
          type="text"
          role="combobox"
          aria-label="Find a model"
          aria-autocomplete="list"
          aria-expanded=${this.isOpen && !(error && offers.length === 0)}
          aria-controls="found"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'mistake' : nothing}
          aria-activedescendant=${offers[active] ? `option-${active}` : nothing}
          placeholder="Find a model, or ask: llama+"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${this.text}
          @focus=${this.#enter}
          @input=${this.#type}
          @keydown=${this.#onKey}
          @blur=${() => this.#open(false)}
        />
        ${
          this.text === ''
            ? nothing
            : html`<button
                aria-label="Clear the search"
                title="Clear the search"
                @click=${this.#clear}
              >
                ${closeIcon}
              </button>`
        }
      </div>
      ${this.#suggestions()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-search': LineageSearch;
  }
}
