import { expect, test } from 'vitest';
import { generations } from '../../src/layout/generations.js';
import { place } from '../../src/layout/place.js';
import { choose } from '../../src/lineage/subgraph.js';
import { lineageOf } from '../support/lineage-of.js';

test('a graph is laid out once for each shape of the stage', () => {
  const lineage = lineageOf({ llama: [], alpaca: [['llama', 'finetune']] });
  const subgraph = choose(lineage, { datasets: false });
  const [wide, square] = [place(subgraph, 2), place(subgraph, 1)];
  expect(wide).toEqual(generations(subgraph, 2));
  expect(square).not.toBe(wide);
  expect(place(subgraph, 2)).toBe(wide);
  expect(place(subgraph, 1)).toBe(square);
  expect(place(choose(lineage, { datasets: false }), 2)).not.toBe(wide);
});
