import type { Drawing } from './drawing.js';
import type { Box } from './labels.js';
import type { Names } from './names.js';

/** Where a node and its name are on the stage, in pixels. */
export interface NodeBoxes {
  readonly node: Box;
  readonly label: (Box & { readonly fontSize: number }) | undefined;
}

/** The boxes of a node; undefined where it is not drawn. */
export function boxesOf(drawing: Drawing, names: Names, node: number): NodeBoxes | undefined {
  const centre = drawing.centreOf(node);
  if (!centre) return undefined;
  const radius = drawing.radius(node);
  return {
    node: { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius },
    label: names.boxOf(node),
  };
}
