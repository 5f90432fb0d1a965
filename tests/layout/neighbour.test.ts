import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbour, type Direction } from '../../src/elements/graph/neighbour.js';

const centre = { node: 0, x: 0, y: 0 };
const stops = [
  centre,
  { node: 1, x: 10, y: 0 },
  { node: 2, x: 20, y: 0 },
  { node: 3, x: 0, y: -10 },
  { node: 4, x: 9, y: -9 },
  { node: 5, x: -50, y: 1 },
];

test.each([
  ['ArrowRight', 1],
  ['ArrowUp', 3],
  ['ArrowLeft', 5],
  ['ArrowDown', 5],
] as const)('%s leads to stop %i', (direction, node) => {
  expect(neighbour(stops, centre, direction)?.node).toBe(node);
});

test('there is nothing beyond the edge', () => {
  expect(neighbour([centre], centre, 'ArrowUp')).toBeUndefined();
  expect(neighbour([], centre, 'ArrowLeft')).toBeUndefined();
});

const coordinate = fc.integer({ min: -100, max: 100 });
const many = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 })
  .map((points) => points.map((point, node) => ({ node, ...point })));

test.each([
  ['ArrowLeft', 'x', -1],
  ['ArrowRight', 'x', 1],
  ['ArrowUp', 'y', -1],
  ['ArrowDown', 'y', 1],
] as const)(
  '%s always goes that way, and stops only where nothing lies ahead',
  (direction: Direction, axis, sign) => {
    fc.assert(
      fc.property(many, (all) => {
        const ahead = all.filter((stop) => (stop[axis] - all[0]![axis]) * sign > 0);
        const next = neighbour(all, all[0]!, direction);
        expect(ahead.length === 0 ? [undefined] : ahead).toContain(next);
      }),
    );
  },
);
