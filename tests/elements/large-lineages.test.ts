import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawnIds, mount, smallLineage } from '../support/explorer.js';
import { hubShaped } from '../support/hub-shaped.js';
import { holdLayouts, uncaught } from '../support/held-layouts.js';

const large = hubShaped(300, 1);
const other = hubShaped(300, 2);
const idsOf = ({ models }: { readonly models: readonly { readonly id: string }[] }) =>
  models.map(({ id }) => id);
const arranging = () => page.getByText('Arranging the models …');
/** Long enough for what comes of a promise, and for a frame. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 60));

test('a lineage of 300 models is arranged while the page goes on, and then drawn', async () => {
  const layouts = holdLayouts();
  const explorer = mount({ lineage: large });
  await expect.poll(() => layouts.underway).toBe(1);
  expect(drawnIds(explorer)).toEqual([]);
  layouts.release();
  await expect.poll(() => drawnIds(explorer)).toEqual(idsOf(large));
});

test('all of them stand inside of the stage', async () => {
  const explorer = mount({ lineage: large });
  await expect.poll(() => drawnIds(explorer)).toHaveLength(300);
  const stage = page.getByRole('application').element().getBoundingClientRect();
  const beyond = explorer.visibleIds.filter((id) => {
    const { left, right, top, bottom } = explorer.boundsOf(id)!.node;
    return left < stage.left || right > stage.right || top < stage.top || bottom > stage.bottom;
  });
  expect(beyond).toEqual([]);
});

test('an explorer removed while its models are arranged leaves nothing behind, and draws when it is back', async () => {
  const found = uncaught();
  const layouts = holdLayouts();
  const explorer = mount({ lineage: large });
  await expect.poll(() => layouts.underway).toBe(1);
  explorer.remove();
  layouts.release();
  await expect.poll(() => layouts.underway).toBe(0);
  await aMoment();
  expect(found).toEqual([]);
  document.body.append(explorer);
  await expect.poll(() => drawnIds(explorer)).toEqual(idsOf(large));
});

test.each([
  ['another large one', other],
  ['a small one', smallLineage],
])('of lineages given while one is arranged, the last is drawn: %s', async (_, last) => {
  const found = uncaught();
  const layouts = holdLayouts();
  const explorer = mount({ lineage: large });
  await expect.poll(() => layouts.underway).toBe(1);
  explorer.lineage = last;
  await explorer.loaded;
  layouts.release();
  await expect.poll(() => drawnIds(explorer)).toEqual(idsOf(last));
  await expect.poll(() => layouts.underway).toBe(0);
  await aMoment();
  expect(drawnIds(explorer)).toEqual(idsOf(last));
  await expect.element(arranging()).not.toBeVisible();
  expect(found).toEqual([]);
});

test('that models are arranged is told until they are drawn', async () => {
  const layouts = holdLayouts();
  const explorer = mount({ lineage: smallLineage });
  await expect.poll(() => drawnIds(explorer)).toHaveLength(5);
  explorer.lineage = large;
  await expect.element(arranging()).toBeVisible();
  layouts.release();
  await expect.poll(() => drawnIds(explorer)).toEqual(idsOf(large));
  await expect.element(arranging()).not.toBeVisible();
});

test('that models are arranged is told from the first', async () => {
  const layouts = holdLayouts();
  mount({ lineage: large });
  await expect.element(arranging()).toBeVisible();
  layouts.release();
});

test('while another lineage is arranged, its models have no place, and none is taken for them', async () => {
  const layouts = holdLayouts();
  const explorer = mount({ lineage: smallLineage });
  await expect.poll(() => drawnIds(explorer)).toHaveLength(5);
  explorer.lineage = large;
  await expect.poll(() => layouts.underway).toBe(1);
  expect(drawnIds(explorer)).toEqual([]);
  layouts.release();
});
