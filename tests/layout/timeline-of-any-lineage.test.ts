import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { whatPasses } from '../../src/lineage/relation.js';
import { lineageIn, stages, timedFiles } from '../support/timed-records.js';
import {
  backbone,
  outOfOrder,
  outside,
  overlaps,
  pictureOf,
  timelineOf,
} from '../support/timelines.js';

const stage = { width: 1440, height: 560, scale: 'even' } as const;

test('every model stands inside of the picture, and no dot or name that is not cut on another', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const drawn = timelineOf(lineageIn(file), on);
      const { x, y, room, row, text, frame, axis } = drawn.placed;
      expect([...x, ...y, ...room, row, text].filter((value) => !Number.isFinite(value))).toEqual(
        [],
      );
      expect(frame!.width / on.width).toBeCloseTo(frame!.height / on.height);
      expect(axis!.left).toBeLessThan(axis!.right);
      const isCut = on.scale === 'calendar';
      expect(outside(drawn, !isCut)).toEqual([]);
      expect(isCut ? [] : overlaps(drawn)).toEqual([]);
    }),
  );
});

test('the picture outgrows the stage only where the smallest text does not fit', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const { text, frame } = timelineOf(lineageIn(file), on).placed;
      expect(frame!.width).toBeGreaterThanOrEqual(on.width);
      expect(frame!.width === on.width || text === 9).toBe(true);
    }),
  );
});

test('a later day is further right, and what has no date is right of all that has', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const drawn = timelineOf(lineageIn(file), on);
      expect(outOfOrder(drawn)).toEqual([]);
      const hasUndated = file.models.some(({ released }) => released === null);
      expect(drawn.placed.axis!.undated !== undefined).toBe(hasUndated);
    }),
  );
});

test('models without a date stand right of their parents without one', () => {
  fc.assert(
    fc.property(timedFiles, stages, ({ models }, on) => {
      // A parent before its child leaves no room for a cycle.
      const free = models.map((model, index) => ({
        ...model,
        parents: model.parents.filter(({ id }) => Number(id.slice(1)) < index),
      }));
      const drawn = timelineOf(lineageIn({ models: free }), on);
      const isUndated = (position: number) => models[position]!.released === null;
      for (const [parent, child] of backbone(drawn)) {
        if (!isUndated(parent) || !isUndated(child)) continue;
        expect(drawn.placed.x[parent]).toBeLessThan(drawn.placed.x[child]!);
      }
    }),
  );
});

test('the same lineage always gives the same picture, in whatever order the file has it', () => {
  const shuffled = timedFiles.chain((file) =>
    fc.record({
      file: fc.constant(file),
      models: fc.shuffledSubarray([...file.models], { minLength: file.models.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, stages, ({ file, models }, on) => {
      const picture = pictureOf(timelineOf(lineageIn(file), on));
      expect(pictureOf(timelineOf(lineageIn(file), on))).toEqual(picture);
      expect(pictureOf(timelineOf(lineageIn({ ...file, models }), on))).toEqual(picture);
    }),
  );
});

test('what passes no weights on moves nothing, and runs freely', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const drawn = timelineOf(lineageIn(file), on);
      const models = file.models.map((model) => ({
        ...model,
        parents: model.parents.filter(({ relation }) => whatPasses(relation) === 'weights'),
      }));
      expect(pictureOf(timelineOf(lineageIn({ ...file, models }), on))).toEqual(pictureOf(drawn));
      const bent = drawn.subgraph.derivations.filter(
        ({ passes }, index) => passes !== 'weights' && drawn.placed.courses[index],
      );
      expect(bent).toEqual([]);
    }),
  );
});

test('those that descend from one another by whole weights are one group', () => {
  const models = [
    { id: 'b', parents: [{ id: 'a', relation: 'merge' }] },
    { id: 'a' },
    { id: 'c', parents: [{ id: 'b', relation: 'adapter' }] },
    { id: 'd', parents: [{ id: 'c', relation: 'distillation' }] },
  ];
  const { block } = timelineOf(readLineage({ models }).lineage, stage).placed;
  expect([block[0], block[2]]).toEqual([block[1], block[1]]);
  expect(block[3]).not.toBe(block[1]);
});

describe('what would break a layout does not', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, index) => ({
      id: `m${index}`,
      parents: index === 0 ? [] : [{ id: `m${index - 1}`, relation: 'finetune' }],
    }));
  const ofOneDay = Array.from({ length: 4000 }, (_, index) => ({
    id: `m${index}`,
    released: '2022-03-02',
  }));

  test.each([
    ['no model', []],
    ['one model', [{ id: 'a', released: '2023-01-01' }]],
    ['one model without a date', [{ id: 'a' }]],
    ['three thousand generations without a date', chain(3000)],
    ['four thousand models of one day', ofOneDay],
  ])('%s', (_, models) => {
    const drawn = timelineOf(readLineage({ models }).lineage, stage);
    expect(drawn.placed.x).toHaveLength(models.length);
    expect(outside(drawn, true)).toEqual([]);
    expect(overlaps(drawn)).toEqual([]);
  });
});
