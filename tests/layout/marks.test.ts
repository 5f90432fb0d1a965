import { expect, test } from 'vitest';
import { pathOf, shapeOf } from '../../src/elements/graph/marks.js';

const grid = 20;
const all = grid ** 2;
const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Whether a point is within a polygon: how often a ray from it crosses the rim. */
function isInside(points: readonly number[], x: number, y: number): boolean {
  const corners = Array.from({ length: points.length / 2 }, (_, index) => [
    points[2 * index]!,
    points[2 * index + 1]!,
  ]);
  return corners.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = corners.at(index - 1)!;
    const crosses = y1! > y !== y2! > y && x < ((x2! - x1!) * (y - y1!)) / (y2! - y1!) + x1!;
    return crosses ? !inside : inside;
  }, false);
}

/** Which of many points all over the dot a shape covers. */
function covered(mark: number): boolean[] {
  const { shape, points } = shapeOf(mark);
  const places = Array.from({ length: grid }, (_, index) => (2 * index + 1) / grid - 1);
  return places.flatMap((y) =>
    places.map((x) => (shape === 'ellipse' ? Math.hypot(x, y) < 1 : isInside(points, x, y))),
  );
}

test('any two shapes differ in a good part of the dot', () => {
  for (const one of marks) {
    for (const other of marks.slice(one + 1)) {
      const [first, second] = [covered(one), covered(other)];
      const differing = first.filter((point, index) => point !== second[index]).length;
      expect(differing, `${one} and ${other}`).toBeGreaterThan(all * 0.12);
    }
  }
});

test.each(marks)('shape %i keeps within the dot, and fills a good part of it', (mark) => {
  const { points } = shapeOf(mark);
  expect(points.length % 2).toBe(0);
  expect(Math.max(...points.map(Math.abs))).toBeLessThanOrEqual(1);
  expect(covered(mark).filter(Boolean).length).toBeGreaterThan(all * 0.3);
  expect(pathOf(mark, 10)).toMatch(/^M[-\d. aLM]+z$/);
});
