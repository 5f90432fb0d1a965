import { shownWindow } from '../../explorer/time.js';
import type { Camera } from '../graph/camera.js';
import { axisMarks } from '../graph/axis-marks.js';
import { cutsOf } from '../graph/cuts.js';
import type { Draft } from './draft.js';
import type { Box } from '../graph/labels.js';
import { element, path, type Markup } from './markup.js';
import { write } from './writing.js';

const size = 11;
/** The height of the band with the days. */
export const axisHeight = 24;

/** The axis of time behind a part of a picture: its lines, its days above them, and where the window ends. */
export function drawAxis(draft: Draft, { x: left, y: top, width, height }: Box): Markup[] {
  const { scene, state, palette, measure, zoom } = draft;
  if (!scene.axis) return [];
  const { axis, scale, write: told } = scene.axis;
  const { asOf } = shownWindow(state);
  const camera: Camera = { zoom, pan: { x: -left, y: 0 } };
  const down = (x: number, stroke: string, thick: number, dashes?: string) =>
    element('path', {
      d: path('M', left + x, top, 'V', top + height),
      stroke,
      'stroke-width': thick,
      'stroke-dasharray': dashes,
    });
  /** Writes above the lines, and always inside of the picture. */
  const label = (text: string, isYear: boolean, start: (width: number) => number) => {
    const wide = measure(text, size, isYear);
    const x = left + Math.max(0, Math.min(start(wide), width - wide));
    const fill = isYear ? palette.ink : palette.muted;
    return write(measure, text, { x, y: top - 8, size, bold: isYear, fill });
  };
  const undated = axis.undated === undefined ? Infinity : axis.undated * zoom - left;
  const end = Math.min(width, undated);
  const { marks, pinned } = axisMarks(scene.axis, camera, end);
  const cuts = cutsOf(scene, camera, shownWindow(state));
  const isInside = (x: number | undefined): x is number => x !== undefined && x >= 0 && x <= end;
  return [
    ...marks.flatMap(({ tick, x }) => {
      const isYear = tick.unit === 'year';
      return [
        down(x, palette.rule, isYear ? 1.4 : 0.7),
        label(told(tick), isYear, (wide) => x - wide / 2),
      ];
    }),
    ...(pinned ? [label(told(pinned), true, () => 0)] : []),
    ...(undated < width
      ? [down(undated, palette.muted, 1, '3 3'), label('undated', false, () => undated + 8)]
      : []),
    ...(isInside(cuts?.from) ? [down(cuts.from, palette.accent, 1, '4 3')] : []),
    // The end of the axis needs no mark.
    ...(asOf < scale.last && isInside(cuts?.asOf) ? [down(cuts.asOf, palette.accent, 1)] : []),
  ];
}
