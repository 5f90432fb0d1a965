import { describe, expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { hubShaped } from '../support/hub-shaped.js';
import { crossingsIn, outOfOrder, outside, overlaps, timelineOf } from '../support/timelines.js';

const seeds = [1, 2, 3];

/**
 * How many lines may cross with all three seeds together: what was measured when this was written, and
 * 30 % more. `npm run bench` says how that compares with others.
 */
const most = { 60: 4, 300: 340, 600: 1_456, 1000: 3_120 };

describe.each(Object.entries(most))('%s models shaped like the Hub', (count, bound) => {
  const timelines = seeds.map((seed) =>
    timelineOf(readLineage(hubShaped(Number(count), seed)).lineage, {
      width: 1440,
      height: 560,
      scale: 'even',
    }),
  );

  test('stand inside of the picture, by date, and none lies on another', () => {
    for (const timeline of timelines) {
      expect(outside(timeline, true)).toEqual([]);
      expect(outOfOrder(timeline)).toEqual([]);
      expect(overlaps(timeline)).toEqual([]);
    }
  });

  test(`are joined by lines of which no more than ${bound} cross`, () => {
    const all = timelines.map(crossingsIn).reduce((sum, each) => sum + each, 0);
    expect(all).toBeLessThanOrEqual(bound);
  });
});
