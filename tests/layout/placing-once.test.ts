import { expect, test } from 'vitest';
import { generations } from '../../src/layout/generations.js';
import { place, type Layout } from '../../src/layout/place.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { choose } from '../../src/lineage/subgraph.js';
import { lineageOf } from '../support/lineage-of.js';

const lineage = lineageOf(
  { llama: [], alpaca: [['llama', 'finetune']] },
  { llama: { released: '2023-02-24' }, alpaca: { released: '2023-03-13' } },
);
const draw = () => choose(lineage, { datasets: false });

test('a graph is laid out by generation once for each shape of the stage', () => {
  const subgraph = draw();
  const inShape = (aspect: number) => place(subgraph, { name: 'generations', aspect });
  const [wide, square] = [inShape(2), inShape(1)];
  expect(wide).toEqual(generations(subgraph, 2));
  expect(square).not.toBe(wide);
  expect(inShape(2)).toBe(wide);
  expect(inShape(1)).toBe(square);
  expect(place(draw(), { name: 'generations', aspect: 2 })).not.toBe(wide);
});

test('a graph is laid out by date once for each scale and size of the stage', () => {
  const subgraph = draw();
  const room = { width: 800, height: 400, names: Float64Array.of(40, 40) };
  const at = (name: 'even' | 'calendar', width: number): Layout => ({
    name: 'timeline',
    scale: scaleOf(subgraph, name),
    room: { ...room, width },
  });
  const even = place(subgraph, at('even', 800));
  expect(even).toEqual(timeline(subgraph, scaleOf(subgraph, 'even'), room));
  expect(place(subgraph, at('even', 800))).toBe(even);
  expect(place(subgraph, at('calendar', 800))).not.toBe(even);
  expect(place(subgraph, at('even', 600))).not.toBe(even);
});
