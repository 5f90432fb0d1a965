import type { Box } from './labels.js';
import type { Camera, Extent } from './camera.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The most room a minimap takes within its border, in pixels. */
const most: Size = { width: 192, height: 112 };
/** What reaches so many pixels out of sight is not missed. */
const tolerance = 1;

const sizeOf = ({ left, top, right, bottom }: Extent): Size => ({
  width: Math.max(1, right - left),
  height: Math.max(1, bottom - top),
});

/** How many pixels of the minimap make one unit of the layout. */
export function minimapScale(picture: Extent): number {
  const { width, height } = sizeOf(picture);
  return Math.min(most.width / width, most.height / height);
}

/** Whether a stage shows all of a picture. */
export function isAllInSight(picture: Extent, { zoom, pan }: Camera, stage: Size): boolean {
  return (
    picture.left * zoom + pan.x >= -tolerance &&
    picture.top * zoom + pan.y >= -tolerance &&
    picture.right * zoom + pan.x <= stage.width + tolerance &&
    picture.bottom * zoom + pan.y <= stage.height + tolerance
  );
}

/** What a stage shows of a picture, in shares of the picture's width and height; it may reach beyond. */
export function sightOn(picture: Extent, { zoom, pan }: Camera, stage: Size): Box {
  const { width, height } = sizeOf(picture);
  return {
    x: (-pan.x / zoom - picture.left) / width,
    y: (-pan.y / zoom - picture.top) / height,
    width: stage.width / zoom / width,
    height: stage.height / zoom / height,
  };
}

/** The part of a box that lies within a picture, all in shares of it; never quite nothing. */
export function within({ x, y, width, height }: Box): Box {
  const least = 0.03;
  const clip = (start: number, length: number) => {
    const from = Math.max(0, Math.min(start, 1 - least));
    return [from, Math.max(from + least, Math.min(start + length, 1)) - from] as const;
  };
  const [left, across] = clip(x, width);
  const [top, down] = clip(y, height);
  return { x: left, y: top, width: across, height: down };
}
