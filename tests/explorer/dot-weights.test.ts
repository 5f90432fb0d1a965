import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotWeights } from '../../src/explorer/dot-weights.js';
import { sizeByNames } from '../../src/explorer/state.js';
import { curated } from '../support/curated.js';
import { richLineages } from '../support/rich-lineages.js';

const weightOf = (id: string, by: (typeof sizeByNames)[number]) =>
  dotWeights(curated, by)[curated.indices.get(id)!]!;

test('dots lie between the smallest and the largest', () => {
  fc.assert(
    fc.property(richLineages, fc.constantFrom(...sizeByNames), (lineage, by) => {
      const weights = dotWeights(lineage, by);
      expect(weights).toHaveLength(lineage.nodes.length);
      expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    }),
  );
});

test('what has more of what size tells has a larger dot', () => {
  expect(weightOf('llama', 'children')).toBeGreaterThan(weightOf('alpaca', 'children'));
  expect(weightOf('llama', 'descendants')).toBeGreaterThan(weightOf('vicuna', 'descendants'));
  expect(weightOf('bloom', 'parameters')).toBeGreaterThan(weightOf('llama', 'parameters'));
  expect(weightOf('phi-1', 'parameters')).toBeGreaterThan(0);
});

test('areas are compared: four times as many make it twice as wide', () => {
  const byChildren = new Map<number, number>();
  curated.nodes.forEach((_, node) => {
    const { offsets } = curated.graph.children;
    byChildren.set(offsets[node + 1]! - offsets[node]!, dotWeights(curated, 'children')[node]!);
  });
  expect(byChildren.get(4)! / byChildren.get(1)!).toBeCloseTo(2);
  expect(byChildren.get(0)).toBe(0);
});

test('all dots may be the same', () => {
  expect(new Set(dotWeights(curated, 'same'))).toEqual(new Set([0]));
});
