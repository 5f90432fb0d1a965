import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bend, type Vector } from '../../src/elements/graph/curve.js';

/** The control points as Cytoscape makes them of weights and distances. */
function controls(from: Vector, to: Vector, bow: number): Vector[] {
  const { weights, distances } = bend(from, to, bow);
  const way = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(way.x, way.y);
  return weights.map((weight, index) => ({
    x: from.x + weight * way.x - (distances[index]! * way.y) / length,
    y: from.y + weight * way.y + (distances[index]! * way.x) / length,
  }));
}

const coordinate = fc.integer({ min: -2_000, max: 2_000 });
const point = fc.record({ x: coordinate, y: coordinate });
const apart = fc.tuple(point, point).filter(([a, b]) => a.x !== b.x || a.y !== b.y);

test('a line leaves its parent and reaches its child along the axis, forward', () => {
  fc.assert(
    fc.property(apart, ([from, to]) => {
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
    fc.property(apart, fc.integer({ min: -50, max: 50 }), ([from, to], bow) => {
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

test('two ends on one spot give finite numbers', () => {
  const { weights, distances } = bend({ x: 5, y: 5 }, { x: 5, y: 5 }, 10);
  expect([...weights, ...distances].every(Number.isFinite)).toBe(true);
});
