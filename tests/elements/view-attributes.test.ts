import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { viewFields } from '../../src/explorer/view-fields.js';
import { curatedLineage } from '../../src/data.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { explore, mount, smallLineage } from '../support/explorer.js';
import { viewsOf } from '../support/views.js';

const { lineage } = readLineage(curatedLineage);

test('a view may be given as attributes, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(viewsOf(lineage), fc.infiniteStream(fc.nat()), async (view, order) => {
      const names = Object.keys(view).toSorted(() => (order.next().value! % 2) - 0.5);
      const attributes = Object.fromEntries(names.map((name) => [name, view[name]!]));
      const given = mount({ lineage, attributes });
      const asked = mount({ lineage });
      asked.view = view;
      await Promise.all([given.loaded, asked.loaded]);
      expect(given.view).toEqual(asked.view);
      given.remove();
      asked.remove();
    }),
    { numRuns: 12 },
  );
});

test('every field of a view has an attribute', () => {
  const explorer = mount({ lineage: smallLineage });
  const { observedAttributes } = explorer.constructor as { observedAttributes?: string[] };
  expect(observedAttributes).toEqual(expect.arrayContaining([...viewFields.keys()]));
});

test('an attribute taken away takes its field away, one that cannot be read is told', async () => {
  const explorer = await explore({
    lineage: smallLineage,
    attributes: { selected: 'left', camera: '2,0.5,0.5', fold: 'leaves:base' },
  });
  expect(explorer.view).toMatchObject({ selected: 'left', camera: '2,0.5,0.5' });
  explorer.removeAttribute('selected');
  explorer.removeAttribute('camera');
  explorer.removeAttribute('fold');
  expect(explorer.view).toEqual({});
  explorer.setAttribute('camera', 'near');
  await expect.element(page.getByRole('alert')).toHaveTextContent('camera="near" is not zoom,x,y');
  explorer.setAttribute('selected', 'nobody');
  await expect.element(page.getByText(/no such model/)).toBeVisible();
});
