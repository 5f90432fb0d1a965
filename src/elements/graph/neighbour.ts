/** What the arrow keys walk over: a node that is shown, and where. */
export interface Stop {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

/** The arrow keys. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ahead: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

// Going sideways by one counts as much as going ahead by three: "up" stays in its column.
const sidewaysCost = 3;

/** The stop that lies next in a direction, or undefined at the edge. */
export function neighbour(
  stops: readonly Stop[],
  from: Stop,
  direction: Direction,
): Stop | undefined {
  const [alongX, alongY] = ahead[direction];
  let best: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const x = stop.x - from.x;
    const y = stop.y - from.y;
    const forward = x * alongX + y * alongY;
    const cost = forward + sidewaysCost * Math.abs(x * alongY - y * alongX);
    if (forward <= 0 || cost >= least) continue;
    least = cost;
    best = stop;
  }
  return best;
}
