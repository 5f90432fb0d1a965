import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anneal } from '../../src/layout/timeline/anneal.js';
import { forestOf, type Backbone } from '../../src/layout/timeline/forest.js';
import { Rows } from '../../src/layout/timeline/rows.js';
import { slotsOf } from '../../src/layout/timeline/slots.js';
import { finish } from '../../src/layout/work.js';
import { backboneOf, backbones } from '../support/backbones.js';
import { crossings, type Segment } from '../support/crossings.js';

const name = 30;
/** Nodes that stand somewhere, and what of their rows is kept free. */
const arranged = backbones.chain((backbone) =>
  fc.record({
    backbone: fc.constant(backbone),
    x: fc.array(fc.nat({ max: 200 }), { minLength: backbone.size, maxLength: backbone.size }),
    run: fc.constantFrom(-1, 60, Infinity),
    mend: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
  }),
);

/** Anneals an arrangement in which each node begins in the first row that is free for it. */
function annealed(backbone: Backbone, at: readonly number[], run: number, mend?: number) {
  const forest = forestOf(backbone);
  const x = Float64Array.from(at);
  const slots = slotsOf(x, new Float64Array(backbone.size).fill(name), forest, { name: 1, run });
  const rows = new Rows(slots, backbone.size);
  for (const node of x.keys()) rows.putNear(node, 0);
  const cost = finish(anneal({ backbone, forest, slots, rows, mend, effort: 1, seed: 0 }));
  return { slots, rows, cost };
}

test('every node keeps to one row, and none overlaps another', () => {
  fc.assert(
    fc.property(arranged, ({ backbone, x, run, mend }) => {
      const { slots, rows } = annealed(backbone, x, run, mend);
      const { left, right } = slots;
      rows.of.forEach((row, node) => {
        expect(row).toBeGreaterThanOrEqual(0);
        expect(row).toBeLessThan(rows.count);
        const met = [...rows.of.keys()].filter(
          (other) =>
            other !== node &&
            rows.of[other] === row &&
            left[other]! < right[node]! &&
            left[node]! < right[other]!,
        );
        expect(met).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

test('the same arrangement is always improved in the same way', () => {
  fc.assert(
    fc.property(arranged, ({ backbone, x, run }) => {
      const [one, other] = [annealed(backbone, x, run), annealed(backbone, x, run)];
      expect(other.rows.of).toEqual(one.rows.of);
      expect(other.cost).toBe(one.cost);
    }),
    { numRuns: 30 },
  );
});

test('what counts against it are its crossings, and a little for each row that lines go up or down', () => {
  fc.assert(
    fc.property(arranged, ({ backbone, x }) => {
      // No line has its row for itself: no name can lie under an upright part of it.
      const { rows, cost } = annealed(backbone, x, -1);
      const segments = [...backbone.parents].map((parent, edge): Segment => [
        parent,
        backbone.children[edge]!,
      ]);
      const climbs = segments.reduce((sum, [a, b]) => sum + Math.abs(rows.of[a]! - rows.of[b]!), 0);
      const others = cost - crossings(x, rows.of, segments);
      expect(others > 1e-9).toBe(climbs > 0);
      expect(others).toBeLessThanOrEqual(0.1 * climbs + 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('lines that need not cross do not', () => {
  // Each of four parents has its child as far from it as can be.
  const edges = [0, 1, 2, 3].map((parent) => [parent, 7 - parent] as const);
  const { rows } = annealed(backboneOf({ size: 8, edges }), [0, 1, 2, 3, 90, 91, 92, 93], -1);
  expect(crossings([0, 1, 2, 3, 90, 91, 92, 93], rows.of, edges)).toBe(0);
});
