import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { centreOf, drawnIds, explore, mount, smallLineage } from '../support/explorer.js';

test('an explorer that is moved keeps its lineage, its day and its selection', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-10' } });
  explorer.select('left');
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  elsewhere.append(explorer);
  await expect.poll(() => drawnIds(explorer)).toEqual(['base', 'left', 'lost']);
  expect(explorer.asOf).toBe('2023-02-10');
  await expect.element(page.getByRole('heading', { name: 'Left' })).toBeVisible();
  elsewhere.remove();
});

test('an explorer that is put back later works on', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.remove();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.body.append(explorer);
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
});

test('an explorer hidden at first draws when it is shown', async () => {
  const explorer = mount({ lineage: smallLineage });
  explorer.hidden = true;
  await explorer.loaded;
  expect(drawnIds(explorer)).toEqual([]);
  explorer.hidden = false;
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
  expect(Number.isFinite(centreOf(explorer, 'base').x)).toBe(true);
});

test('two explorers on one page do not disturb each other', async () => {
  const one = await explore({ size: [1000, 420] });
  const other = await explore({ size: [1000, 420] });
  one.asOf = '2023-03-12';
  other.focusOn('llama-2');
  one.select('llama');
  await expect.poll(() => drawnIds(other)).not.toContain('gpt-4');
  expect(drawnIds(one)).toContain('gpt-3');
  expect(one.stateOf('alpaca')).toBe('not-yet');
  expect(other.stateOf('code-llama')).toBe('released');
  const panels = page.getByRole('region', { name: 'Details' });
  await expect.element(panels.nth(0).getByRole('heading', { name: 'LLaMA (1)' })).toBeVisible();
  await expect.element(panels.nth(1).getByRole('heading', { name: '79 models' })).toBeVisible();
});

test('an explorer changes nothing in the page around it', async () => {
  const heads = document.head.innerHTML;
  const globals = Object.keys(window).length;
  const explorer = await explore({ lineage: smallLineage });
  expect(document.head.innerHTML).toBe(heads);
  expect(Object.keys(window)).toHaveLength(globals);
  expect([...document.body.children].filter((child) => child !== explorer)).toEqual([]);
});

test('the focus of an explorer is both an id to set and a method to call', async () => {
  const explorer = await explore({ lineage: smallLineage });
  Object.assign(explorer, { focus: 'left' });
  expect(explorer.focusId).toBe('left');
  expect(() => explorer.focus()).not.toThrow();
});

test('what is set before the element is in the page counts', async () => {
  const explorer = document.createElement('model-lineage');
  explorer.asOf = '2023-02';
  explorer.lineage = smallLineage;
  explorer.focusOn('left');
  const { loaded } = explorer;
  document.body.append(explorer);
  const { lineage } = await loaded;
  expect(lineage.title).toBe('A small family');
  expect(explorer.visibleIds).toEqual(['base', 'left']);
  expect(explorer.asOf).toBe('2023-02-28');
  explorer.remove();
});

test('removing an explorer while it loads leaves nothing to go wrong', async () => {
  const explorer = mount({ attributes: { src: 'data:application/json,{"models":[{"id":"a"}]}' } });
  explorer.remove();
  const { problems } = await explorer.loaded;
  expect(problems).toEqual([]);
});
