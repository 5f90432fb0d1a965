import { html, type TemplateResult } from 'lit';
import { neighbouringRelease } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { nextIcon, pauseIcon, playIcon, previousIcon } from '../icons.js';
import { toolbar } from '../toolbar.js';

const speeds: readonly (readonly [value: number, text: string])[] = [
  [0.5, '½×'],
  [1, '1×'],
  [2, '2×'],
  [4, '4×'],
];

/** What the buttons of the timeline do. */
export interface TransportActions {
  step(direction: -1 | 1): void;
  togglePlay(): void;
  setSpeed(speed: number): void;
}

// A button that is disabled under the finger would lose the focus: it stays, and does nothing.
function stepButton(
  state: ExplorerState,
  direction: -1 | 1,
  { step }: TransportActions,
): TemplateResult {
  const name = direction < 0 ? 'Previous release' : 'Next release';
  return html`<button
    aria-label=${name}
    title=${`${name} (${direction < 0 ? '[' : ']'})`}
    aria-disabled=${neighbouringRelease(state, direction) === undefined}
    @click=${() => step(direction)}
  >
    ${direction < 0 ? previousIcon : nextIcon}
  </button>`;
}

/** Previous release, play or pause, next release, and how fast. */
export function transport(
  state: ExplorerState,
  speed: number,
  actions: TransportActions,
): TemplateResult {
  const playName = state.playing ? 'Pause' : 'Play the timeline';
  return html`<div class="transport" role="toolbar" aria-label="Playing" ${toolbar()}>
    ${stepButton(state, -1, actions)}
    <button
      class="play"
      aria-label=${playName}
      title=${playName}
      @click=${() => actions.togglePlay()}
    >
      ${state.playing ? pauseIcon : playIcon}
    </button>
    ${stepButton(state, 1, actions)}
    <select
      aria-label="Speed"
      title="Speed"
      @change=${(event: Event) =>
        actions.setSpeed(Number((event.target as HTMLSelectElement).value))}
    >
      ${speeds.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === speed}>${text}</option>`,
      )}
    </select>
  </div>`;
}
