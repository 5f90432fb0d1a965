import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { menuName, menuOf, type MenuItem } from '../explorer/menu.js';
import type { RequestName } from '../explorer/request-details.js';
import { styles } from './lineage-menu.styles.js';
import { magnification } from './magnification.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What has the focus, in whatever shadow tree. */
function focused(root: DocumentOrShadowRoot): HTMLElement | undefined {
  const { activeElement: active } = root;
  if (active?.shadowRoot?.activeElement) return focused(active.shadowRoot);
  return active instanceof HTMLElement ? active : undefined;
}

/** How near to the edge of the explorer the menu may come, in pixels. */
const edge = 4;

/**
 * What can be done with a model (W3C APG: menu). It opens beside a point, and gives the focus back to where
 * it was.
 *
 * @tagname lineage-menu
 */
export class LineageMenu extends LineagePart {
  static override styles = [theme, styles];

  @state() private model: string | undefined;
  @query('[role=menu]') private readonly menu!: HTMLElement | null;
  /** What had the focus before. */
  #before: HTMLElement | undefined;
  #asked: { readonly at: Point; readonly within: DOMRect } | undefined;

  /** @internal Opens the menu of a model at a point of the viewport, inside of a box. */
  open(model: string, at: Point, within: DOMRect): void {
    if (menuOf(this.state, model).length === 0) return;
    this.#asked = { at, within };
    this.model = model;
    this.requestUpdate();
  }

  protected override updated(): void {
    const { menu } = this;
    if (!menu || !this.#asked) return;
    const { at, within } = this.#asked;
    this.#asked = undefined;
    if (!menu.matches(':popover-open')) {
      this.#before = focused(document);
      menu.showPopover();
    }
    const by = magnification(menu);
    menu.style.maxBlockSize = `${within.height / by - 2 * edge}px`;
    const { width, height } = menu.getBoundingClientRect();
    const into = (value: number, first: number, last: number) =>
      Math.max(first + edge, Math.min(value, last - edge));
    menu.style.left = `${into(at.x, within.left, within.right - width) / by}px`;
    menu.style.top = `${into(at.y, within.top, within.bottom - height) / by}px`;
    this.#items[0]?.focus();
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #close(): void {
    this.menu?.hidePopover();
    this.#before?.focus({ preventScroll: true });
  }

  #choose<Name extends RequestName>({ request, detail }: MenuItem<Name>): void {
    // First, so that what is asked for finds the focus back in its place.
    this.#close();
    this.request(request, detail);
  }

  #onToggle(event: ToggleEvent): void {
    const isClosed = event.newState === 'closed' && !this.menu?.matches(':popover-open');
    if (isClosed) this.model = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const now = items.indexOf(event.target as HTMLElement);
    const next = this.#nextItem(event.key, now, items);
    if (next) next.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #nextItem(key: string, now: number, items: readonly HTMLElement[]): HTMLElement | undefined {
    const moves = new Map([
      ['ArrowDown', now + 1],
      ['ArrowUp', now - 1 + items.length],
      ['Home', 0],
      ['End', items.length - 1],
    ]);
    const to = moves.get(key);
    if (to !== undefined) return items[to % items.length];
    if (key.length > 1 || key === ' ') return undefined;
    const others = [...items.slice(now + 1), ...items.slice(0, now + 1)];
    const begins = (item: HTMLElement) =>
      item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
    return others.find(begins);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model } = this;
    const name = model === undefined ? undefined : menuName(this.state, model);
    if (model === undefined || name === undefined) return nothing;
    return html`<div
      role="menu"
      popover
      aria-label=${name}
      @keydown=${this.#onKey}
      @toggle=${this.#onToggle}
    >
      ${menuOf(this.state, model).map(
        (item) =>
          html`<button role="menuitem" tabindex="-1" @click=${() => this.#choose(item)}>
            ${item.label}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-menu': LineageMenu;
  }
}
