import { readFileSync } from 'node:fs';

const nothing = 'export default {};';
const unused = (name: string) =>
  `export default () => { throw new Error('${name} is left out of Cytoscape.'); };`;
const builtIn = (name: string) => `export default ${name};`;
const own = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What stands in for Cytoscape's own files, by their paths in its sources. */
export const replacedFiles: ReadonlyMap<string, string> = new Map([
  ['collection/algorithms/index.mjs', nothing],
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
  ['map.mjs', builtIn('Map')],
  ['promise.mjs', builtIn('Promise')],
  ['set.mjs', builtIn('Set')],
]);

/** What stands in for the packages that Cytoscape's sources import. */
export const replacedPackages: ReadonlyMap<string, string> = new Map([
  ['heap', own('heap.js')],
  ['lodash/debounce.js', own('debounce.js')],
  // Needed only for data whose name has a dot in it.
  ['lodash/get.js', unused('get')],
  ['lodash/set.js', unused('set')],
  ['lodash/toPath.js', unused('toPath')],
]);
