import type { PlacedLabel } from '../graph/label-placement.js';
import type { Draft } from './draft.js';
import { element, path, together, type Markup } from './markup.js';
import { write } from './writing.js';

/** From the top of a line to what letters stand on, in shares of their size. */
const ascent = 0.86;
/** What is printed cannot be pointed at: its names are to be read even where something else stands out. */
const dimmed = 0.4;

/** A name on a ground that keeps lines off it, and the bracket of a date that is not known to the day. */
export function drawName(
  { palette, measure, placement, kin }: Draft,
  { label, box, whisker }: PlacedLabel,
  left: number,
): Markup {
  const { fontSize } = placement;
  const parts: Markup[] = [];
  if (box) {
    const { x, y, width, height } = box;
    const ground = { x: x - 1, y, width: width + 2, height, fill: palette.paper, opacity: 0.9 };
    parts.push(element('rect', ground));
  }
  if (whisker) {
    const { y, width, height } = whisker;
    // A date that is open to the past has no beginning.
    const start = Math.max(whisker.x, left);
    const end = whisker.x + width;
    const open = whisker.x < left ? ['M', start, y + height] : ['M', start, y, 'V', y + height];
    const d = path(...open, 'H', end, 'V', y);
    parts.push(element('path', { d, fill: 'none', stroke: palette.muted, 'stroke-width': 1 }));
  }
  if (box) {
    label.lines.forEach((line, index) => {
      const size = index ? fontSize - 2 : fontSize;
      const y = box.y + index * (fontSize + 1) + fontSize / 2 + size * (ascent - 0.5);
      const fill = index ? palette.muted : palette.ink;
      parts.push(write(measure, line, { x: box.x, y, size, fill }));
    });
  }
  if (!kin || kin.nodes.has(label.node)) return together(parts);
  return element('g', { opacity: dimmed }, ...parts);
}
