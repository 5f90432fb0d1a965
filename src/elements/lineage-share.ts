import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { embedFrame, embedTag, linkTo, type Origin } from '../explorer/embed-code.js';
import { fileName, pinnedView } from '../explorer/pinned-view.js';
import type { ExportFormat, ExportOptions } from './export-formats.js';
import { closeIcon, copyIcon } from './icons.js';
import { styles } from './lineage-share.styles.js';
import { LineagePart } from './part.js';
import { citation, viewInWords } from './share/citation.js';
import { download } from './share/download.js';
import { today } from './share/today.js';
import { theme } from './theme.styles.js';

/** What is shared as a text. */
interface Shared {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly lines: number;
}

/**
 * A dialog with what shows this view elsewhere: a link, a tag or frame for another page, and how to cite it.
 *
 * @tagname lineage-share
 */
export class LineageShare extends LineagePart {
  static override styles = [theme, styles];

  /** Where what is shown comes from; undefined where it has no address. */
  @property({ attribute: false }) origin: Origin | undefined;
  /** The address of a page in which the explorer keeps its view behind the `#`. */
  @property({ attribute: false }) page: string | undefined;
  /** The address of a page that shows the explorer alone, for frames. */
  @property({ attribute: false }) framePage: string | undefined;

  /** Gives what is shown in a format. */
  @property({ attribute: false }) save:
    ((format: ExportFormat, options: ExportOptions) => Promise<Blob>) | undefined;
  /** Whether a page in one file can be made. */
  @property({ attribute: false }) canFreeze = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @state() private isOpen = false;
  /** What was copied last. */
  @state() private copied = '';
  /** How many times larger than on the screen a picture of pixels is. */
  @state() private scale = 2;
  /** Why there was nothing to download. */
  @state() private failure = '';

  /** Opens the dialog, for the view as it is now. */
  async open(): Promise<void> {
    this.isOpen = true;
    this.copied = '';
    this.failure = '';
    await this.updateComplete;
    this.dialog?.showModal();
  }

  #shared(): Shared[] {
    const { page, framePage, origin } = this;
    const view = pinnedView(this.state);
    const link = page === undefined ? undefined : linkTo(page, view);
    const frame = framePage ?? page;
    const title = this.state.lineage?.title ?? '';
    const all = [
      { name: 'Link', label: 'Link to this view', text: link, lines: 1 },
      {
        name: 'Tag',
        label: 'Tag for a page of yours',
        text: origin && embedTag(view, origin),
        lines: 3,
      },
      {
        name: 'Frame',
        label: 'Frame for a page that takes no scripts',
        text: frame && embedFrame(view, frame, title),
        lines: 3,
      },
      {
        name: 'Citation',
        label: 'To cite this view',
        text: citation(this.state, link, today()),
        lines: 3,
      },
    ];
    return all.filter((each): each is Shared => each.text !== undefined);
  }

  async #copy({ name, text }: Shared): Promise<void> {
    const field = this.shadowRoot?.querySelector<HTMLTextAreaElement>(`#${name}`);
    try {
      await navigator.clipboard.writeText(text);
      this.copied = name;
      this.announce(`${name} copied`);
    } catch {
      // Where the page may not write to the clipboard, the text stands ready to be copied by hand.
      field?.focus();
      field?.select();
    }
  }

  async #download(format: ExportFormat): Promise<void> {
    try {
      const file = await this.save!(format, format === 'png' ? { scale: this.scale } : {});
      this.failure = '';
      download(file, `${fileName(this.state)}.${format}`);
      this.announce(`${format.toUpperCase()} downloaded`);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #downloads(): TemplateResult | typeof nothing {
    if (!this.save) return nothing;
    const button = (format: ExportFormat, words: string) =>
      html`<button @click=${() => this.#download(format)}>${words}</button>`;
    return html`<div class="downloads" role="group" aria-labelledby="downloads">
      <h4 id="downloads">Download what is shown</h4>
      ${button('svg', 'SVG')}
      <span class="png">
        ${button('png', 'PNG')}
        <select
          aria-label="Size of the PNG"
          @change=${(event: Event) => {
            this.scale = Number((event.target as HTMLSelectElement).value);
          }}
        >
          ${[1, 2, 3, 4].map(
            (scale) =>
              html`<option value=${scale} .selected=${scale === this.scale}>${scale}×</option>`,
          )}
        </select>
      </span>
      ${button('json', 'JSON')} ${button('csv', 'CSV')}
      ${this.canFreeze ? button('html', 'Page in one file') : nothing}
      <p class="failure" role="alert">${this.failure}</p>
    </div>`;
  }

  readonly #closeAt = (event: Event): void => {
    // What lies around a dialog counts as the dialog itself.
    if (event.target === this.dialog) this.dialog?.close();
  };

  #text(shared: Shared): TemplateResult {
    const { name, label, text, lines } = shared;
    return html`<div class="shared">
      <label for=${name}>${label}</label>
      <textarea id=${name} readonly rows=${lines} .value=${text} spellcheck="false"></textarea>
      <button aria-label=${`Copy ${name.toLowerCase()}`} @click=${() => this.#copy(shared)}>
        ${copyIcon} ${this.copied === name ? 'Copied' : 'Copy'}
      </button>
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<dialog
      aria-labelledby="title"
      @click=${this.#closeAt}
      @close=${() => {
        this.isOpen = false;
      }}
    >
      <header>
        <h3 id="title">Share this view</h3>
        <p>${viewInWords(this.state)}</p>
        <button class="close" aria-label="Close" title="Close" @click=${() => this.dialog?.close()}>
          ${closeIcon}
        </button>
      </header>
      ${this.#shared().map((shared) => this.#text(shared))} ${this.#downloads()}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-share': LineageShare;
  }
}
