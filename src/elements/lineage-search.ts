import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Completion } from '../explorer/completions.js';
import { offersFor, type Offer, type Offers } from '../explorer/search-offers.js';
import { nameIndex } from '../lineage/name-index.js';
import { dateInWords } from './format.js';
import { closeIcon, searchIcon } from './icons.js';
import { styles } from './lineage-search.styles.js';
import { LineagePart } from './part.js';
import { offerContent } from './search/offer.js';
import { understood } from './search/understood.js';
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
  /** Where in it one writes. */
  @state() private caret = 0;
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
    const { text, caret } = this;
    const of = [lineage, datasets, text, caret];
    const isSame = this.#offered?.of.every((each, index) => each === of[index]);
    const offers = isSame
      ? this.#offered!.offers
      : offersFor(lineage, { text, caret, datasets, dateInWords });
    this.#offered = { of, offers };
    return offers;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    // Chips, menus and links write the same text; what is being typed stays.
    const before = changed.get('state')?.query ?? '';
    if (before !== this.state.query) this.#write(this.state.query);
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

  #write(text: string, caret = text.length): void {
    this.text = text;
    this.caret = caret;
  }

  /** The caret goes along without anything being typed, too. */
  #followCaret(): void {
    const caret = this.input?.selectionEnd ?? this.text.length;
    if (caret !== this.caret) this.active = 0;
    this.caret = caret;
  }

  #type(event: InputEvent): void {
    const { value, selectionEnd } = event.target as HTMLInputElement;
    this.#write(value, selectionEnd ?? value.length);
    this.#open(true);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.announce(understood(this.text, this.#offers)), pause);
  }

  #choose(offer: Offer | undefined): void {
    if (!offer) return;
    clearTimeout(this.#silence);
    this.#open(false);
    if (offer.kind === 'completion') void this.#complete(offer);
    else if (offer.kind === 'model') {
      this.#write(this.state.query);
      this.request('find', offer.node.id);
      // The graph takes the keyboard: there is what was looked for.
      this.input?.blur();
    } else {
      this.#write(offer.text);
      this.request('query', offer.text);
    }
  }

  /** Writes a term on. With its value it is asked for; without one, those that there are are offered. */
  async #complete({ text, caret, count }: Completion): Promise<void> {
    const isWhole = count !== undefined;
    this.#write(text, caret);
    this.#open(!isWhole);
    if (isWhole) this.request('query', text);
    await this.updateComplete;
    this.input?.setSelectionRange(caret, caret);
    this.#followCaret();
  }

  #clear(): void {
    this.#write('');
    this.request('query', '');
    this.input?.focus();
  }

  #submit(): void {
    const { offers, error } = this.#offers;
    if (error) this.input?.setSelectionRange(error.position, this.text.length);
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
      if (!this.isOpen) this.#write(this.text === this.state.query ? '' : this.state.query);
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
    const title = isEmpty ? 'Things to ask' : 'Suggestions';
    return html`<div class="popup">
      ${error ? html`<p class="mistake" id="mistake">${error.message}</p>` : nothing}
      ${isEmpty && offers.length > 0 ? html`<p class="hint">Type a name, or ask:</p>` : nothing}
      <ul id="found" role="listbox" aria-label=${title} ?hidden=${error !== undefined}>
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
          aria-expanded=${this.isOpen && !error}
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
          @keyup=${this.#followCaret}
          @pointerup=${this.#followCaret}
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
