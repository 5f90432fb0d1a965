import { xOf } from './axis-marks.js';
import { everything, narrow, type View } from './framing.js';
import type { Scene } from './scene.js';

/**
 * How far from the edges of the stage the axis begins and ends while everything is in sight, in
 * pixels; undefined where there is no axis, or where a scene does not open with everything.
 */
export function axisInset(
  scene: Scene,
  view: View,
): { readonly start: number; readonly end: number } | undefined {
  if (!scene.axis || view.width < narrow) return undefined;
  const camera = everything(scene, view);
  const { first, last } = scene.axis.scale;
  return {
    start: xOf(scene.axis, camera, first),
    end: view.width - xOf(scene.axis, camera, last),
  };
}
