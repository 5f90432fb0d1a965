import { measures } from '../../layout/timeline/slots.js';

/** A point, or a way from one point to another. */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** Where a line bends, in Cytoscape's terms: along and beside the straight line between its ends. */
export interface Bends {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

const arms = { shortest: 24, share: 0.36, backward: 70 };
/** Ends of about the same day are joined vertically, this far beside the dots between them. */
const aside = 12;

/** How far a line keeps to the axis at either end; one that runs backward has to turn, but not far out. */
function armOf({ x }: Vector): number {
  const arm = Math.max(arms.shortest, arms.share * Math.abs(x));
  return x < 0 ? Math.min(arm, arms.backward) : arm;
}

function bendsOf(way: Vector, points: readonly Vector[]): Bends {
  const length = Math.hypot(way.x, way.y) || 1;
  return {
    weights: points.map(({ x, y }) => (x * way.x + y * way.y) / length ** 2),
    distances: points.map(({ x, y }) => (y * way.x - x * way.y) / length),
  };
}

/**
 * The two points that pull a line from parent to child so that it leaves and arrives along the axis of
 * time. `bow` moves the middle aside, to tell parallel lines apart.
 */
function controls(from: Vector, to: Vector, bow: number): readonly [Vector, Vector] {
  const way = { x: to.x - from.x, y: to.y - from.y };
  if (Math.abs(way.x) < measures.near) {
    const x = Math.min(from.x, to.x) - aside - bow;
    return [
      { x, y: from.y + way.y / 4 },
      { x, y: to.y - way.y / 4 },
    ];
  }
  const arm = armOf(way);
  return [
    { x: from.x + arm, y: from.y + bow },
    { x: to.x - arm, y: to.y + bow },
  ];
}

/** Bends a line into a curve. */
export function bend(from: Vector, to: Vector, bow: number): Bends {
  const points = controls(from, to, bow).map(({ x, y }) => ({ x: x - from.x, y: y - from.y }));
  return bendsOf({ x: to.x - from.x, y: to.y - from.y }, points);
}

/** Leads a line from corner to corner. */
export function along(from: Vector, to: Vector, corners: readonly Vector[]): Bends {
  const points = corners.map(({ x, y }) => ({ x: x - from.x, y: y - from.y }));
  return bendsOf({ x: to.x - from.x, y: to.y - from.y }, points);
}
