import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossings, type Segment } from '../support/crossings.js';

interface Drawing {
  readonly points: readonly (readonly [number, number])[];
  readonly edges: readonly Segment[];
}

const count = ({ points, edges }: Drawing) =>
  crossings(
    points.map(([x]) => x),
    points.map(([, y]) => y),
    edges,
  );

/** Whole numbers in a small square: many points coincide, and many lie on one line. */
const drawings: fc.Arbitrary<Drawing> = fc.integer({ min: 2, max: 14 }).chain((size) => {
  const coordinate = fc.integer({ min: -6, max: 6 });
  const node = fc.nat({ max: size - 1 });
  return fc.record({
    points: fc.array(fc.tuple(coordinate, coordinate), { minLength: size, maxLength: size }),
    edges: fc.array(fc.tuple(node, node), { maxLength: 24, size: 'max' }),
  });
});

/** Solves for the point where both lines meet, in whole numbers: another way, pair by pair. */
function naive({ points, edges }: Drawing): number {
  const meets = ([a, b]: Segment, [c, d]: Segment) => {
    if (new Set([a, b, c, d]).size < 4) return false;
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [a, b, c, d].map((each) => points[each]!) as [
      [number, number],
      [number, number],
      [number, number],
      [number, number],
    ];
    const slope = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
    const along = (cx - ax) * (dy - cy) - (cy - ay) * (dx - cx);
    const across = (cx - ax) * (by - ay) - (cy - ay) * (bx - ax);
    const isInside = (part: number) => part * slope > 0 && Math.abs(part) < Math.abs(slope);
    return slope !== 0 && isInside(along) && isInside(across);
  };
  return edges.flatMap((one, index) => edges.slice(index + 1).filter((other) => meets(one, other)))
    .length;
}

describe('two segments', () => {
  const square = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;

  test.each<[string, Segment, Segment, number]>([
    ['the diagonals of a square cross', [0, 3], [1, 2], 1],
    ['in whatever direction they are drawn', [3, 0], [2, 1], 1],
    ['its sides do not', [0, 1], [2, 3], 0],
    ['nor do segments that share an end', [0, 3], [0, 2], 0],
    ['nor one with itself', [0, 3], [0, 3], 0],
  ])('%s', (_, one, other, expected) => {
    expect(count({ points: square, edges: [one, other] })).toBe(expected);
  });

  test('an end that only touches is no crossing', () => {
    const points = [...square, [0.5, 0]] as const;
    expect(count({ points, edges: [[0, 1], [4, 2]] })).toBe(0); // prettier-ignore
  });

  test('upright segments cross level ones', () => {
    const points = [
      [0, 1],
      [2, 1],
      [1, 0],
      [1, 2],
    ] as const;
    expect(count({ points, edges: [[0, 1], [2, 3]] })).toBe(1); // prettier-ignore
  });
});

test('a complete graph of five and one of six, on a circle', () => {
  const circle = (size: number): Drawing => ({
    points: Array.from({ length: size }, (_, node) => [
      Math.cos((2 * Math.PI * node) / size),
      Math.sin((2 * Math.PI * node) / size),
    ]),
    edges: Array.from({ length: size }, (_, a) =>
      Array.from({ length: size - a - 1 }, (__, step): Segment => [a, a + step + 1]),
    ).flat(),
  });
  expect(count(circle(5))).toBe(5);
  expect(count(circle(6))).toBe(15);
});

test('as many as when every pair is solved', () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      expect(count(drawing)).toBe(naive(drawing));
    }),
  );
});
