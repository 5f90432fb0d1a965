import { axisHeight, drawAxis } from './axis.js';
import { draftOf, type Still } from './draft.js';
import { extentOf } from './extent.js';
import { headingOf } from './heading.js';
import { drawLegend } from './key.js';
import { tell, type Block, type Told } from './telling.js';
import { drawLines, shownLines } from './lines.js';
import { element, escaped, path, titled } from './markup.js';
import { drawNode, shownNodes } from './nodes.js';

const margin = 20;
/** Titles and legend need some width, however few the models. */
const leastWidth = 480;
const commonWidth = 1400;
const mostMagnified = 2;
const gap = 14;

/** A picture, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * All that is drawn on the day shown as a picture in SVG, with what it shows and what its colours mean; it
 * needs nothing else. `scale` magnifies it.
 */
export function pictureOf(still: Still, lang: string, scale = 1): Picture {
  const draft = draftOf(still);
  const { palette, scene } = draft;
  const lines = shownLines(draft);
  const extent = extentOf(draft, lines);
  const heading = headingOf(draft, lines.filter(({ isGhost }) => !isGhost).length);
  const inner = Math.max(leastWidth, extent.width);
  // What is told around a large picture is large as well.
  const size = Math.max(1, Math.min(inner / commonWidth, mostMagnified));
  const room = inner / size;
  const told = (all: readonly Told[]) => tell(draft, all, room);
  const head = told([
    { text: heading.title, size: 20, bold: true, fill: palette.ink },
    { text: heading.part, size: 12, fill: palette.ink },
    { text: heading.days, size: 12, bold: true, fill: palette.ink },
    { text: heading.counts, size: 12, fill: palette.muted },
  ]);
  const legend = drawLegend(draft, lines, room);
  const foot = told([{ text: heading.source, size: 10, fill: palette.muted }]);
  const top = margin + head.height * size + gap + (scene.axis ? axisHeight : 0);
  const below = top + extent.height + gap;
  const last = below + legend.height * size + gap;
  const at = (y: number, { markup }: Block) =>
    element('g', { transform: path('translate(', margin, y, ') scale(', size, ')') }, markup);
  const plot = element(
    'g',
    { transform: path('translate(', margin - extent.x, top - extent.y, ')') },
    element('g', {}, ...drawAxis(draft, extent)),
    element('g', { fill: 'none' }, ...drawLines(draft, lines)),
    ...shownNodes(draft).map((node) => drawNode(draft, node, extent.x)),
  );
  const width = Math.ceil(inner + 2 * margin);
  const height = Math.ceil(last + foot.height * size + margin);
  const { title, ...others } = heading;
  const description = Object.values(others).filter(Boolean).join('. ');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': lang || undefined,
      viewBox: `0 0 ${width} ${height}`,
      width: width * scale,
      height: height * scale,
      direction: 'ltr',
      'font-family': palette.font,
    },
    titled([title, heading.days].filter(Boolean).join('. ')),
    element('desc', {}, escaped(description)),
    element('rect', { width, height, fill: palette.paper }),
    at(margin, head),
    plot,
    at(below, legend),
    at(last, foot),
  );
  return { svg, width: width * scale, height: height * scale };
}
