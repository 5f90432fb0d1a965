import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyIcon } from '../icons.js';

/** Copies texts to the clipboard; where the browser refuses, the text is there to be copied by hand. */
export class Copying {
  #refused: string | undefined;
  #words = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announce: (words: string) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  async #copy(text: string, words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#show(words, undefined);
      this.#announce(words);
    } catch {
      this.#show('', text);
      await this.#host.updateComplete;
      this.#host.shadowRoot?.querySelector('textarea')?.select();
    }
  }

  #show(words: string, refused: string | undefined): void {
    this.#words = words;
    this.#refused = refused;
    this.#host.requestUpdate();
  }

  /** A button that copies a text in some format, and says so in words. */
  button(format: string, text: () => string, words: () => string): TemplateResult {
    return html`<button
      class="copy"
      aria-label=${`Copy as ${format}`}
      title=${`Copy as ${format}`}
      @click=${() => this.#copy(text(), words())}
    >
      ${copyIcon}${format}
    </button>`;
  }

  /** What was copied last, in words. */
  get words(): string {
    return this.#words;
  }

  /** The text that could not be copied. */
  refusal(): TemplateResult | typeof nothing {
    if (this.#refused === undefined) return nothing;
    const close = () => this.#show('', undefined);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    return html`<div class="refused" @keydown=${onKey}>
      <label for="text">This page may not copy by itself: copy the selected text.</label>
      <textarea id="text" readonly rows="5" .value=${this.#refused}></textarea>
      <button @click=${close}>Done</button>
    </div>`;
  }
}
