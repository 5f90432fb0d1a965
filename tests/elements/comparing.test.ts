import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { details, explore, smallLineage } from '../support/explorer.js';

const table = () => details().getByRole('table', { name: 'Alpaca 7B and Vicuna v0-v1.3' });
const button = (name: string) => details().getByRole('button', { name, exact: true });
const onlyDifferences = () => details().getByRole('checkbox', { name: /^Only differences/ });

async function compareAlpacaWithVicuna(): Promise<ModelLineage> {
  const explorer = await explore();
  explorer.select('alpaca');
  await button('Compare with another model').click();
  explorer.select('vicuna');
  await expect.element(table()).toBeVisible();
  return explorer;
}

const columns = () =>
  table()
    .getByRole('columnheader')
    .elements()
    .map(({ textContent }) => textContent.trim());

test('a model is held, another one is found, and both stand side by side', async () => {
  const explorer = await explore();
  explorer.select('alpaca');
  await button('Compare with another model').click();
  await expect
    .element(details().getByRole('heading', { name: 'Comparing with Alpaca 7B' }))
    .toBeVisible();
  await expect.element(details().getByText(/Choose another model/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Find a model' }).fill('vicuna v0');
  await userEvent.keyboard('{Enter}');
  await expect.element(table()).toBeVisible();
  expect(columns()).toEqual(['Alpaca 7B', 'Vicuna v0-v1.3']);
  const sizes = table().getByRole('row', { name: /^Sizes/ });
  await expect.element(sizes.getByRole('cell', { name: '7B', exact: true })).toBeVisible();
  await expect.element(sizes.getByRole('cell', { name: /^7B, 13B, 33B/ })).toBeVisible();
});

test('what the two have to do with each other is told in words', async () => {
  await compareAlpacaWithVicuna();
  await expect
    .element(details().getByText(/^Alpaca 7B ← LLaMA \(1\) → Vicuna v0-v1\.3: siblings/))
    .toBeVisible();
});

test('what differs is marked by a sign and a word, what is disputed by a word', async () => {
  await compareAlpacaWithVicuna();
  const released = table().getByRole('rowheader', { name: 'Released (differs)' });
  await expect.element(released).toBeVisible();
  await expect.element(released).toHaveTextContent('≠');
  const same = table().getByRole('rowheader', { name: 'Commercial use', exact: true });
  await expect.element(same).toBeVisible();
  await expect.element(same).not.toHaveTextContent('≠');
  await expect.element(table().getByRole('cell', { name: '13 March 2023 disputed' })).toBeVisible();
});

test('a switch leaves the differences only, and brings all facts back', async () => {
  await compareAlpacaWithVicuna();
  const names = () => table().getByRole('rowheader').elements().length;
  const all = names();
  await onlyDifferences().click();
  await expect
    .element(table().getByText('Commercial use', { exact: true }))
    .not.toBeInTheDocument();
  const left = table().getByRole('rowheader').elements();
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((each) => !each.textContent.includes('differs'))).toEqual([]);
  await onlyDifferences().click();
  await expect.poll(names).toBe(all);
});

test('swapping swaps the columns, and the button keeps the keyboard', async () => {
  const explorer = await compareAlpacaWithVicuna();
  await button('Swap').click();
  await expect
    .element(details().getByRole('table', { name: 'Vicuna v0-v1.3 and Alpaca 7B' }))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(table()).toBeVisible();
  expect(columns()).toEqual(['Alpaca 7B', 'Vicuna v0-v1.3']);
  expect(explorer.view['compare']).toBe('alpaca');
});

test('the path between them is a query', async () => {
  const explorer = await compareAlpacaWithVicuna();
  await button('Show only the path between them').click();
  await expect.poll(() => explorer.view['query']).toBe('llama..alpaca, llama..vicuna');
  await expect.element(table()).toBeVisible();
});

test('each name leads to the details of its model, and ends the comparison', async () => {
  const explorer = await compareAlpacaWithVicuna();
  await button('Alpaca 7B').click();
  await expect
    .element(details().getByRole('heading', { name: 'Alpaca 7B', exact: true }))
    .toBeVisible();
  expect(explorer.view['compare']).toBeUndefined();
});

test('a comparison is ended by its button, and by closing the details', async () => {
  const explorer = await compareAlpacaWithVicuna();
  await button('End comparison').click();
  await expect
    .element(details().getByRole('heading', { name: 'Vicuna v0-v1.3', exact: true }))
    .toBeVisible();
  await button('Compare with another model').click();
  await button('Close details').click();
  await expect.element(details()).not.toBeVisible();
  explorer.select('alpaca');
  await expect
    .element(details().getByRole('heading', { name: 'Alpaca 7B', exact: true }))
    .toBeVisible();
});

test('a derivation is told of as ever, and the comparison goes on with the next model', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.select('left');
  await button('Compare with another model').click();
  explorer.select({ parent: 'base', child: 'right', relation: 'adapter' });
  await expect.element(details().getByText('Derivation', { exact: true })).toBeVisible();
  explorer.select('right');
  await expect.element(details().getByRole('table', { name: 'Left and Right' })).toBeVisible();
});

test.each([390, 320])('on a page %i pixels wide both columns are within it', async (width) => {
  await page.viewport(width, 844);
  const explorer = await explore({ size: [width, 844] });
  explorer.select('alpaca');
  await button('Compare with another model').click();
  explorer.select('vicuna');
  await expect.element(table()).toBeVisible();
  const cells = table().getByRole('cell').elements();
  expect(cells.length).toBeGreaterThan(20);
  for (const cell of cells) {
    const { left, right } = cell.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(right - left).toBeGreaterThan(100);
  }
  await page.viewport(1440, 900);
});
