import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { overlaps, pictureOf, timelineOf } from '../support/timelines.js';

const stage = { width: 1440, height: 560, scale: 'even' } as const;
const ids = 'a b c d e f g h'.split(' ');
/** Models of one day, without derivations: nothing but the suggestion says where they stand. */
const drawn = (rows: readonly (readonly string[])[] | undefined) => {
  const models = ids.map((id) => ({ id, released: '2023-03-01' }));
  return timelineOf(readLineage({ models, rows }).lineage, stage);
};
/** The ids of what is drawn, from top to bottom. */
const fromTheTop = ({ subgraph, placed }: ReturnType<typeof drawn>) =>
  subgraph.nodes
    .map((node, position) => ({ id: subgraph.lineage.nodes[node]!.id, y: placed.y[position]! }))
    .toSorted((a, b) => a.y - b.y)
    .map(({ id }) => id);

const shuffled = fc.shuffledSubarray(ids, { minLength: ids.length });
const inRows = (order: readonly string[]) => order.map((id) => [id]);

describe('rows that a file suggests', () => {
  test('say in which order models stand', () => {
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(fromTheTop(drawn(inRows(order)))).toEqual(order);
      }),
    );
  });

  test('keep their order where they say nothing of some models, which are placed as well', () => {
    fc.assert(
      fc.property(
        shuffled,
        fc.integer({ min: ids.length / 2, max: ids.length }),
        (order, known) => {
          const told = order.slice(0, known);
          const timeline = drawn(inRows(told));
          expect(overlaps(timeline)).toEqual([]);
          const standing = fromTheTop(timeline);
          expect(standing.toSorted()).toEqual(ids);
          expect(standing.filter((id) => told.includes(id))).toEqual(told);
        },
      ),
    );
  });

  test('say nothing where they know less than half of the models', () => {
    expect(pictureOf(drawn([['h'], ['g'], ['a']]))).toEqual(pictureOf(drawn(undefined)));
  });

  test('may name what the file does not have, and leave no gap for it', () => {
    fc.assert(
      fc.property(shuffled, fc.nat({ max: ids.length }), (order, at) => {
        const rows = inRows(order);
        const others = Array.from({ length: 200 }, (_, number) => [`nobody ${number}`]);
        const withOthers = [...rows.slice(0, at), [], ...others, ...rows.slice(at)];
        expect(pictureOf(drawn(withOthers))).toEqual(pictureOf(drawn(rows)));
      }),
    );
  });

  test('give way where two models of one row would lie on one another', () => {
    const timeline = drawn([ids]);
    expect(overlaps(timeline)).toEqual([]);
    expect(new Set(timeline.placed.y).size).toBe(ids.length);
  });

  test('hold models of one row at one height where there is room', () => {
    const models = ids.map((id, index) => ({ id, released: `2023-0${index + 1}-01` }));
    const rows = [['a', 'e'], ['b', 'f'], ['c', 'g'], ['d', 'h']]; // prettier-ignore
    const { placed } = timelineOf(readLineage({ models, rows }).lineage, stage);
    expect(placed.y.slice(0, 4)).toEqual(placed.y.slice(4));
    expect(new Set(placed.y).size).toBe(4);
  });
});
