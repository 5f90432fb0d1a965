import type { Arranged } from './arrange.js';
import type { Backbone } from './forest.js';
import { measures, trunkOf } from './slots.js';

/** A point of the layout in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a line bends on its way from parent to child; undefined where it runs freely. */
export type Course = readonly Point[] | undefined;

/** What lines have to keep clear of. */
interface Picture {
  readonly arranged: Arranged;
  readonly y: Float64Array;
  /** The width of each name in pixels. */
  readonly widths: Float64Array;
  /** The distance between two rows. */
  readonly row: number;
}

/** To look for clearer ways is worth its time only where names can be read. */
const mostWithChoice = 300;
/** How many places for a turn are tried. */
const turns = 40;

/** How many names but those of the ends lie under a vertical line. */
function namesUnder(
  { arranged, y, widths }: Picture,
  turn: number,
  [one, other]: readonly [number, number],
  ends: readonly [number, number],
): number {
  const { x } = arranged.slots;
  const half = arranged.text / 2;
  const [top, bottom] = [Math.min(one, other) - half, Math.max(one, other) + half];
  let count = 0;
  for (let node = 0; node < x.length; node += 1) {
    const start = x[node]! + measures.name;
    if (turn <= start || turn >= start + widths[node]! || node === ends[0] || node === ends[1]) {
      continue;
    }
    if (y[node]! > top && y[node]! < bottom) count += 1;
  }
  return count;
}

interface Way {
  readonly course: readonly Point[];
  readonly names: number;
}

/**
 * The ways there are, those that look best first: down the trunk to the child's row; or along the gap
 * beside the parent's row to some turn, and along the gap beside the child's. No name stands in a gap.
 */
function* ways(picture: Picture, parent: number, child: number, isOwnRow: boolean): Generator<Way> {
  const { arranged, y, row } = picture;
  const { x } = arranged.slots;
  const [from, to] = [y[parent]!, y[child]!];
  const trunk = trunkOf(x, parent);
  const end = x[child]! - measures.trunk;
  const direction = to >= from ? 1 : -1;
  // A child dated before its parent would be come upon through its own name.
  const isBefore = x[child]! + measures.name <= trunk;
  const isDirect = isOwnRow && !isBefore;
  const arrival = isDirect ? to : to - (direction * row) / 2;
  const last = isDirect ? [] : [{ x: end, y: arrival }, { x: end, y: to }]; // prettier-ignore
  const under = (turn: number) => namesUnder(picture, turn, [from, arrival], [parent, child]);
  const straight = [{ x: trunk, y: from }, { x: trunk, y: arrival }]; // prettier-ignore
  const isApart = end - trunk >= measures.near;
  if (isDirect || isBefore || isApart)
    yield { course: [...straight, ...last], names: under(trunk) };
  if (!isApart || Math.abs(to - from) < row) return;
  const departure = from + (direction * row) / 2;
  const step = (end - trunk) / turns;
  for (let turn = trunk + step; turn <= end; turn += step) {
    const course = [
      { x: trunk, y: from },
      { x: trunk, y: departure },
      { x: turn, y: departure },
      { x: turn, y: arrival },
      ...last,
    ];
    yield { course, names: under(turn) };
  }
}

function best(all: Iterable<Way>): Way | undefined {
  let least: Way | undefined;
  for (const way of all) {
    if (!least || way.names < least.names) least = way;
    if (least.names === 0) return least;
  }
  return least;
}

/**
 * The course of each derivation of the backbone. A child that has its row for itself is reached from its
 * parent's trunk, unless another way runs under fewer names; so are other children, where names can be read.
 */
export function routesOf(backbone: Backbone, picture: Picture): Course[] {
  const { forest, slots } = picture.arranged;
  const isReadable = backbone.size <= mostWithChoice;
  return Array.from(backbone.parents, (parent, edge): Course => {
    const child = backbone.children[edge]!;
    const isOwnRow = forest.edge[child] === edge && slots.hasRun[child] === 1;
    if (!isOwnRow && !isReadable) return undefined;
    return best(ways(picture, parent, child, isOwnRow))?.course;
  });
}
