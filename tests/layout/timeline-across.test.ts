import fc from 'fast-check';
import { expect, test } from 'vitest';
import { across, type Along } from '../../src/layout/timeline/across.js';

/** Beside a name: its dot in front of it, and air behind. */
const beside = 15;
/** What stays free at either end of the picture. */
const margin = 14;

interface Case {
  readonly along: Along;
  readonly size: { readonly width: number; readonly rows: number; readonly text: number };
}

const node = fc.record({
  place: fc.oneof(fc.constant(NaN), fc.double({ min: 0, max: 1, noNaN: true })),
  depth: fc.nat({ max: 3 }),
  name: fc.double({ min: 0, max: 12, noNaN: true }),
});
const cases: fc.Arbitrary<Case> = fc.record({
  along: fc.array(node, { maxLength: 30 }).map((nodes) => ({
    places: Float64Array.from(nodes, ({ place }) => place),
    depths: Uint32Array.from(nodes, ({ depth }) => depth),
    names: Float64Array.from(nodes, ({ name }) => name),
  })),
  size: fc.record({
    width: fc.integer({ min: 1_500, max: 4_000 }),
    rows: fc.integer({ min: 10, max: 40 }),
    text: fc.constantFrom(9, 12.5),
  }),
});

const datedIn = ({ places }: Along) => [...places.keys()].filter((each) => places[each]! >= 0);
const undatedIn = ({ places }: Along) =>
  [...places.keys()].filter((each) => Number.isNaN(places[each]));

test('dates stand at their places on the axis, which the picture holds with all names', () => {
  fc.assert(
    fc.property(cases, ({ along, size }) => {
      const { x, axis } = across(along, size);
      const { left, right, undated = size.width } = axis;
      for (const each of datedIn(along)) {
        expect(x[each]).toBeCloseTo(left + along.places[each]! * (right - left));
        const end = x[each]! + beside + along.names[each]! * size.text;
        expect(end).toBeLessThanOrEqual(undated - margin + 1e-6);
      }
      expect(left).toBe(margin);
    }),
  );
});

test('with nothing undated and short names the axis fills the width', () => {
  const along = { places: Float64Array.of(0, 1), depths: new Uint32Array(2), names: Float64Array.of(5, 5) }; // prettier-ignore
  const { x, axis } = across(along, { width: 1000, rows: 20, text: 10 });
  expect(axis).toEqual({ left: margin, right: 1000 - margin - beside - 50, undated: undefined });
  expect(x).toEqual(Float64Array.of(axis.left, axis.right));
});

test('however long names are, dates keep half of the width', () => {
  const along = { places: Float64Array.of(0, 1), depths: new Uint32Array(2), names: Float64Array.of(5, 500) }; // prettier-ignore
  const { axis } = across(along, { width: 1000, rows: 20, text: 10 });
  expect(axis.right - axis.left).toBe((1000 - 2 * margin) / 2);
});

test('what has no date stands behind the last name, a column for each generation, none too long', () => {
  fc.assert(
    fc.property(cases, ({ along, size }) => {
      const { x, axis } = across(along, size);
      const undated = undatedIn(along);
      expect(axis.undated !== undefined).toBe(undated.length > 0);
      const columns = new Map<number, number[]>();
      for (const each of undated) {
        expect(x[each]).toBeGreaterThan(axis.undated!);
        columns.set(x[each]!, [...(columns.get(x[each]!) ?? []), each]);
      }
      const inOrder = [...columns].toSorted(([a], [b]) => a - b).map(([, members]) => members);
      const depths = inOrder.map((members) => new Set(members.map((each) => along.depths[each]!)));
      expect(depths.every((few) => few.size === 1)).toBe(true);
      const generations = depths.flatMap((few) => [...few]);
      expect(generations).toEqual(generations.toSorted((a, b) => a - b));
      expect(inOrder.every((members) => members.length <= size.rows)).toBe(true);
    }),
  );
});

test('columns of what has no date are free of the names of the ones before', () => {
  fc.assert(
    fc.property(cases, ({ along, size }) => {
      const { x } = across(along, size);
      const undated = undatedIn(along);
      for (const one of undated) {
        const end = x[one]! + beside + along.names[one]! * size.text;
        const met = undated.filter((other) => x[other]! > x[one]! && x[other]! - 5 < end);
        expect(met).toEqual([]);
      }
    }),
  );
});

test('where nothing has a date, all of the picture is theirs', () => {
  const along = { places: Float64Array.of(NaN), depths: new Uint32Array(1), names: Float64Array.of(5) }; // prettier-ignore
  const { x, axis } = across(along, { width: 1000, rows: 20, text: 10 });
  expect(axis.undated).toBe(0);
  expect(x[0]).toBeLessThan(30);
});
