/** How long one announcement stays at least before the next, in milliseconds. */
const pause = 500;

/** Says what happens, at most twice a second. Of each kind the last one waits its turn; none is lost to another kind. */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #waiting = new Map<string, () => string | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** Says a text at once, or as soon as there is time. */
  announce(kind: string, text: string): void {
    this.#waiting.set(kind, () => text);
    if (this.#timer === undefined) this.#speak();
  }

  /** Says what is true by then, after a while in which more may happen. */
  announceLater(kind: string, text: () => string | undefined): void {
    this.#waiting.set(kind, text);
    this.#timer ??= setTimeout(() => this.#speak(), pause);
  }

  #speak(): void {
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const texts = [...this.#waiting.values()].map((text) => text()).filter(Boolean);
    this.#waiting.clear();
    if (texts.length === 0) return;
    this.#timer = setTimeout(() => this.#speak(), pause);
    this.#say(texts.join('. '));
  }

  /** Says nothing of what still waits. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }
}
