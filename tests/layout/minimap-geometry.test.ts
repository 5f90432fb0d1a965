import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAllInSight,
  minimapScale,
  sightOn,
  within,
} from '../../src/elements/graph/minimap-geometry.js';

const picture = { left: 100, top: 50, right: 1_100, bottom: 450 };
const stage = { width: 500, height: 300 };

test('a picture fits into the minimap, whatever its shape', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e5 }),
      fc.integer({ min: 1, max: 1e5 }),
      (right, bottom) => {
        const scale = minimapScale({ left: 0, top: 0, right, bottom });
        expect(right * scale).toBeLessThanOrEqual(192 + 1e-6);
        expect(bottom * scale).toBeLessThanOrEqual(112 + 1e-6);
        expect(Math.max((right * scale) / 192, (bottom * scale) / 112)).toBeCloseTo(1);
      },
    ),
  );
});

describe('whether all of it is in sight', () => {
  test.each([
    [{ zoom: 0.5, pan: { x: -50, y: -25 } }, true],
    [{ zoom: 0.5, pan: { x: -53, y: -25 } }, false],
    [{ zoom: 0.5, pan: { x: -47, y: -25 } }, false],
    [{ zoom: 0.5, pan: { x: -50, y: -30 } }, false],
    [{ zoom: 0.5, pan: { x: -50, y: 80 } }, false],
    [{ zoom: 0.7, pan: { x: -70, y: -35 } }, false],
  ])('%j: %s', (camera, expected) => {
    expect(isAllInSight(picture, camera, stage)).toBe(expected);
  });
});

test('what is in sight is told in shares of the picture', () => {
  const camera = { zoom: 2, pan: { x: -700, y: -300 } };
  expect(sightOn(picture, camera, stage)).toEqual({ x: 0.25, y: 0.25, width: 0.25, height: 0.375 });
});

test('a frame stays within the picture and can always be seen', () => {
  const share = fc.double({ min: -5, max: 5, noNaN: true });
  const length = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(share, share, length, length, (x, y, width, height) => {
      const box = within({ x, y, width, height });
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(0.029);
      expect(box.x + box.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(box.y + box.height).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
  expect(within({ x: 0.2, y: 0.5, width: 0.3, height: 0.25 })).toEqual({
    x: 0.2,
    y: 0.5,
    width: 0.3,
    height: 0.25,
  });
});
