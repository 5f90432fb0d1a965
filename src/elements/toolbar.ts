import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

const directions = new Map([
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['ArrowRight', 1],
  ['ArrowDown', 1],
]);

/** Which item a key leads to from another; undefined where it leads nowhere. */
function stepTo(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const direction = directions.get(key);
  return direction && (from + direction + count) % count;
}

class Toolbar extends Directive {
  #element: Element | undefined;
  #current: HTMLElement | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('A toolbar is an element.');
  }

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    if (!this.#element) {
      this.#element = element;
      element.addEventListener('focusin', ({ target }) => this.#stopAt(target as HTMLElement));
      element.addEventListener('keydown', (event) => this.#walk(event as KeyboardEvent));
    }
    // What is in it is rendered right after it.
    queueMicrotask(() => this.#stopAt(this.#current));
    return noChange;
  }

  get #items(): HTMLElement[] {
    return [...this.#element!.querySelectorAll<HTMLElement>('button, select')];
  }

  /** Has Tab lead to one item only: to this one, while it is there. */
  #stopAt(wanted: HTMLElement | undefined): void {
    const items = this.#items;
    this.#current = wanted && items.includes(wanted) ? wanted : items[0];
    for (const item of items) item.tabIndex = item === this.#current ? 0 : -1;
  }

  #walk(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const { key, altKey, ctrlKey, metaKey } = event;
    // Up and down choose within a list.
    const isOther = target.matches('select') && key !== 'ArrowLeft' && key !== 'ArrowRight';
    if (isOther || altKey || ctrlKey || metaKey) return;
    const items = this.#items;
    const to = stepTo(key, items.indexOf(target), items.length);
    if (to === undefined) return;
    event.preventDefault();
    items[to]!.focus();
  }
}

/**
 * Makes an element with `role="toolbar"` one stop of Tab, however many buttons it has: arrow keys, Home and
 * End walk from one to the other.
 */
export const toolbar = directive(Toolbar);
