import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/explorer/fold-groups.js';
import { fold } from '../../src/explorer/folding.js';
import type { Placed } from '../../src/layout/placed.js';
import { rowsOf } from '../../src/layout/rows-of.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose, type Subgraph } from '../../src/lineage/subgraph.js';
import { hubShaped } from '../support/hub-shaped.js';
import { lineageOf } from '../support/lineage-of.js';
import { nameWidths } from '../support/timelines.js';

const whole = choose(readLineage(hubShaped(160, 4)).lineage, { datasets: false });
const scale = scaleOf(whole, 'even');
const place = (subgraph: Subgraph, rows?: ReadonlyMap<string, number>): Placed =>
  timeline(subgraph, scale, { width: 1440, height: 700, names: nameWidths(subgraph), rows });
const placed = place(whole);
const [largest] = [...groupsOf(whole).byKey.values()]
  .filter(({ kind }) => kind === 'leaves')
  .toSorted((a, b) => b.members.length - a.members.length);
const choice = { folded: [largest!.key], unfolded: [], limit: 600 };

type Picture = readonly [Subgraph, Placed];

/** The share of the pairs drawn in both pictures of which the same one stands above the other. */
function orderKept([one, before]: Picture, [other, after]: Picture): number {
  const heights = ([{ nodes }, { y }]: Picture) =>
    new Map(nodes.map((node, position) => [node, y[position]!]));
  const [from, to] = [heights([one, before]), heights([other, after])];
  const both = one.nodes.filter((node) => to.has(node));
  const pairs = both.flatMap((a) =>
    both
      .filter((b) => a < b && from.get(a) !== from.get(b))
      .map((b) => (from.get(a)! - from.get(b)!) * (to.get(a)! - to.get(b)!) > 0),
  );
  return pairs.filter(Boolean).length / pairs.length;
}

describe('told where all stood before', () => {
  test('what is not folded keeps its row where it can', () => {
    const folded = fold(whole, choice);
    const anew = orderKept([whole, placed], [folded, place(folded)]);
    const kept = orderKept([whole, placed], [folded, place(folded, rowsOf(whole, placed))]);
    expect(kept).toBeGreaterThan(0.8);
    expect(kept).toBeGreaterThan(anew + 0.1);
  });

  test('and so it does when the group is unfolded again', () => {
    const folded = fold(whole, choice);
    const before = place(folded);
    const rows = rowsOf(folded, before);
    const kept = orderKept([folded, before], [whole, place(whole, rows)]);
    const anew = orderKept([folded, before], [whole, placed]);
    expect(kept).toBeGreaterThan(0.8);
    expect(kept).toBeGreaterThan(anew + 0.1);
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
  const order = rowsOf(drawn, place(drawn, rows));
  const byRow = [...order].toSorted((x, y) => x[1] - y[1] || (x[0] < y[0] ? -1 : 1));
  expect(byRow.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(order.get('b')).toBe(order.get('d'));
  expect(new Set(order.values()).size).toBe(3);
});
