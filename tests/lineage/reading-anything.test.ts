import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLineage, type Loaded } from '../../src/lineage/read-lineage.js';

const leftOut = new Set(['invalid-record', 'duplicate-id']);

/** Whether ids and nodes agree and every problem says what it is and where. */
function isSound({ lineage, problems }: Loaded): boolean {
  const texts = problems.flatMap(({ code, place, message }) => [code, place, message]);
  return (
    lineage.indices.size === lineage.nodes.length &&
    texts.every((text) => typeof text === 'string' && text !== '')
  );
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withBoxedValues: true,
  withTypedArray: true,
  withObjectString: true,
});

test('whatever it is given, reading never throws', () => {
  fc.assert(
    fc.property(anything, (input) => {
      expect(isSound(readLineage(input))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('whatever JSON it is given, reading never throws', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(isSound(readLineage(JSON.parse(text)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const few = fc.constantFrom('a', 'b', 'c', 'd', ' a', '__proto__', '', 7);
const values = fc.oneof(few, anything);
const known = [
  'id',
  'name',
  'aliases',
  'articles',
  'links',
  'released',
  'sizes',
  'licenses',
  'organizations',
  'commercialUse',
  'parents',
  'related',
  'kind',
] as const;
const record = fc.record(
  Object.fromEntries(known.map((name) => [name, values])) as Record<
    (typeof known)[number],
    typeof values
  >,
  { requiredKeys: [] },
);
const records = fc.array(
  fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: anything }),
  { maxLength: 12 },
);

test('every record is either loaded or told to be left out', () => {
  fc.assert(
    fc.property(records, records, (models, datasets) => {
      const loaded = readLineage({ models, datasets });
      expect(isSound(loaded)).toBe(true);
      const out = loaded.problems.filter(
        ({ code, place }) => leftOut.has(code) && /^\w+\[\d+\](\.id)?$/.test(place),
      );
      expect(loaded.lineage.nodes.length + out.length).toBe(models.length + datasets.length);
    }),
    { numRuns: 150 },
  );
});

const family = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(`m${id}`),
        parents: fc.array(
          fc.record({
            id: fc.nat({ max: 15 }).map((parent) => `m${parent}`),
            relation: fc.constantFrom('finetune', 'merge'),
          }),
          { maxLength: 4 },
        ),
      }),
    ),
  ),
);

test('the order of the records changes neither the models nor the derivations', () => {
  const told = (models: unknown) => {
    const { lineage, problems } = readLineage({ models });
    const edges = lineage.derivations.map(
      ({ parent, child, relation }) =>
        `${lineage.nodes[parent]!.id} ${relation} ${lineage.nodes[child]!.id}`,
    );
    const others = problems.filter(({ code }) => code !== 'cycle');
    return [
      lineage.nodes.map(({ id }) => id),
      edges,
      others.map(({ code, id }) => `${code} ${id}`),
    ].map((list) => list.toSorted());
  };
  const shuffled = family.chain((models) =>
    fc.tuple(fc.constant(models), fc.shuffledSubarray(models, { minLength: models.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(told(other)).toEqual(told(one));
    }),
  );
});
