import fc from 'fast-check';
import type { Lineage } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose, type Subgraph } from '../../src/lineage/subgraph.js';

const relations = ['finetune', 'merge', 'component', 'trained-on', 'architecture', 'unheard-of'];
const dates = ['2023-01-03', '2023-01-05', '2023-01', '../2023-01-04', '2023-01-10/2023-02-03'];

/** A record of a lineage in which there is something to fold. */
export interface FoldableRecord {
  readonly id: string;
  readonly family?: string | undefined;
  readonly released?: string | undefined;
  readonly parents: readonly { readonly id: string; readonly relation: string }[];
}

const drawn = (size: number) =>
  fc.record({
    family: fc.option(fc.constantFrom('Llama', 'Qwen'), { nil: undefined }),
    released: fc.option(fc.constantFrom(...dates), { nil: undefined }),
    // Most are made from one of the first three, so that there are groups to be found.
    parents: fc.array(
      fc.record({
        id: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: size })).map((number) => `m${number}`),
        relation: fc.constantFrom(...relations),
      }),
      { maxLength: 3 },
    ),
  });

/** Records with cycles, own parents, several derivations between two, and parents that are not there. */
export const foldableRecords: fc.Arbitrary<readonly FoldableRecord[]> = fc
  .integer({ min: 1, max: 24 })
  .chain((size) => fc.array(drawn(size), { minLength: size, maxLength: size }))
  .map((records) => records.map((record, index) => ({ id: `m${index}`, ...record })));

export const lineageOfRecords = (models: readonly FoldableRecord[]): Lineage =>
  readLineage({ models }).lineage;

/** All of a lineage. */
export const wholeOf = (lineage: Lineage, focus?: string): Subgraph => ({
  ...choose(lineage, { datasets: true }),
  focus,
});

/** Keys of groups, some of which a foldable lineage has. */
export const foldKeys = fc.uniqueArray(
  fc.constantFrom(
    'alone',
    'others',
    'family:Llama',
    'family:Qwen',
    'family:m0',
    'leaves:m0',
    'leaves:m1',
    'leaves:m2',
    'more:leaves:m0',
    'more:more:leaves:m0',
    'more:alone',
    'leaves:nobody',
  ),
  { maxLength: 4 },
);
