import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rows } from '../../src/layout/timeline/rows.js';
import type { Slots } from '../../src/layout/timeline/slots.js';

const count = 4;

/** Slots of which many overlap, and some only touch. */
const someSlots: fc.Arbitrary<Slots> = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((stretches) => ({
    x: Float64Array.from(stretches, ([start]) => start),
    left: Float64Array.from(stretches, ([start]) => start),
    right: Float64Array.from(stretches, ([start, length]) => start + length),
    hasRun: new Uint8Array(stretches.length),
  }));

const overlap = ({ left, right }: Slots, one: number, other: number) =>
  left[one]! < right[other]! && left[other]! < right[one]!;

/** The nodes that stand in a row, by what each node says. */
const standingIn = (rows: Rows, row: number) =>
  [...rows.of.keys()].filter((node) => rows.of[node] === row);

const steps = fc.array(
  fc.record({ act: fc.constantFrom('near', 'put', 'take'), node: fc.nat(), row: fc.nat() }),
  { maxLength: 40 },
);

/** Does what a step says, where it can be done. */
function act(rows: Rows, step: { act: string; node: number; row: number }): void {
  const node = step.node % rows.of.length;
  const row = step.row % count;
  const stands = rows.of[node] !== -1;
  if (step.act === 'take' && stands) rows.take(node);
  if (step.act === 'near' && !stands) rows.putNear(node, step.row % (3 * count));
  if (step.act === 'put' && !stands && rows.isFree(node, row)) rows.put(node, row);
}

test('whatever is put and taken, no two nodes of a row overlap', () => {
  fc.assert(
    fc.property(someSlots, steps, (slots, list) => {
      const rows = new Rows(slots, count);
      for (const step of list) {
        act(rows, step);
        for (let row = 0; row < count; row += 1) {
          const members = standingIn(rows, row);
          const pairs = members.flatMap((one) =>
            members.filter((other) => other > one && overlap(slots, one, other)),
          );
          expect(pairs).toEqual([]);
        }
      }
    }),
  );
});

test('a node goes into the nearest free row, or nowhere where none is free', () => {
  fc.assert(
    fc.property(someSlots, steps, fc.nat({ max: count - 1 }), (slots, list, wanted) => {
      const rows = new Rows(slots, count);
      for (const step of list) act(rows, step);
      const node = rows.of.indexOf(-1);
      if (node === -1) return;
      const distances = [...Array(count).keys()]
        .filter((row) => standingIn(rows, row).every((other) => !overlap(slots, node, other)))
        .map((row) => Math.abs(row - wanted));
      expect(rows.putNear(node, wanted)).toBe(distances.length > 0);
      const taken = [rows.of[node]!].filter((row) => row !== -1);
      expect(taken.map((row) => Math.abs(row - wanted))).toEqual(
        distances.toSorted((a, b) => a - b).slice(0, 1),
      );
    }),
  );
});

test('who is in the way is told, unless they are too many', () => {
  fc.assert(
    fc.property(someSlots, fc.nat({ max: 3 }), (slots, most) => {
      const rows = new Rows(slots, count);
      slots.x.forEach((_, node) => rows.putNear(node, 0));
      slots.x.forEach((_, node) => {
        const others = standingIn(rows, 1).filter(
          (other) => other !== node && overlap(slots, node, other),
        );
        const told = rows.inTheWay(node, 1, most)?.toSorted((a, b) => a - b);
        expect(told).toEqual(others.length > most ? undefined : others);
      });
    }),
  );
});
