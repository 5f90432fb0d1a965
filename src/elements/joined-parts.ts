import type { ExplorerState } from '../explorer/state.js';
import type { JoiningPart } from './joining.js';

/** The parts of an explorer that stand elsewhere in its page. */
export class JoinedParts {
  readonly #parts = new Set<JoiningPart>();

  add(part: JoiningPart): void {
    this.#parts.add(part);
  }

  remove(part: JoiningPart): void {
    this.#parts.delete(part);
  }

  /** Has all parts show a state. */
  show(state: ExplorerState): void {
    for (const part of this.#parts) part.state = state;
  }

  /** A part by the name of its element. */
  find(tag: string): HTMLElement | undefined {
    return [...this.#parts].find((part) => part.localName === tag);
  }

  get hasFocus(): boolean {
    return [...this.#parts].some((part) => part.matches(':focus-within'));
  }
}
