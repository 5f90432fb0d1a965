import fc from 'fast-check';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { relations } from '../../src/lineage/relation.js';

const makers = fc.constantFrom('Meta AI', 'meta-ai', 'Google', 'a "b", c', '!!', '-x', 'é', ' ');
const ids = fc.integer({ min: 0, max: 13 }).map((number) => `m${number}`);

const record = fc.record(
  {
    organizations: fc.array(makers, { maxLength: 3 }),
    family: fc.constantFrom('LLaMA', 'llama', 'Qwen', '+', 'family:x'),
    modality: fc.array(fc.constantFrom('text', 'image', 'image-in', 'a,b', '__proto__'), {
      maxLength: 3,
    }),
    commercial_use: fc.constantFrom('yes', 'no', 'conditional'),
    sizes: fc.array(
      fc.constantFrom(
        { label: '7B', billions: 7 },
        { label: '0.5B' },
        { label: 'large' },
        { label: 'x', billions: 70 },
        { label: 'y', billions: 12 },
      ),
      { maxLength: 3 },
    ),
    released: fc.constantFrom('2023', '2023-03', '2021-05-04', '../2022-03-02', '2024-11', '2020'),
    parents: fc.array(
      fc.record({
        id: ids,
        relation: fc.constantFrom(...relations, 'inspired', 'unspecified'),
        preferred: fc.constantFrom(true, true, true, false),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** Lineages of a few models and datasets with everything that groups are made of, among them odd values. */
export const richLineages = fc
  .record({
    models: fc.array(record, { maxLength: 12 }),
    datasets: fc.array(record, { maxLength: 3 }),
  })
  .map(({ models, datasets }) => {
    const named = (records: readonly object[], from: number) =>
      records.map((fields, index) => ({ id: `m${from + index}`, ...fields }));
    return readLineage({ models: named(models, 0), datasets: named(datasets, models.length) })
      .lineage;
  });
