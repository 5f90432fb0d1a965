import type { StylesheetJsonBlock } from 'cytoscape';
import type { ShownPasses } from '../../explorer/state.js';
import type { Passes } from '../../lineage/relation.js';
import type { Level } from './label-plan.js';
import type { Palette } from './palette.js';

/** The diameters of the smallest and of the largest dots, in pixels. */
interface DotSizes {
  readonly min: number;
  readonly max: number;
}

/** How large dots are where rows are so many pixels apart: they keep off the names above and below. */
export function dotSizesFor(row: number): DotSizes {
  return {
    min: Math.max(5.5, Math.min(7, row * 0.52)),
    max: Math.max(8, Math.min(20, row * 1.02)),
  };
}

/** What decides how everything is drawn. */
export interface Look {
  readonly palette: Palette;
  /** How many units of the layout make one pixel on the screen's own scale of sizes. */
  readonly scale: number;
  readonly level: Level;
  readonly dots: DotSizes;
  /** Which derivations are drawn. */
  readonly passes: ShownPasses;
}

/** How lines are drawn, by what they pass on. */
export const strokes = {
  weights: { style: 'solid', opacity: 1, width: 1.2 },
  data: { style: 'dashed', opacity: 0.75, width: 1 },
  design: { style: 'dotted', opacity: 0.75, width: 1 },
  unknown: { style: 'dotted', opacity: 0.75, width: 1 },
} as const;

/** Whether derivations that pass something on are drawn. What nobody has told goes with the design. */
export const isDrawn = (passes: ShownPasses, name: Passes): boolean =>
  passes.split(' ').includes(name === 'unknown' ? 'design' : name);

/** From far away lines are straight and of one colour: their course could not be followed, and drawing it takes time. */
function lines({ palette, scale, level }: Look): StylesheetJsonBlock[] {
  if (level === 'far') {
    return [
      {
        selector: 'edge',
        style: {
          'curve-style': 'haystack',
          'haystack-radius': 0,
          'line-color': palette.faint,
          width: 0.8 * scale,
        },
      },
      { selector: 'edge.data, edge.design, edge.unknown', style: { 'line-opacity': 0.4 } },
    ];
  }
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'line-color': 'data(pale)',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
        'edge-distances': 'node-position',
        // Ends at the rim would be impossible where dots overlap, far away; the dots lie above the lines.
        'source-endpoint': 'inside-to-node',
        'target-endpoint': 'inside-to-node',
      },
    },
    {
      selector: 'edge.angular',
      style: {
        'curve-style': 'round-segments',
        'segment-distances': 'data(distances)',
        'segment-weights': 'data(weights)',
        'segment-radii': [3.5],
      },
    },
    // While nodes glide to other places, their lines have no course yet.
    { selector: 'edge.gliding', style: { 'curve-style': 'straight' } },
    ...Object.entries(strokes).map(([name, { style, opacity, width }]): StylesheetJsonBlock => ({
      selector: `edge.${name}`,
      style: {
        'line-style': style,
        ...(style === 'dashed' && { 'line-dash-pattern': [4 * scale, 4 * scale] }),
        'line-opacity': opacity,
        width: width * scale,
      },
    })),
    // A line between two families crosses what lies between them: it comes forward when it is asked for.
    { selector: 'edge.weights.across', style: { 'line-opacity': 0.6 } },
  ];
}

function litLines({ palette, scale }: Look): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge.ghost',
      style: { 'line-color': palette.dimmed, 'line-opacity': 1, 'z-index': -1 },
    },
    // Opaque: many lines on one trunk must not add up to a dark one.
    { selector: 'edge.dim', style: { 'line-color': palette.dimmed, 'line-opacity': 1 } },
    {
      selector: 'edge.lit',
      style: {
        'line-color': 'data(color)',
        'line-opacity': 1,
        width: 1.6 * scale,
        'z-index': 3,
      },
    },
    { selector: 'edge.weights.lit', style: { width: 2.2 * scale } },
    {
      selector: 'edge.selected, edge.current',
      style: { 'line-color': palette.accent, 'line-opacity': 1, width: 3 * scale, 'z-index': 4 },
    },
    {
      selector: 'edge.current',
      style: {
        'underlay-padding': 3 * scale,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.3,
      },
    },
  ];
}

function nodes({ palette, scale, dots }: Look): StylesheetJsonBlock[] {
  const { min, max } = dots;
  const size = `mapData(reach, 0, 1, ${min * scale}, ${max * scale})`;
  return [
    {
      selector: 'node',
      style: {
        width: size,
        height: size,
        shape: 'data(shape)' as 'polygon',
        'shape-polygon-points': 'data(points)',
        'background-color': 'data(color)',
        'border-color': 'data(color)',
      },
    },
    { selector: 'node.dataset', style: { shape: 'diamond' } },
    {
      selector: 'node.possible, node.undated',
      style: { 'background-color': palette.paper, 'border-width': 1.6 * scale },
    },
    { selector: 'node.undated', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.fold',
      style: {
        shape: 'round-rectangle',
        'border-width': 3 * scale,
        'border-style': 'double',
      },
    },
    // Hollow and dotted, not pale alone: where colours are forced, there is no pale.
    {
      selector: 'node.ghost',
      style: {
        'background-color': palette.paper,
        'border-color': palette.faint,
        'border-style': 'dotted',
        'border-width': scale,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.22 } },
    {
      selector: 'node.current, node.selected',
      style: {
        opacity: 1,
        'underlay-shape': 'ellipse',
        'underlay-padding': 4 * scale,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.3,
        'z-index': 5,
      },
    },
    {
      selector: 'node.selected, node.compared',
      style: {
        opacity: 1,
        'border-style': 'solid',
        'border-width': 2.5 * scale,
        'border-color': palette.accent,
      },
    },
    {
      selector: 'node.compared',
      style: { 'border-style': 'double', 'border-width': 4 * scale },
    },
    {
      selector: 'node.current',
      style: {
        'outline-width': 2 * scale,
        'outline-color': palette.accent,
        'outline-offset': 3 * scale,
      },
    },
  ];
}

/** The derivations that are not drawn now, but for one that is selected or walked to. */
function hiddenLines({ passes }: Look): StylesheetJsonBlock[] {
  const hidden = (['data', 'design', 'unknown'] as const).filter((name) => !isDrawn(passes, name));
  return [
    ...hidden.map((name): StylesheetJsonBlock => ({
      selector: `edge.${name}`,
      style: { display: 'none' },
    })),
    { selector: 'edge.selected, edge.current', style: { display: 'element' } },
  ];
}

/** How nodes and derivations are drawn. */
export function stylesheet(look: Look): StylesheetJsonBlock[] {
  return [
    ...nodes(look),
    ...lines(look),
    ...litLines(look),
    ...hiddenLines(look),
    // Last, so that nothing above brings a model back before its day.
    { selector: 'node.not-yet', style: { display: 'none' } },
  ];
}
