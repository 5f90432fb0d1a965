import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { axisWindow, timeScaleOf } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { Day } from '../../lineage/day.js';
import { sliderSteps, sliderValue } from './axis.js';
import type { End } from './dates.js';
import { dayAfterKey } from './keys.js';
import { asOfSentence, fromSentence } from './words.js';

const names: Readonly<Record<End, string>> = {
  from: 'Show models released from',
  'as-of': 'Show models released until',
};

/**
 * A thumb over the histogram. Its value is a place on the axis, not a day: so it stands where the day
 * does, on any scale.
 */
function thumb(
  state: ExplorerState,
  end: End,
  day: Day,
  set: (end: End, day: Day) => void,
): TemplateResult {
  const scale = timeScaleOf(state);
  return html`<input
    class=${end}
    type="range"
    aria-label=${names[end]}
    aria-valuetext=${end === 'from' ? fromSentence(state, day) : asOfSentence(state)}
    min="0"
    max=${sliderSteps}
    .value=${live(String(sliderValue(scale, day)))}
    @input=${({ target }: Event) => {
      const input = target as HTMLInputElement;
      const value = input.valueAsNumber;
      const step = value - sliderValue(scale, day);
      // Assistive technology may go by single steps, of which a day has many: each of them is a day.
      const isStep = Math.abs(step) === 1;
      const moved = isStep ? day + step : scale.dayAt(value / sliderSteps);
      // Within a day the value moves and the day does not: the thumb stays with the day.
      input.value = String(sliderValue(scale, moved));
      set(end, moved);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const moved = dayAfterKey(event.key, day, scale);
      if (moved === undefined) return;
      event.preventDefault();
      set(end, moved);
    }}
  />`;
}

/** The thumbs: the last day shown, and in a window the first one too. Each keeps its own element, and its focus. */
export function thumbs(state: ExplorerState, set: (end: End, day: Day) => void): TemplateResult {
  const { from, asOf } = axisWindow(state);
  const first = from === undefined ? nothing : thumb(state, 'from', from, set);
  return html`${first}${thumb(state, 'as-of', asOf, set)}`;
}
