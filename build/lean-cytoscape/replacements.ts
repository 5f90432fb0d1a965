import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const nothing = 'export default {};';
const builtIn = (name: string) => `export default ${name};`;
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const own = (name: string) => readFileSync(pathOf(name), 'utf8');

/** The text that stands in for each of Cytoscape's files, by its path in the sources. */
export const replacedFiles: ReadonlyMap<string, string> = new Map([
  ['collection/algorithms/index.mjs', nothing],
  ['collection/degree.mjs', nothing],
  ['core/export.mjs', nothing],
  [
    'extensions/layout/index.mjs',
    `import impl from './null.mjs';\nexport default [{ name: 'null', impl }];`,
  ],
  ['extensions/renderer/base/arrow-shapes.mjs', own('no-arrows.js')],
  ['extensions/renderer/base/coord-ele-math/labels.mjs', own('no-labels.js')],
  ['extensions/renderer/base/images.mjs', nothing],
  ['extensions/renderer/canvas/arrow-shapes.mjs', nothing],
  ['extensions/renderer/canvas/drawing-images.mjs', nothing],
  ['extensions/renderer/canvas/drawing-label-text.mjs', own('no-label-text.js')],
  ['extensions/renderer/canvas/export-image.mjs', nothing],
  ['extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs', nothing],
  ['util/colors.mjs', own('few-colors.js')],
  // Stand-ins for browsers that have none.
  ['map.mjs', builtIn('Map')],
  ['promise.mjs', builtIn('Promise')],
  ['set.mjs', builtIn('Set')],
]);

/** What is left out, by the file it is in: curves, shapes and boxes that are never drawn or asked for. */
export const emptiedMethods: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'extensions/renderer/base/coord-ele-math/edge-control-points.mjs',
    ['findTaxiPoints', 'findLoopPoints', 'findCompoundLoopPoints'],
  ],
  ['extensions/renderer/base/coord-ele-math/coords.mjs', ['getAllInBox']],
  ['collection/dimensions/bounds.mjs', ['updateBoundsFromArrow', 'updateBoundsFromLabel']],
  [
    'extensions/renderer/canvas/drawing-redraw.mjs',
    ['createGradientStyleFor', 'drawSelectionRectangle'],
  ],
  [
    'extensions/renderer/canvas/drawing-nodes.mjs',
    ['hasPie', 'drawPie', 'hasStripe', 'drawStripe'],
  ],
  [
    'extensions/renderer/canvas/drawing-shapes.mjs',
    [
      'drawRoundPolygonPath',
      'drawBottomRoundRectanglePath',
      'drawCutRectanglePath',
      'drawBarrelPath',
    ],
  ],
  [
    'extensions/renderer/canvas/drawing-edges.mjs',
    ['drawEdgeTrianglePath', 'drawArrowheads', 'drawArrowhead', 'drawArrowShape'],
  ],
  [
    'extensions/renderer/base/node-shapes.mjs',
    [
      'generateRoundPolygon',
      'generateCutRectangle',
      'generateBarrel',
      'generateBottomRoundrectangle',
    ],
  ],
]);

/** The file that stands in for each of the packages that Cytoscape's sources import. */
export const replacedPackages: ReadonlyMap<string, string> = new Map([
  ['heap', pathOf('heap.ts')],
  ['lodash/debounce.js', pathOf('debounce.ts')],
  ['lodash/get.js', pathOf('no-paths.ts')],
  ['lodash/set.js', pathOf('no-paths.ts')],
  ['lodash/toPath.js', pathOf('no-paths.ts')],
]);
