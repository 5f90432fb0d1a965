import type { Vector } from '../graph/bends.js';
import { path } from './markup.js';

/** How wide corners are, in units of the layout. */
const corner = 3.5;

const middle = (a: Vector, b: Vector): Vector => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The point so far from `a` on the way to `b`, at most half of it. */
function towards(a: Vector, b: Vector, far: number): Vector {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const share = length === 0 ? 0 : Math.min(0.5, far / length);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The path of a line: from corner to corner, rounded, or as a curve that its points pull. */
export function along(points: readonly Vector[], isAngular: boolean, zoom: number): string {
  const last = points.length - 1;
  const steps = points.slice(1, last).flatMap((point, index) => {
    const [before, after] = [points[index]!, points[index + 2]!];
    if (isAngular) {
      const [to, from] = [before, after].map((each) => towards(point, each, corner * zoom));
      return ['L', to!.x, to!.y, 'Q', point.x, point.y, from!.x, from!.y];
    }
    const end = index + 2 === last ? after : middle(point, after);
    return ['Q', point.x, point.y, end.x, end.y];
  });
  const [start, end] = [points[0]!, points[last]!];
  return path('M', start.x, start.y, ...steps, ...(isAngular ? ['L', end.x, end.y] : []));
}
