import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossingsOf } from '../../src/layout/timeline/crossings.js';
import type { Backbone } from '../../src/layout/timeline/forest.js';
import { backbones } from '../support/backbones.js';
import { crossings, type Segment } from '../support/crossings.js';

const whole = { min: 0, max: 9 };
/** Backbones whose nodes stand in whole places, of which many are the same or on one line. */
const drawn = backbones.chain((backbone) =>
  fc.record({
    backbone: fc.constant(backbone),
    x: fc.array(fc.integer(whole), { minLength: backbone.size, maxLength: backbone.size }),
    row: fc.array(fc.integer(whole), { minLength: backbone.size, maxLength: backbone.size }),
  }),
);

const segmentsOf = ({ parents, children }: Backbone) =>
  [...parents].map((parent, edge): Segment => [parent, children[edge]!]);

test('rivals that cross are as many as crossings counted by another way, after any move', () => {
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.integer(whole)), ({ backbone, x, row }, moves) => {
      const rows = Int32Array.from(row);
      const { rivals, cross } = crossingsOf(backbone, Float64Array.from(x), rows);
      const edges = [...backbone.parents.keys()];
      const count = () =>
        edges.flatMap((edge) => [...rivals(edge)].filter((other) => cross(edge, other))).length / 2;
      expect(count()).toBe(crossings(x, rows, segmentsOf(backbone)));
      rows.set([...moves.take(rows.length)]);
      expect(count()).toBe(crossings(x, rows, segmentsOf(backbone)));
    }),
  );
});

test('rivals are each other’s, once, and share no end', () => {
  fc.assert(
    fc.property(drawn, ({ backbone, x, row }) => {
      const { rivals } = crossingsOf(backbone, Float64Array.from(x), Int32Array.from(row));
      const segments = segmentsOf(backbone);
      segments.forEach((ends, edge) => {
        const others = [...rivals(edge)];
        expect(new Set(others).size).toBe(others.length);
        expect(others.filter((other) => !rivals(other).includes(edge))).toEqual([]);
        expect(
          others.filter((other) => segments[other]!.some((end) => ends.includes(end))),
        ).toEqual([]);
      });
    }),
  );
});
