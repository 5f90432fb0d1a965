import { isStep, readAddress, writeAddress } from '../explorer/address.js';
import type { View } from '../explorer/view.js';

/** How long a view stays the same before it is written, in milliseconds; browsers refuse a flood. */
const pause = 250;

/** Keeps the view of an explorer behind the `#` of the page's address, and follows it back and forward. */
export class PageAddress {
  readonly #show: (view: View) => void;
  /** What is shown where the address says nothing. */
  #first: View = {};
  #written: View = {};
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(show: (view: View) => void) {
    this.#show = show;
  }

  /** Begins with what the address says, where it says anything; else `view` is what there is. */
  start(view: View): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.#first = this.#written = view;
    window.addEventListener('popstate', this.#read);
    if (readAddress(location.hash.slice(1))) this.#read();
  }

  stop(): void {
    this.#isOn = false;
    clearTimeout(this.#waiting);
    window.removeEventListener('popstate', this.#read);
  }

  /** Writes a view down, once it stays as it is. */
  note(view: View): void {
    if (!this.#isOn) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(view), pause);
  }

  readonly #read = (): void => {
    clearTimeout(this.#waiting);
    const text = location.hash.slice(1);
    const view = text === '' ? this.#first : readAddress(text);
    if (!view) return;
    this.#written = view;
    this.#show(view);
  };

  #write(view: View): void {
    const text = writeAddress(view);
    if (text === location.hash.slice(1)) return;
    const address = text === '' ? location.pathname + location.search : `#${text}`;
    const isNew = isStep(this.#written, view);
    this.#written = view;
    try {
      if (isNew) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // A frame without an address of its own has none to keep anything in.
    }
  }
}
