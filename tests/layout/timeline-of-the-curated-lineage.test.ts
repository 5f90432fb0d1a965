import { describe, expect, test } from 'vitest';
import type { ScaleName } from '../../src/layout/time-scale.js';
import { curated } from '../support/curated.js';
import { crossingsIn, outOfOrder, outside, overlaps, timelineOf } from '../support/timelines.js';

const lineages = [
  { rows: 'with its rows', lineage: curated },
  { rows: 'without rows', lineage: { ...curated, rows: new Map() } },
];
const scales: readonly ScaleName[] = ['even', 'calendar', 'order'];
const all = lineages.flatMap(({ rows, lineage }) =>
  [560, 700].flatMap((height) =>
    scales.map((scale) => {
      const timeline = timelineOf(lineage, { width: 1440, height, scale });
      return { rows, height, scale, timeline, placed: timeline.placed };
    }),
  ),
);

test('the lineage brings rows along for all of its models', () => {
  const models = curated.nodes.filter(({ kind }) => kind === 'model');
  expect(models.filter(({ id }) => !curated.rows.has(id))).toEqual([]);
});

describe.each(all)(
  '$rows, $height pixels high, on the scale $scale',
  ({ scale, height, timeline, placed }) => {
    test('it fills the stage and does not outgrow it', () => {
      expect(placed.frame).toEqual({ width: 1440, height });
      expect(outside(timeline, scale !== 'calendar')).toEqual([]);
      const extent = (values: Float64Array) => Math.max(...values) - Math.min(...values);
      expect(extent(placed.x)).toBeGreaterThan(1440 * 0.85);
      expect(extent(placed.y)).toBeGreaterThan(height * 0.95);
    });

    test('a later day is further right, and the same day at the same place', () => {
      expect(outOfOrder(timeline)).toEqual([]);
    });

    test('text is no smaller than nine pixels, and rows are apart', () => {
      expect(placed.text).toBeGreaterThanOrEqual(9);
      expect(placed.row).toBeGreaterThanOrEqual(10);
      const rows = [...new Set(placed.y)].toSorted((a, b) => a - b);
      rows.slice(1).forEach((y, index) => expect(y - rows[index]!).toBeGreaterThanOrEqual(10));
    });
  },
);

test.each(all.filter(({ scale }) => scale !== 'calendar'))(
  'no dot and no name lies on another: $rows, $height pixels high, on the scale $scale',
  ({ timeline }) => expect(overlaps(timeline)).toEqual([]),
);

test.each(all.filter(({ scale }) => scale === 'even'))(
  'at most 100 of the lines that pass weights on cross: $rows, $height pixels high',
  ({ timeline }) => expect(crossingsIn(timeline)).toBeLessThanOrEqual(100),
);
