import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { useBrowser } from '../support/package/browser.js';
import { clickModel, drawn } from '../support/package/explorer.js';

const visit = useBrowser();

const shownIn = (page: Page) =>
  page.evaluate(() => {
    const { visibleIds, asOf, view } = document.querySelector('model-lineage')!;
    return { visibleIds, asOf, view };
  });

/** Asks for a page in one file, and opens what is downloaded in a browser that has no network. */
async function openedOffline(page: Page): Promise<{ page: Page; faults: readonly string[] }> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Page in one file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.html$/);
  const folder = await mkdtemp(join(tmpdir(), 'frozen-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'page.html');
  await download.saveAs(file);
  const context = await page.context().browser()!.newContext({ offline: true, locale: 'en-GB' });
  onTestFinished(() => context.close());
  const frozen = await context.newPage();
  const faults: string[] = [];
  frozen.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  frozen.on('pageerror', ({ message }) => faults.push(message));
  frozen.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url());
  });
  await frozen.goto(pathToFileURL(file).href);
  return { page: frozen, faults };
}

test('a page in one file shows the same models and day with no network', async () => {
  const { page, faults } = await visit('plain/index.html');
  await clickModel(page, 'vicuna');
  const before = await shownIn(page);
  const frozen = await openedOffline(page);
  await drawn(frozen.page, 'vicuna');
  expect(await shownIn(frozen.page)).toEqual(before);
  expect(before.visibleIds.length).toBeGreaterThan(20);
  expect([...faults, ...frozen.faults]).toEqual([]);
});

test('it holds a lineage of the page’s own, whatever its texts are', async () => {
  const { page } = await visit('plain/index.html');
  const hostile = '</script><script>document.title = "broken"</script><!-- \u202E=1+1 "\'';
  await page.evaluate((name) => {
    const explorer = document.querySelector('model-lineage')!;
    explorer.view = {};
    Object.assign(explorer, {
      lineage: {
        title: name,
        models: [
          { id: 'a', name, released: '2024' },
          { id: name, parents: ['a'] },
        ],
      },
    });
  }, hostile);
  await drawn(page, 'a');
  const frozen = await openedOffline(page);
  await drawn(frozen.page, 'a');
  expect((await shownIn(frozen.page)).visibleIds).toEqual(['a', hostile]);
  expect(frozen.faults).toEqual([]);
});
