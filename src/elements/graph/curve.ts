/** A point, or a way from one point to another. */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** Where a curve bends, in Cytoscape's terms: along and beside the straight line between its ends. */
export interface Bends {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

const arms = { shortest: 24, share: 0.36, backward: 70 };

/** How far a line keeps to the axis at either end; one that runs backward has to turn, but not far out. */
function armOf({ x }: Vector): number {
  const arm = Math.max(arms.shortest, arms.share * Math.abs(x));
  return x < 0 ? Math.min(arm, arms.backward) : arm;
}

/**
 * Bends a line from parent to child so that it leaves and arrives along the axis of time.
 * `bow` moves the middle aside, to tell parallel lines apart.
 */
export function bend(from: Vector, to: Vector, bow: number): Bends {
  const way = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(way.x, way.y) || 1;
  const arm = armOf(way);
  const controls = [
    { x: arm, y: bow },
    { x: way.x - arm, y: way.y + bow },
  ];
  return {
    weights: controls.map(({ x, y }) => (x * way.x + y * way.y) / length ** 2),
    distances: controls.map(({ x, y }) => (y * way.x - x * way.y) / length),
  };
}
