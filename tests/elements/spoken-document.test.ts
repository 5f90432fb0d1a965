import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { explore, mount, smallLineage } from '../support/explorer.js';
import { spoken } from '../support/spoken.js';

// What a screen reader finds in the explorer in each of its states, from top to bottom.

const said = () => page.getByRole('status').element().textContent;

/** The parts that are the same in most states. */
const usual = ['Show as', 'Lineage graph', 'Legend', 'Arrangement', 'View', 'Timeline'];

test('at first', async () => {
  await explore({ lineage: smallLineage });
  expect(await spoken()).toMatchSnapshot('at first');
});

test('a model, a derivation, and two models compared', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.select('merged');
  await expect.poll(said).toBe('Selected: Merged');
  expect(await spoken(usual)).toMatchSnapshot('model');
  explorer.select({ parent: 'base', child: 'right', relation: 'adapter' });
  await expect.poll(said).toBe('Selected: Right trained as an adapter on Base');
  expect(await spoken(usual)).toMatchSnapshot('derivation');
  explorer.select('left');
  await page.getByRole('button', { name: 'Compare with another model' }).click();
  await expect.poll(said).toBe('Comparing with Left');
  expect(await spoken(usual)).toMatchSnapshot('comparison to come');
  explorer.select('right');
  await expect.poll(said).toBe('Selected: Right, compared with Left');
  expect(await spoken(usual)).toMatchSnapshot('comparison');
});

test('searching', async () => {
  await explore({ lineage: smallLineage });
  const box = page.getByRole('combobox', { name: 'Find a model' });
  await box.click();
  expect(await spoken(usual)).toMatchSnapshot('things to ask');
  await box.fill('lef');
  await expect.poll(said).toBe('1 model found');
  expect(await spoken(usual)).toMatchSnapshot('found');
  await box.fill('base+ ..');
  await expect.poll(said).toMatch(/^Expected/);
  expect(await spoken(usual)).toMatchSnapshot('mistake');
});

test('a query, and one that finds nothing', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.query = 'base+ -right+';
  await expect.poll(said).toBe('2 models to explore');
  expect(await spoken(usual.slice(0, -1))).toMatchSnapshot('query');
  explorer.query = 'size:>=13B';
  await expect.poll(said).toBe('0 models to explore');
  expect(await spoken(usual.filter((name) => name !== 'Timeline'))).toMatchSnapshot(
    'nothing found',
  );
});

test('a focus in a focus, with the rest dimmed', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.context = 'ghost';
  explorer.focusOn('base');
  explorer.focusOn('left');
  await expect.poll(said).toBe('3 models to explore');
  expect(await spoken(usual)).toMatchSnapshot('focus in focus');
});

test('the outline, and the table', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.list = 'outline';
  await expect.poll(said).toBe('Outline opened');
  expect(await spoken(usual)).toMatchSnapshot('outline');
  explorer.list = 'table';
  await expect.poll(said).toBe('Table opened');
  expect(await spoken(usual)).toMatchSnapshot('table');
});

test('a menu, what it folds, and the list of keys', async () => {
  const models = ['A', 'B', 'C'].map((name) => ({
    id: name,
    name,
    released: '2023-04-01',
    parents: [{ id: 'base', relation: 'finetune' }],
  }));
  const explorer = await explore({ lineage: { models: [smallLineage.models[0], ...models] } });
  explorer.select('base');
  await expect.poll(said).toBe('Selected: Base');
  await page.getByRole('button', { name: 'More about Base' }).click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  expect(await spoken([...usual, 'Details'])).toMatchSnapshot('menu');
  await page.getByRole('menuitem', { name: 'Fold 3 made from Base' }).click();
  await expect.poll(said).toBe('1 group folded: 3 models in it');
  expect(await spoken([...usual, 'Details'])).toMatchSnapshot('folded');
  await page.getByRole('button', { name: 'Keys' }).click();
  expect(await spoken(usual)).toMatchSnapshot('keys');
  await userEvent.keyboard('{Escape}');
});

test('a lineage with mistakes, and none at all', async () => {
  const models = [smallLineage.models[0], { name: 'x' }, { id: 'y', parents: ['nobody'] }];
  const explorer = await explore({ lineage: { title: 'Faulty', models } });
  expect(await spoken(usual)).toMatchSnapshot('faults');
  explorer.remove();
  const none = mount({ attributes: { src: 'data:,nothing' } });
  await none.loaded;
  await expect.poll(said).toBe('No lineage could be loaded');
  expect(await spoken(usual)).toMatchSnapshot('no lineage');
});
