import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/package/browser.js';
import { clickModel, drawn, viewOf } from '../support/package/explorer.js';

const visit = useBrowser();

/** Presses a key on the graph. */
const press = (page: Page, key: string) =>
  page.getByRole('application', { name: 'Lineage graph' }).press(key);

const click = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

test('the whole tour violates nothing', async () => {
  const { page, faults, requests } = await visit('csp/index.html');
  await drawn(page, 'vicuna');

  // Search, select, details, comparison.
  await page.getByRole('combobox', { name: 'Find a model' }).fill('wizzardlm 7b');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'WizardLM 7B V1.0' }).waitFor();
  await clickModel(page, 'vicuna');
  await page.getByRole('heading', { name: /^Vicuna/ }).waitFor();
  await press(page, 'm');
  await page.getByRole('menuitem', { name: /^Compare/ }).click();
  await clickModel(page, 'alpaca');
  await page.getByRole('table', { name: /Alpaca/ }).waitFor();
  await press(page, 'Escape');

  // Time: scrub, step, play, a window, each scale.
  const slider = page.getByRole('slider', { name: 'Show models released until' });
  for (const key of ['ArrowLeft', 'PageDown', '[', 'Home', ']']) await slider.press(key);
  await page.getByRole('button', { name: /^Play/ }).click();
  const day = () => page.evaluate(() => document.querySelector('model-lineage')!.asOf);
  const before = await day();
  await expect.poll(day).not.toBe(before);
  await click(page, 'Pause');
  await slider.press('End');
  await page.getByRole('checkbox', { name: 'From' }).check();
  await page.getByRole('slider', { name: 'Show models released from' }).press('PageUp');
  await page.getByLabel('As of', { exact: true }).first().fill('2023-07-18');
  await slider.hover({ force: true });
  for (const scale of ['calendar', 'order', 'even'])
    await page.evaluate(
      (name) => document.querySelector('model-lineage')!.setAttribute('scale', name),
      scale,
    );

  // Focus, fold, both layouts, the camera, the card of a model.
  await clickModel(page, 'llama');
  await press(page, 'f');
  await expect.poll(() => viewOf(page)).toMatchObject({ focus: 'llama' });
  await drawn(page, 'vicuna');
  await press(page, 'm');
  await page.getByRole('menuitem', { name: /^Fold/ }).first().click();
  await expect.poll(() => viewOf(page)).toHaveProperty('fold');
  await page.getByLabel('Layout').selectOption('By generation');
  await drawn(page, 'llama');
  for (const key of ['+', '+', '-', '0']) await press(page, key);
  await page.mouse.move(640, 300);
  await page.mouse.wheel(0, -200);

  // The lists, the legend, the keys, about.
  await click(page, 'Outline');
  await page.getByRole('treegrid').waitFor();
  await click(page, 'Table');
  await page.getByRole('region', { name: 'Table' }).waitFor();
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await click(page, 'Graph');
  await page.getByRole('button', { name: /^Legend/ }).click();
  await page.getByLabel('Colour', { exact: false }).first().selectOption({ index: 2 });
  await press(page, '?');
  await page.getByRole('dialog', { name: 'Keys of the graph' }).waitFor();
  await click(page, 'Close the list of keys');
  await click(page, 'About');
  await click(page, 'Share');
  await click(page, 'Copy citation');
  await click(page, 'Close');

  // A file of one's own, and a lineage that takes long to lay out.
  await page.evaluate(() => {
    const explorer = document.querySelector('model-lineage')!;
    explorer.view = {};
    explorer.src = 'my-models.json';
  });
  await drawn(page, 'chat');
  await page.evaluate(() => {
    const models = Array.from({ length: 200 }, (_, index) => ({
      id: `m${index}`,
      released: new Date(1.6e12 + index * 8e8).toISOString().slice(0, 10),
      parents: index === 0 ? [] : [{ id: `m${(index * 7) % index}`, relation: 'finetune' }],
    }));
    Object.assign(document.querySelector('model-lineage')!, { lineage: { models } });
  });
  await drawn(page, 'm199');

  expect(requests).toEqual([
    'csp/index.html',
    'csp/page.css',
    'csp/model-lineage-with-data.js',
    'csp/my-models.json',
  ]);
  expect(faults).toEqual([]);
});

test('the page tells what its policy forbids', async () => {
  const { page, faults } = await visit('csp/index.html');
  await drawn(page, 'vicuna');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => faults.join()).toContain('Violation of style-src-attr');
  await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>markup</b>');
    } catch {
      // That is what the policy is for.
    }
  });
  await expect.poll(() => faults.join()).toContain('Violation of require-trusted-types-for');
});
