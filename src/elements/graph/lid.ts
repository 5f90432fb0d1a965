import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Interaction } from '../interaction.js';

/** A graph that may wait under a lid. */
interface Covered extends ReactiveControllerHost, HTMLElement {
  readonly interaction: Interaction;
}

/** A lid over a graph that takes part in nothing until it is pressed, and again once it has been left. */
export class Lid implements ReactiveController {
  readonly #host: Covered;
  #isOff = false;

  constructor(host: Covered) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('focusout', () => this.#take(false));
  }

  hostConnected(): void {
    this.#isOff = false;
  }

  get isOn(): boolean {
    return this.#host.interaction === 'press' && !this.#isOff;
  }

  #take(isOff: boolean): void {
    this.#isOff = isOff;
    this.#host.requestUpdate();
  }

  readonly #press = (): void => {
    // The focus first: a lid that goes with it would leave the graph.
    this.#host.focus({ preventScroll: true });
    this.#take(true);
  };

  content(): TemplateResult | typeof nothing {
    if (!this.isOn) return nothing;
    return html`<button class="lid" @click=${this.#press}><span>Explore the graph</span></button>`;
  }
}
