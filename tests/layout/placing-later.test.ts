import { expect, test } from 'vitest';
import { place, type Layout } from '../../src/layout/place.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { hubShaped } from '../support/hub-shaped.js';
import { nameWidths } from '../support/timelines.js';

const all = (count: number) =>
  choose(readLineage(hubShaped(count, 1)).lineage, { datasets: false });
const layoutOf = (subgraph: ReturnType<typeof all>, width = 1000) => ({
  name: 'timeline' as const,
  scale: scaleOf(subgraph, 'even'),
  room: { width, height: 500, names: nameWidths(subgraph) },
});

test('a large graph is promised, and laid out as it would be at once', async () => {
  const subgraph = all(100);
  const layout = layoutOf(subgraph);
  const promised = place(subgraph, layout);
  expect(promised).toBeInstanceOf(Promise);
  expect(await promised).toEqual(timeline(subgraph, layout.scale, layout.room));
});

test('who asks while a layout is underway waits for the same one, and who asks later has it at once', async () => {
  const subgraph = all(100);
  const [first, second] = [
    place(subgraph, layoutOf(subgraph)),
    place(subgraph, layoutOf(subgraph)),
  ];
  const other = place(subgraph, layoutOf(subgraph, 800));
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  const placed = await first;
  expect(place(subgraph, layoutOf(subgraph))).toBe(placed);
  expect((await other).frame!.width).not.toBe(placed.frame!.width);
});

test('a large graph by generations is promised too', async () => {
  const subgraph = all(100);
  const layout: Layout = { name: 'generations', aspect: 1.6 };
  const promised = place(subgraph, layout);
  expect(promised).toBeInstanceOf(Promise);
  const placed = await promised;
  expect(placed.x).toHaveLength(100);
  expect(place(subgraph, layout)).toBe(placed);
});

test('small graphs, and larger ones whose rows are suggested, are there at once', () => {
  const small = all(40);
  expect(place(small, layoutOf(small))).not.toBeInstanceOf(Promise);
  const suggested = choose(curated, { datasets: false });
  expect(place(suggested, layoutOf(suggested))).not.toBeInstanceOf(Promise);
});
