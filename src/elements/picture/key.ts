import type { Draft } from './draft.js';
import { legendOf, type Entry } from './legend.js';
import type { Line } from './lines.js';
import { element, path, together, type Markup } from './markup.js';
import type { Block } from './telling.js';
import { fitted, write } from './writing.js';

const size = 11;
const rowHeight = 20;
const gaps = { sample: 5, entry: 16, heading: 12 };

/** The legend below a picture of some width, and the height it takes. */
export function drawLegend(draft: Draft, lines: readonly Line[], width: number): Block {
  const { measure, palette } = draft;
  const parts: Markup[] = [];
  let [x, y] = [0, 0];
  const put = ({ sample, width: wide, words }: Entry, isFirst: boolean) => {
    const before = sample ? wide + gaps.sample : 0;
    const told = fitted(measure, words, size, false, width - before);
    const length = before + measure(told, size, false);
    if (isFirst || x + length > width) {
      x = 0;
      y += rowHeight;
    }
    const fill = sample ? palette.ink : palette.muted;
    if (sample) {
      parts.push(element('g', { transform: path('translate(', x, y - 4, ')') }, sample));
    }
    parts.push(write(measure, told, { x: x + before, y, size, fill }));
    x += length + (sample ? gaps.entry : gaps.heading);
  };
  for (const entries of legendOf(draft, lines)) {
    for (const [index, entry] of entries.entries()) put(entry, index === 0);
  }
  return { markup: together(parts), height: y };
}
