import { expect, test } from 'vitest';
import { familiesOf } from '../../src/explorer/families.js';
import { quoteValue } from '../../src/lineage/print-query.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';

const families = familiesOf(curated);

test.each([...new Set(families.of)])(
  'asking for the family %s finds the models that are coloured as it',
  (family) => {
    const { ids } = query(curated, `family:${quoteValue(family)}`);
    expect(ids).toEqual(
      curated.nodes.filter((_, index) => families.of[index] === family).map(({ id }) => id),
    );
  },
);
