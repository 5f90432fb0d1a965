import type { Point } from './card-place.js';

/** A rectangle of the layout, in its own units. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the layout's origin stands on the stage, in pixels, and how many pixels make one of its units. */
export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Whether two cameras look at the same, equally close. */
export const isSameCamera = (one: Camera, other: Camera): boolean =>
  one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far one can zoom, in pixels for each unit of the layout. */
export const zoomLimits = { min: 0.05, max: 4 };
const padding = 16;
/** Nothing is gained by magnifying a small picture beyond the point where all is told. */
const closestFit = 1.6;

/** The camera that shows all of an extent, as large as it goes, in the middle of the stage. */
export function fitting({ left, top, right, bottom }: Extent, stage: Size): Camera {
  const width = Math.max(1, right - left);
  const height = Math.max(1, bottom - top);
  const fit = Math.min(
    (stage.width - 2 * padding) / width,
    (stage.height - 2 * padding) / height,
    closestFit,
  );
  const zoom = Math.max(zoomLimits.min, fit);
  return {
    zoom,
    pan: {
      x: (stage.width - width * zoom) / 2 - left * zoom,
      y: (stage.height - height * zoom) / 2 - top * zoom,
    },
  };
}

/** The camera that puts a point of the layout in the middle of the stage. */
export function centring(x: number, y: number, zoom: number, stage: Size): Camera {
  return { zoom, pan: { x: stage.width / 2 - x * zoom, y: stage.height / 2 - y * zoom } };
}

/** The camera that has what is at one point of the stage at another one, magnified by a factor. */
export function pinched({ zoom, pan }: Camera, from: Point, to: Point, factor: number): Camera {
  const farthest = Math.min(zoomLimits.min, zoom);
  const wanted = Math.max(farthest, Math.min(zoom * factor, zoomLimits.max));
  const grown = wanted / zoom;
  return {
    zoom: wanted,
    pan: { x: to.x - (from.x - pan.x) * grown, y: to.y - (from.y - pan.y) * grown },
  };
}
