import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/explorer/fold-groups.js';
import { fold } from '../../src/explorer/folding.js';
import type { Placed } from '../../src/layout/placed.js';
import { rowsOf, type Stood } from '../../src/layout/rows-of.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { canUnfold } from '../../src/lineage/folding.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose, type Subgraph } from '../../src/lineage/subgraph.js';
import { hubShaped } from '../support/hub-shaped.js';
import { lineageOf } from '../support/lineage-of.js';
import { nameWidths } from '../support/timelines.js';

const whole = choose(readLineage(hubShaped(160, 4)).lineage, { datasets: false });
const scale = scaleOf(whole, 'even');
const place = (subgraph: Subgraph, stood?: Stood): Placed =>
  timeline(subgraph, scale, { width: 1440, height: 700, names: nameWidths(subgraph), stood });
const placed = place(whole);
type Picture = readonly [Subgraph, Placed];

/** The places of what is drawn as itself in both of two pictures. */
function inBoth(before: Picture, after: Picture) {
  const places = ([{ lineage, nodes }, { x, y }]: Picture) =>
    new Map(nodes.map((node, at) => [lineage.nodes[node]!.id, { x: x[at]!, y: y[at]! }]));
  const [from, to] = [places(before), places(after)];
  return [...from].flatMap(([id, at]) => (to.has(id) ? [{ id, at, now: to.get(id)! }] : []));
}

const keys = [...groupsOf(whole).byKey.keys()];

describe('told where all stood before', () => {
  test.each(keys)('what is not folded keeps its row: %s', (key) => {
    const folded = fold(whole, { folded: [key], unfolded: [], limit: 600 });
    const both = inBoth([whole, placed], [folded, place(folded, rowsOf(whole, placed))]);
    expect(both).toHaveLength(folded.nodes.length - folded.folding!.folds.size);
    // The name of a fold may need room at the end of the axis, and all that is before it moves closer together.
    const moved = both.filter(({ at, now }) => at.y !== now.y);
    expect(moved.length).toBeLessThan(both.length / 50);
  });

  test('and so it does when the group is unfolded again', () => {
    const base = fold(whole, { folded: [], unfolded: [], limit: 100 });
    const first = place(base);
    const pictures = [...base.folding!.folds.values()].filter(canUnfold).map(({ key }) => {
      const opened = fold(whole, { folded: [], unfolded: [key], limit: 100 });
      const both = inBoth([base, first], [opened, place(opened, rowsOf(base, first))]);
      return both.filter(({ at, now }) => Math.abs(at.y - now.y) < 1).length / both.length;
    });
    expect(pictures.length).toBeGreaterThan(4);
    expect(pictures.every((kept) => kept === 1)).toBe(true);
  });

  test('where the rows do not suffice, it is placed nevertheless', () => {
    const base = fold(whole, { folded: [], unfolded: [], limit: 12 });
    const opened = fold(whole, { folded: [], unfolded: [], limit: 160 });
    const { y } = place(opened, rowsOf(base, place(base)));
    expect(new Set(y).size).toBeGreaterThan(12);
  });
});

test('a fold is suggested to stand in the middle of its members, and they where it stands', () => {
  const ids = 'a b c d e'.split(' ');
  const records = Object.fromEntries(ids.map((id) => [id, { released: '2023-03-01' }]));
  const lineage = lineageOf(
    { a: [], b: [['e', 'finetune']], c: [['e', 'finetune']], d: [['e', 'finetune']], e: [] }, // prettier-ignore
    records,
  );
  const subgraph = choose(lineage, { datasets: false });
  const drawn = fold(subgraph, { folded: ['leaves:e'], unfolded: [], limit: 9 });
  // Its members' rows are 0, 2 and 4; above and below it stand the others.
  const rows = new Map([['b', 0], ['a', 1], ['c', 2], ['e', 3], ['d', 4]]); // prettier-ignore
  const stood = { ...rowsOf(subgraph, place(subgraph)), rows };
  const order = rowsOf(drawn, place(drawn, stood)).rows;
  const byRow = ids.toSorted((x, y) => order.get(x)! - order.get(y)! || (x < y ? -1 : 1));
  expect(byRow).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(order.get('b')).toBe(order.get('d'));
  expect(new Set(order.values()).size).toBe(3);
});
