/** Two nodes by their places in the lists of coordinates. */
export type Segment = readonly [number, number];

/** On which side of the line from a to b the point c lies: positive, negative, or 0 on the line. */
function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/**
 * How many pairs of straight segments cross. Segments that share an end do not, nor do those that only
 * touch or lie on one another. A sweep from left to right: quick where segments are short.
 */
export function crossings(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  edges: readonly Segment[],
): number {
  // Each with its left end first.
  const segments = edges
    .map(([a, b]): Segment => (x[a]! <= x[b]! ? [a, b] : [b, a]))
    .toSorted((one, other) => x[one[0]]! - x[other[0]]!);
  const low = Float64Array.from(segments, ([a, b]) => Math.min(y[a]!, y[b]!));
  const high = Float64Array.from(segments, ([a, b]) => Math.max(y[a]!, y[b]!));
  const left = Float64Array.from(segments, ([a]) => x[a]!);
  let count = 0;
  for (const [index, [a, b]] of segments.entries()) {
    const right = x[b]!;
    for (let other = index + 1; other < segments.length && left[other]! <= right; other += 1) {
      if (low[other]! > high[index]! || high[other]! < low[index]!) continue;
      const [c, d] = segments[other]!;
      if (a === c || a === d || b === c || b === d) continue;
      const c1 = side(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!);
      const d1 = side(x[a]!, y[a]!, x[b]!, y[b]!, x[d]!, y[d]!);
      if (!(c1 > 0 ? d1 < 0 : c1 < 0 && d1 > 0)) continue;
      const a1 = side(x[c]!, y[c]!, x[d]!, y[d]!, x[a]!, y[a]!);
      const b1 = side(x[c]!, y[c]!, x[d]!, y[d]!, x[b]!, y[b]!);
      if (a1 > 0 ? b1 < 0 : a1 < 0 && b1 > 0) count += 1;
    }
  }
  return count;
}
