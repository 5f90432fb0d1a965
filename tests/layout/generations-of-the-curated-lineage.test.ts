import { describe, expect, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose, type Subgraph } from '../../src/lineage/subgraph.js';
import { generations } from '../../src/layout/generations.js';
import { curated, curatedFile } from '../support/curated.js';
import { faults, positionsById } from '../support/placed.js';

const parts: [string, Subgraph][] = [
  ['all models', choose(curated, { datasets: false })],
  ['models and datasets', choose(curated, { datasets: true })],
  ['the kin of LLaMA', choose(curated, { focus: 'llama', datasets: false })],
  ['a model alone', choose(curated, { focus: 'resnet-50', datasets: false })],
];

describe.each(parts)('%s', (_, subgraph) => {
  const placed = generations(subgraph, 1.8);

  test('stand apart at finite places, children to the right of the parents whose weights they carry', () => {
    expect(faults(subgraph, placed)).toEqual([]);
  });
});

test('the order of the records in the file moves nothing', () => {
  const reversed = {
    ...curatedFile,
    models: curatedFile.models.toReversed(),
    datasets: curatedFile.datasets.toReversed(),
  };
  const { lineage } = readLineage(reversed);
  const places = [curated, lineage].map((each) => {
    const subgraph = choose(each, { datasets: true });
    return positionsById(subgraph, generations(subgraph, 1.8));
  });
  expect(places[1]).toEqual(places[0]);
});
