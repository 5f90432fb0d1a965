import { expect, test } from 'vitest';
import { summaryOf } from '../../src/lineage/fold-summary.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';

const { lineage } = readLineage({
  models: [
    { id: 'base', organizations: ['Meta'] },
    {
      id: 'one',
      organizations: ['Lab', 'Meta'],
      licenses: [{ part: 'weights', id: 'mit' }, { part: 'code', id: 'gpl' }], // prettier-ignore
      commercialUse: 'yes',
      parents: [{ id: 'base', relation: 'finetune' }],
    },
    {
      id: 'two',
      organizations: ['Lab'],
      licenses: [{ part: 'code', id: 'apache-2.0' }],
      commercialUse: [{ value: 'no' }, { value: 'yes' }], // prettier-ignore
      parents: [
        { id: 'base', relation: 'merge' },
        { id: 'one', relation: 'merge' },
        { id: 'base', relation: 'finetune' },
      ],
    },
    { id: 'three' },
  ],
});

test('a group is summed up, what is most frequent first', () => {
  const summary = summaryOf(lineage, [1, 2, 3]);
  expect(summary.disputed).toBe(1);
  expect([...summary.commercialUse]).toEqual([['no', 1], ['unknown', 1], ['yes', 1]]); // prettier-ignore
  expect([...summary.licenses]).toEqual([['apache-2.0', 1], ['mit', 1], ['unknown', 1]]); // prettier-ignore
  expect([...summary.organizations]).toEqual([['Lab', 2], ['Meta', 1]]); // prettier-ignore
  expect([...summary.relations]).toEqual([['finetune', 1], ['merge', 1], ['none', 1]]); // prettier-ignore
});

test('everybody has a licence, known or not, and what may be done commercially', () => {
  const all = [...curated.nodes.keys()];
  const { commercialUse, licenses, disputed } = summaryOf(curated, all);
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  expect(sum(commercialUse)).toBe(all.length);
  expect(sum(licenses)).toBeGreaterThanOrEqual(all.length);
  expect(disputed).toBeGreaterThan(0);
  expect(disputed).toBeLessThan(all.length);
});
