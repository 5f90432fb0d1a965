import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { datedModels, shownWindow, timeScaleOf } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { TimeScale } from '../../layout/time-scale.js';
import { axisLabels, labelRoom, type AxisInset, type AxisLabel } from './axis.js';
import { binsOf, reachOf, type Bin, type Bins } from './bins.js';

/** Pixels. */
const height = 42;
const axisHeight = 16;
const smallest = { width: 2, height: 2.5 };
/** One release alone is no tall bar. */
const leastAtTop = 4;
/** Wider bars stand apart from one another. */
const widthWithGap = 4;

/** For each axis, which goes with what is drawn, the bars at the width asked for last. */
const known = new WeakMap<TimeScale, { readonly width: number; readonly bins: Bins }>();

/** The bars of what is drawn, worked out once for a width. */
export function binsFor(state: ExplorerState, width: number): Bins {
  const scale = timeScaleOf(state);
  const before = known.get(scale);
  if (before?.width === width) return before.bins;
  const bins = binsOf(datedModels(state), scale, width);
  known.set(scale, { width, bins });
  return bins;
}

/** All bars as one path. */
function barsPath(bins: readonly Bin[], scale: TimeScale, width: number): string {
  const most = Math.max(leastAtTop, ...bins.map(({ models }) => models.length));
  return bins
    .map((bin) => {
      const { from, to } = reachOf(bin, scale);
      const wide = (to - from) * width;
      const drawn = Math.max(smallest.width, wide > widthWithGap ? wide - 1 : wide);
      const x = Math.max(0, Math.min(((from + to) * width - drawn) / 2, width - drawn));
      const tall = Math.max(smallest.height, (bin.models.length / most) * height);
      const [left, top] = [x.toFixed(1), (height - tall).toFixed(1)];
      return `M${left} ${height}V${top}h${drawn.toFixed(1)}V${height}z`;
    })
    .join('');
}

function label({ x, middle, text, isYear }: AxisLabel): SVGTemplateResult {
  return svg`<line class="tick" x1=${x} x2=${x} y1=${height} y2=${height + 4}></line>
    <text class=${isYear ? 'year' : ''} x=${middle} y=${height + axisHeight - 1}>${text}</text>`;
}

/** The releases over time: those in the window shown in full, all others pale; and the axis under them. */
export function histogram(state: ExplorerState, width: number, inset: AxisInset): TemplateResult {
  const scale = timeScaleOf(state);
  const { bins } = binsFor(state, width);
  const { from, asOf } = shownWindow(state);
  const start = from === undefined ? 0 : scale.place(from - 0.5) * width;
  const end = scale.place(asOf + 0.5) * width;
  const path = guard([bins, scale, width], () => barsPath(bins, scale, width));
  return html`<svg
    class="histogram"
    width=${width}
    height=${height + axisHeight}
    aria-hidden="true"
  >
    <clipPath id="window">
      <rect x=${start} width=${Math.max(0, end - start)} height=${height}></rect>
    </clipPath>
    <rect class="shade" x=${start} width=${Math.max(0, end - start)} height=${height}></rect>
    <path class="others" d=${path}></path>
    <path class="shown" clip-path="url(#window)" d=${path}></path>
    <line class="ground" x2=${width} y1=${height} y2=${height}></line>
    ${guard([scale, width, inset], () => axisLabels(scale, width, labelRoom(inset)).map(label))}
  </svg>`;
}
