import type { StylesheetJsonBlock } from 'cytoscape';
import type { Palette } from './palette.js';

/** The smallest and the largest dot, for a model without children and for one with very many. */
export const dotSizes = { min: 7, max: 20, children: 40 };

const line = { weights: 'solid', data: 'dashed', design: 'dotted', unknown: 'dotted' } as const;

/**
 * How nodes and derivations are drawn. `scale` is how many units of the layout make one pixel on the
 * screen's own scale of sizes, so that dots and lines neither vanish nor swell with the zoom.
 */
export function stylesheet(palette: Palette, scale: number): StylesheetJsonBlock[] {
  const { min, max, children } = dotSizes;
  const size = `mapData(reach, 0, ${Math.sqrt(children)}, ${min * scale}, ${max * scale})`;
  const passes = Object.entries(line).map(([name, style]): StylesheetJsonBlock => ({
    selector: `edge.${name}`,
    style: {
      'line-style': style,
      ...(style === 'dashed' && { 'line-dash-pattern': [5 * scale, 4 * scale] }),
      'line-opacity': name === 'weights' ? 0.55 : 0.4,
      width: (name === 'weights' ? 1.3 : 1) * scale,
      'z-index': name === 'weights' ? 1 : 0,
    },
  }));
  const families = palette.families.flatMap((color, number): StylesheetJsonBlock[] => [
    {
      selector: `node.family-${number}`,
      style: { 'background-color': color, 'border-color': color },
    },
    { selector: `edge.family-${number}`, style: { 'line-color': color } },
  ]);
  return [
    {
      selector: 'node',
      style: {
        width: size,
        height: size,
        'border-width': 0,
        'overlay-opacity': 0,
        'underlay-shape': 'ellipse',
        'underlay-padding': 4 * scale,
        'underlay-color': palette.accent,
        'underlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
        'edge-distances': 'node-position',
        // Ends at the rim would be impossible where dots overlap, far away; the dots lie above the lines.
        'source-endpoint': 'inside-to-node',
        'target-endpoint': 'inside-to-node',
        'overlay-opacity': 0,
      },
    },
    ...families,
    ...passes,
    // A line between two blocks crosses what lies between them: it comes forward when it is asked for.
    { selector: 'edge.across', style: { 'line-opacity': 0.16, 'z-index': 0 } },
    { selector: 'node.dataset', style: { shape: 'diamond' } },
    {
      selector: 'node.possible, node.undated',
      style: { 'background-color': palette.paper, 'border-width': 1.6 * scale },
    },
    { selector: 'node.undated', style: { 'border-style': 'dashed' } },
    { selector: 'node.dim', style: { opacity: 0.22 } },
    { selector: 'edge.dim', style: { 'line-opacity': 0.05 } },
    { selector: 'edge.lit', style: { 'line-opacity': 0.95, width: 1.8 * scale, 'z-index': 3 } },
    { selector: 'edge.weights.lit', style: { width: 2.2 * scale } },
    {
      selector: 'edge.selected',
      style: { 'line-color': palette.accent, 'line-opacity': 1, width: 3 * scale, 'z-index': 4 },
    },
    { selector: 'node.current, node.selected', style: { opacity: 1, 'z-index': 5 } },
    { selector: 'node.current', style: { 'underlay-opacity': 0.3 } },
    {
      selector: 'node.selected',
      style: {
        'underlay-opacity': 0.25,
        'border-width': 2.5 * scale,
        'border-color': palette.accent,
      },
    },
    // Last, so that nothing above brings a model back before its day.
    { selector: 'node.not-yet', style: { display: 'none' } },
  ];
}
