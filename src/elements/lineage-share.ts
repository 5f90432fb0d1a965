import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { embedFrame, embedTag, linkTo, type Origin } from '../explorer/embed-code.js';
import { isDated, shownDay } from '../explorer/selectors.js';
import { viewOf, type View } from '../explorer/view.js';
import { formatDay } from '../lineage/day.js';
import { closeIcon, copyIcon } from './icons.js';
import { styles } from './lineage-share.styles.js';
import { LineagePart } from './part.js';
import { citation, viewInWords } from './share/citation.js';
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

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @state() private isOpen = false;
  /** What was copied last. */
  @state() private copied = '';

  /** Opens the dialog, for the view as it is now. */
  async open(): Promise<void> {
    this.isOpen = true;
    this.copied = '';
    await this.updateComplete;
    this.dialog?.showModal();
  }

  /** The view with its last day told: what is added to the data later does not change what was shared. */
  get #view(): View {
    const view = viewOf(this.state);
    return isDated(this.state) ? { ...view, 'as-of': formatDay(shownDay(this.state)) } : view;
  }

  get #link(): string | undefined {
    return this.page === undefined ? undefined : linkTo(this.page, this.#view);
  }

  #shared(): Shared[] {
    const { page, framePage, origin } = this;
    const link = this.#link;
    const frame = framePage ?? page;
    const title = this.state.lineage?.title ?? '';
    const all = [
      { name: 'Link', label: 'Link to this view', text: link, lines: 1 },
      {
        name: 'Tag',
        label: 'Tag for a page of yours',
        text: origin && embedTag(this.#view, origin),
        lines: 3,
      },
      {
        name: 'Frame',
        label: 'Frame for a page that takes no scripts',
        text: frame && embedFrame(this.#view, frame, title),
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
      ${this.#shared().map((shared) => this.#text(shared))}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-share': LineageShare;
  }
}
