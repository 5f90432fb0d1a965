/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle, by its edges. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a straight line goes through the inside of a rectangle: what is left of it when cut at each edge. */
function goesThrough(from: Point, to: Point, { left, right, top, bottom }: Bounds): boolean {
  let [start, end] = [0, 1];
  for (const [at, step, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (step === 0) {
      if (at <= low || at >= high) return false;
    } else {
      const cuts = [(low - at) / step, (high - at) / step];
      start = Math.max(start, Math.min(...cuts));
      end = Math.min(end, Math.max(...cuts));
    }
  }
  return start < end;
}

/** How many of some rectangles a way of straight lines goes through. */
export const countOn = (way: readonly Point[], boxes: readonly Bounds[]): number =>
  boxes.filter((box) => way.slice(1).some((to, index) => goesThrough(way[index]!, to, box))).length;
