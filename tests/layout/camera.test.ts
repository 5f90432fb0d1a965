import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centring, fitting, zoomLimits } from '../../src/elements/graph/camera.js';

const extents = fc
  .record({
    left: fc.integer({ min: -3_000, max: 3_000 }),
    top: fc.integer({ min: -3_000, max: 3_000 }),
    width: fc.integer({ min: 0, max: 4_000 }),
    height: fc.integer({ min: 0, max: 4_000 }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
const stages = fc.record({
  width: fc.integer({ min: 320, max: 2_000 }),
  height: fc.integer({ min: 320, max: 2_000 }),
});

test('fitting shows all of an extent, with a margin, in the middle', () => {
  fc.assert(
    fc.property(extents, stages, (extent, stage) => {
      const { zoom, pan } = fitting(extent, stage);
      const [left, right] = [extent.left, extent.right].map((x) => x * zoom + pan.x);
      const [top, bottom] = [extent.top, extent.bottom].map((y) => y * zoom + pan.y);
      for (const [near, far, size] of [
        [left!, right!, stage.width],
        [top!, bottom!, stage.height],
      ] as const) {
        expect(near).toBeGreaterThanOrEqual(15.99);
        expect(far).toBeLessThanOrEqual(size - 15.99);
        expect(Math.abs(near + far - size)).toBeLessThanOrEqual(zoom + 1e-6);
      }
      expect(zoom).toBeLessThanOrEqual(1.6);
    }),
  );
});

test.each([
  [
    { left: 0, top: 0, right: 1e7, bottom: 1e7 },
    { width: 800, height: 600 },
  ],
  [
    { left: 0, top: 0, right: 100, bottom: 100 },
    { width: 0, height: 0 },
  ],
  [
    { left: 0, top: 0, right: 0, bottom: 0 },
    { width: 800, height: 600 },
  ],
])('%j on the stage %j has a zoom within the limits', (extent, stage) => {
  const { zoom, pan } = fitting(extent, stage);
  expect(zoom).toBeGreaterThanOrEqual(zoomLimits.min);
  expect(zoom).toBeLessThanOrEqual(zoomLimits.max);
  expect([pan.x, pan.y].every(Number.isFinite)).toBe(true);
});

test('centring puts a point in the middle of the stage', () => {
  const { zoom, pan } = centring(120, -30, 2, { width: 800, height: 600 });
  expect([120 * zoom + pan.x, -30 * zoom + pan.y]).toEqual([400, 300]);
});
