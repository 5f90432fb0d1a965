import type { Backbone } from './forest.js';

/** Pairs of derivations that cross where the rows of their ends make them: counted for a few at a time. */
interface Crossings {
  /** The derivations that may cross one. */
  rivals(edge: number): Int32Array;
  /** Whether the straight lines of two derivations cross. */
  cross(one: number, other: number): boolean;
}

/** Entry i of `x` and `row` is where node i stands; `row` may change between calls, `x` may not. */
export function crossingsOf(
  { parents, children }: Backbone,
  x: Float64Array,
  row: Int32Array,
): Crossings {
  const from = Float64Array.from(parents, (node) => x[node]!);
  const to = Float64Array.from(children, (node) => x[node]!);
  const rivals = rivalsOf(parents, children, from, to);
  const cross = (one: number, other: number): boolean => {
    const a = row[parents[one]!]!;
    const b = row[children[one]!]!;
    const c = row[parents[other]!]!;
    const d = row[children[other]!]!;
    if ((a < c && a < d && b < c && b < d) || (a > c && a > d && b > c && b > d)) return false;
    const ax = from[one]!;
    const cx = from[other]!;
    const width = to[one]! - ax;
    const height = b - a;
    const side = (px: number, py: number) => width * (py - a) - height * (px - ax);
    if (side(cx, c) * side(to[other]!, d) >= 0) return false;
    const otherWidth = to[other]! - cx;
    const otherHeight = d - c;
    const otherSide = (px: number, py: number) => otherWidth * (py - c) - otherHeight * (px - cx);
    return otherSide(ax, a) * otherSide(to[one]!, b) < 0;
  };
  return { rivals: (edge) => rivals[edge]!, cross };
}

/** For each derivation those that overlap it in time and share no end with it. */
function rivalsOf(
  parents: Int32Array,
  children: Int32Array,
  from: Float64Array,
  to: Float64Array,
): Int32Array[] {
  const low = from.map((start, edge) => Math.min(start, to[edge]!));
  const high = from.map((start, edge) => Math.max(start, to[edge]!));
  const order = Array.from(low.keys()).toSorted((a, b) => low[a]! - low[b]!);
  const found: number[][] = order.map(() => []);
  order.forEach((edge, position) => {
    const [p, c] = [parents[edge]!, children[edge]!];
    for (let next = position + 1; next < order.length; next += 1) {
      const other = order[next]!;
      if (low[other]! >= high[edge]!) break;
      const [q, d] = [parents[other]!, children[other]!];
      if (p === q || p === d || c === q || c === d) continue;
      found[edge]!.push(other);
      found[other]!.push(edge);
    }
  });
  return found.map((edges) => Int32Array.from(edges));
}
