import type { Placed } from '../../layout/placed.js';
import { ticks, type Tick, type TimeScale } from '../../layout/time-scale.js';
import { dateOf } from '../../lineage/day.js';
import type { Camera } from './camera.js';

/** All that the axis shows. */
export interface AxisPicture {
  readonly axis: NonNullable<Placed['axis']>;
  readonly scale: TimeScale;
  /** How days are written. */
  readonly write: (tick: Tick) => string;
}

/** Ticks are never nearer to one another than this, in pixels. */
const tickGap = 54;

/** Where a day stands on the stage, in pixels. */
export function xOf({ axis, scale }: AxisPicture, { zoom, pan }: Camera, day: number): number {
  return (axis.left + scale.place(day) * (axis.right - axis.left)) * zoom + pan.x;
}

/** The days to mark, in pixels from the left edge of what is seen. */
interface AxisMarks {
  readonly marks: readonly { readonly tick: Tick; readonly x: number }[];
  /** The year at the left edge, where its first day is out of sight. */
  readonly pinned: Tick | undefined;
}

const yearOf = (day: number) => dateOf(day).getUTCFullYear();

/** The days to mark on an axis of which so many pixels are seen. A month says nothing where its year is not told. */
export function axisMarks(picture: AxisPicture, camera: Camera, width: number): AxisMarks {
  const { axis, scale } = picture;
  const length = (axis.right - axis.left) * camera.zoom;
  const start = axis.left * camera.zoom + camera.pan.x;
  const dayAt = (x: number) => scale.dayAt((x - start) / length);
  const first = dayAt(0);
  const found = ticks(scale, first, dayAt(width), tickGap / length).map((tick) => ({
    tick,
    x: xOf(picture, camera, tick.day),
  }));
  const isMarked = found.some(({ tick, x }) => tick.unit === 'year' && x < tickGap);
  const pinned: Tick | undefined = isMarked ? undefined : { day: first, unit: 'year' };
  let told = pinned && yearOf(first);
  const marks = found.flatMap(({ tick, x }) => {
    if (tick.unit === 'year') told = yearOf(tick.day);
    if (told !== yearOf(tick.day) || (pinned && x < tickGap)) return [];
    return [{ tick, x: Math.round(x) + 0.5 }];
  });
  return { marks, pinned };
}
