import { expect, test } from 'vitest';
import { useBrowser } from '../support/package/browser.js';
import { clickModel, drawn, viewOf } from '../support/package/explorer.js';
import { listenersOf } from '../support/package/listeners.js';

const visit = useBrowser();

test('one script tag and one element are all that a plain page needs', async () => {
  const { page, faults, requests } = await visit('plain/index.html');
  await drawn(page, 'vicuna');
  const { visibleIds, asOf } = await page.evaluate(() => {
    const explorer = document.querySelector('model-lineage')!;
    return { visibleIds: explorer.visibleIds, asOf: explorer.asOf };
  });
  expect(visibleIds).toContain('llama');
  expect(visibleIds).not.toContain('mistral-7b');
  expect(asOf).toBe('2023-07-18');
  await clickModel(page, 'vicuna');
  await page.getByRole('heading', { name: 'Vicuna' }).waitFor();
  expect(requests).toEqual(['plain/index.html', 'plain/model-lineage-with-data.js']);
  expect(faults).toEqual([]);
});

test('what stands in the element is shown where scripts do not run', async () => {
  const { page, requests } = await visit('plain/index.html', { javaScriptEnabled: false });
  await page.getByText('where scripts may run').waitFor();
  expect(requests).toEqual(['plain/index.html']);
});

test.each(['react', 'vue'])('%s sets, hears and prevents', async (framework) => {
  const { page, faults } = await visit(`${framework}/index.html`);
  await clickModel(page, 'vicuna');
  await page.getByText('Selected: vicuna', { exact: true }).waitFor();

  const day = page.getByLabel('Day', { exact: true });
  await day.fill('2023-06-01');
  await expect.poll(() => viewOf(page)).toMatchObject({ 'as-of': '2023-06-01', focus: 'llama' });
  await page.getByRole('slider', { name: 'Show models released until' }).press('ArrowLeft');
  await expect.poll(() => day.inputValue()).toBe('2023-05-31');

  await page.getByLabel('Keep the selection').check();
  await clickModel(page, 'alpaca');
  await page.getByRole('button', { name: 'Outline' }).click();
  expect(await viewOf(page)).toMatchObject({ selected: 'vicuna', list: 'outline' });
  expect(faults).toEqual([]);
});

test.each(['react', 'vue'])('%s unmounts it and leaves nothing behind', async (framework) => {
  const { page, faults } = await visit(`${framework}/index.html`);
  const round = async () => {
    await drawn(page, 'vicuna');
    await page.getByRole('button', { name: 'Close', exact: true }).first().click();
    await page.locator('model-lineage').waitFor({ state: 'detached' });
    const count = await listenersOf(page);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    return count;
  };
  const first = await round();
  await round();
  expect(await round()).toBeLessThanOrEqual(first);
  await drawn(page, 'vicuna');
  expect(await listenersOf(page)).toBeGreaterThan(first);
  expect(faults).toEqual([]);
});

test('it works in a frame', async () => {
  const { page, faults } = await visit('iframe/index.html');
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await drawn(frame!, 'vicuna');
  await frame!.getByRole('searchbox').or(frame!.getByRole('combobox')).first().fill('alpaca');
  await frame!.getByRole('option').first().click();
  await frame!.getByRole('heading', { name: 'Alpaca' }).waitFor();
  expect(faults).toEqual([]);
});

test('a page drives the time by scrolling', async () => {
  const { page, faults } = await visit('scroll/index.html');
  await drawn(page, 'llama');
  const day = () => page.evaluate(() => document.querySelector('model-lineage')!.asOf);
  expect(await day()).toBe('2023-02-24');
  const shown: (string | undefined)[] = [];
  for (const heading of ['13 March', '30 March', '18 July', '10 June 2025']) {
    const section = page.locator('section', { has: page.getByRole('heading', { name: heading }) });
    await section.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await expect.poll(day).not.toBe(shown.at(-1) ?? '2023-02-24');
    shown.push(await day());
  }
  expect(shown).toEqual(['2023-03-13', '2023-03-30', '2023-07-18', '2025-06-10']);
  await page.mouse.move(400, 200);
  await page.mouse.wheel(0, -4000);
  await expect.poll(day).toBe('2023-02-24');
  expect(faults).toEqual([]);
});

test('parts stand anywhere in the page and belong together', async () => {
  const { page, faults } = await visit('parts/index.html');
  await drawn(page, 'vicuna');
  await page.getByRole('combobox', { name: 'Find a model' }).fill('vicuna');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').getByRole('heading', { name: 'Vicuna' }).waitFor();
  await page.getByRole('slider', { name: 'Show models released until' }).press('Home');
  await page.waitForFunction(
    () => document.querySelector('model-lineage')!.stateOf('vicuna') === 'not-yet',
  );
  expect(faults).toEqual([]);
});
