import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  placeLabels,
  type Box,
  type Group,
  type Name,
  type Side,
} from '../../src/elements/graph/labels.js';

const sides: readonly Side[] = ['right', 'above', 'below', 'left'];
const name = (key: number, x: number, y: number): Name => {
  return { key, x, y, radius: 4, offset: 8, width: 60, height: 10, sides: ['right', 'below'] };
};

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const dotOf = ({ x, y, radius }: Name): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const names = fc
  .array(
    fc.record({
      x: fc.double({ min: -200, max: 200, noNaN: true }),
      y: fc.double({ min: -200, max: 200, noNaN: true }),
      radius: fc.integer({ min: 2, max: 12 }),
      width: fc.integer({ min: 1, max: 150 }),
      height: fc.integer({ min: 9, max: 24 }),
      sides: fc.shuffledSubarray([...sides]),
    }),
    { maxLength: 40 },
  )
  .map((list): Name[] =>
    list.map((fields, key) => ({ key, offset: fields.radius + 4, ...fields })),
  );

const groupOf = (wanted: readonly Name[]): Group => ({ names: wanted, dots: wanted });

test('no name meets another name or a dot', () => {
  fc.assert(
    fc.property(names, (wanted) => {
      const boxes = [...placeLabels(groupOf(wanted)).values()];
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
        expect(wanted.some((each) => meet(box, dotOf(each)))).toBe(false);
      });
    }),
  );
});

test('names further down the list cannot push out those before them', () => {
  fc.assert(
    fc.property(names, fc.nat(), (wanted, number) => {
      const kept = [...placeLabels(groupOf(wanted))];
      const first = wanted.slice(0, number % (wanted.length + 1));
      const alone = placeLabels({ names: first, dots: wanted });
      expect([...alone]).toEqual(kept.filter(([key]) => key < first.length));
    }),
  );
});

test('a second group takes nothing from the first, and keeps clear of all of it', () => {
  fc.assert(
    fc.property(names, names, (first, others) => {
      const second = others.map((each) => ({ ...each, key: each.key + 1_000 }));
      const placed = placeLabels(groupOf(first), groupOf(second));
      const before = placeLabels(groupOf(first));
      expect([...placed].slice(0, before.size)).toEqual([...before]);
      const taken = [...before.values(), ...first.map(dotOf), ...second.map(dotOf)];
      for (const [, box] of [...placed].slice(before.size)) {
        expect(taken.some((each) => meet(box, each))).toBe(false);
      }
    }),
  );
});

test('what comes first has its best side, what comes next the next, or none', () => {
  const both = [name(1, 0, 0), name(2, 20, 0)];
  const placed = placeLabels({ names: both, dots: [{ x: 0, y: 0, radius: 4 }] });
  expect(placed.get(1)).toEqual({ x: 8, y: -5, width: 60, height: 10 });
  expect(placed.get(2)!.y).toBeGreaterThan(0);
  const unbending = both.map((each): Name => ({ ...each, sides: ['right'] }));
  expect([...placeLabels({ names: unbending, dots: [] }).keys()]).toEqual([1]);
});

test.each([
  ['right', { x: 8, y: -5 }],
  ['left', { x: -68, y: -5 }],
  ['above', { x: -4, y: -16 }],
  ['below', { x: -4, y: 6 }],
] as const)('a name on the side %s keeps clear of its own dot', (side, corner) => {
  const alone: Name = { ...name(1, 0, 0), sides: [side] };
  expect(placeLabels(groupOf([alone])).get(1)).toEqual({ ...corner, width: 60, height: 10 });
});
