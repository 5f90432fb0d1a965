import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells an element's styles, by the state `bare`, that its page takes the styles of all elements away
 * (`* { all: unset }`): then it would be a word in a line of text.
 */
export class Bareness implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: CustomStateSet;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#states = host.attachInternals().states;
  }

  hostConnected(): void {
    if (getComputedStyle(this.#host).display === 'inline') this.#states.add('bare');
  }
}
