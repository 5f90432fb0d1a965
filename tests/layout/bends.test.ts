import fc from 'fast-check';
import { expect, test } from 'vitest';
import { along, bend, type Bends, type Vector } from '../../src/elements/graph/bends.js';

/** The points as Cytoscape makes them of weights and distances. */
function points({ weights, distances }: Bends, from: Vector, to: Vector): Vector[] {
  const way = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(way.x, way.y);
  return weights.map((weight, index) => ({
    x: from.x + weight * way.x - (distances[index]! * way.y) / length,
    y: from.y + weight * way.y + (distances[index]! * way.x) / length,
  }));
}

const controls = (from: Vector, to: Vector, bow: number) => points(bend(from, to, bow), from, to);

const coordinate = fc.integer({ min: -2_000, max: 2_000 });
const point = fc.record({ x: coordinate, y: coordinate });
const apart = fc.tuple(point, point).filter(([a, b]) => a.x !== b.x || a.y !== b.y);
const apartInTime = apart.filter(([a, b]) => Math.abs(a.x - b.x) >= 12);

test('a line leaves its parent and reaches its child along the axis, forward', () => {
  fc.assert(
    fc.property(apartInTime, ([from, to]) => {
      const [first, last] = controls(from, to, 0);
      expect(first!.y).toBeCloseTo(from.y, 4);
      expect(last!.y).toBeCloseTo(to.y, 4);
      expect(first!.x).toBeGreaterThan(from.x);
      expect(last!.x).toBeLessThan(to.x);
    }),
  );
});

test('a bow moves both control points aside by as much', () => {
  fc.assert(
    fc.property(apartInTime, fc.integer({ min: -50, max: 50 }), ([from, to], bow) => {
      const [straight, bowed] = [controls(from, to, 0), controls(from, to, bow)];
      bowed.forEach(({ x, y }, index) => {
        expect(x).toBeCloseTo(straight[index]!.x, 4);
        expect(y).toBeCloseTo(straight[index]!.y + bow, 4);
      });
    }),
  );
});

test('a line that runs backward turns near its ends', () => {
  const [first, last] = controls({ x: 1_000, y: 0 }, { x: 0, y: 40 }, 0);
  expect(first!.x).toBeCloseTo(1_070);
  expect(last!.x).toBeCloseTo(-70);
});

test('ends of about the same day are joined beside the dots that stand between them', () => {
  const [first, last] = controls({ x: 100, y: 0 }, { x: 104, y: 80 }, 0);
  expect(first).toEqual({ x: expect.closeTo(88), y: expect.closeTo(20) });
  expect(last).toEqual({ x: expect.closeTo(88), y: expect.closeTo(60) });
});

test('a line that is led from corner to corner bends there', () => {
  fc.assert(
    fc.property(apart, fc.array(point), ([from, to], corners) => {
      const expected = corners.map(({ x, y }) => ({
        x: expect.closeTo(x, 4),
        y: expect.closeTo(y, 4),
      }));
      expect(points(along(from, to, corners), from, to)).toEqual(expected);
    }),
  );
});

test('two ends on one spot give finite numbers', () => {
  const { weights, distances } = bend({ x: 5, y: 5 }, { x: 5, y: 5 }, 10);
  expect([...weights, ...distances].every(Number.isFinite)).toBe(true);
});
