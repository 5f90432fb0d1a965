/** A name that wants a place beside its dot. All lengths are pixels of the screen, at the zoom at hand. */
export interface Name {
  readonly key: number;
  /** The centre of the dot. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far from the centre of the dot a name to its right or left begins. */
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  /** Where to try, best first. */
  readonly sides: readonly Side[];
}

/** Where a name stands, seen from its dot. */
export type Side = 'right' | 'above' | 'below' | 'left';

/** An upright rectangle: its left upper corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = 2;
/** What stays free at both ends of a name. */
const margin = 3;

/** Where a name stands on a side of its dot. */
export function boxAt(
  { x, y, radius, offset, width, height }: Omit<Name, 'sides'>,
  side: Side,
): Box {
  const size = { width, height };
  switch (side) {
    case 'right':
      return { x: x + offset, y: y - height / 2, ...size };
    case 'left':
      return { x: x - offset - width, y: y - height / 2, ...size };
    case 'above':
      return { x: x - radius, y: y - radius - gap - height, ...size };
    case 'below':
      return { x: x - radius, y: y + radius + gap, ...size };
  }
}

/** Whether two boxes overlap. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A box that is larger on all sides. */
export const growBy = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The smallest box around some, of which there is at least one. */
export function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const cellSize = 48;

/** Boxes by where they are, so that only near ones are compared. */
class Occupied {
  readonly #cells = new Map<string, Box[]>();

  *#cellsOf({ x, y, width, height }: Box): Generator<string> {
    for (let column = Math.floor(x / cellSize); column * cellSize < x + width; column += 1) {
      for (let row = Math.floor(y / cellSize); row * cellSize < y + height; row += 1) {
        yield `${column} ${row}`;
      }
    }
  }

  add(box: Box): void {
    for (const cell of this.#cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    const wide = { ...box, x: box.x - margin, width: box.width + 2 * margin };
    for (const cell of this.#cellsOf(wide)) {
      if (this.#cells.get(cell)?.some((other) => meet(wide, other))) return false;
    }
    return true;
  }
}

const dot = ({ x, y, radius }: Pick<Name, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Names, and the dots that they must not lie on. */
export interface Group {
  readonly names: readonly Name[];
  readonly dots: readonly Pick<Name, 'x' | 'y' | 'radius'>[];
}

/**
 * Places as many names as fit, those first that come first, so that no name meets another or a dot of
 * its own group or one before. Names without a free place are left out.
 */
export function placeLabels(...groups: readonly Group[]): Map<number, Box> {
  const occupied = new Occupied();
  const placed = new Map<number, Box>();
  for (const { names, dots } of groups) {
    for (const each of dots) occupied.add(dot(each));
    for (const name of names) {
      const box = name.sides.map((side) => boxAt(name, side)).find((each) => occupied.isFree(each));
      if (!box) continue;
      occupied.add(box);
      placed.set(name.key, box);
    }
  }
  return placed;
}
