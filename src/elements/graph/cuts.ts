import type { TimeWindow } from '../../lineage/as-of.js';
import { xOf } from './axis-marks.js';
import type { Camera } from './camera.js';
import type { Scene } from './scene.js';

/** Where the days at the ends of the window are cut, in pixels. */
export interface Cuts {
  readonly from: number | undefined;
  readonly asOf: number;
}

/** The cuts of a window of time; undefined where there is no axis. */
export function cutsOf(
  { axis }: Scene,
  camera: Camera,
  { from, asOf }: TimeWindow,
): Cuts | undefined {
  if (!axis) return undefined;
  return {
    from: from === undefined ? undefined : xOf(axis, camera, from),
    asOf: xOf(axis, camera, asOf),
  };
}

/** Puts the mark of a cut where it is on the stage; undefined hides it. */
export function placeCut(mark: HTMLElement, x: number | undefined): void {
  mark.hidden = x === undefined;
  if (x !== undefined) mark.style.transform = `translateX(${Math.round(x)}px)`;
}
