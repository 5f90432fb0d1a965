import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/package/browser.js';
import { drawn } from '../support/package/explorer.js';

const visit = useBrowser();

test('a second copy of the script warns, and the first works on', async () => {
  const { page, faults } = await visit('plain/index.html');
  await drawn(page, 'vicuna');
  await page.addScriptTag({ type: 'module', url: 'model-lineage-with-data.js?again' });
  await expect.poll(() => faults).toHaveLength(1);
  expect(faults[0]).toContain('is registered already');
  await page.evaluate(() => document.body.append(document.createElement('model-lineage')));
  await drawn(page, 'vicuna');
});

test('a copy with the data gives them to elements of a copy without', async () => {
  writeFileSync(
    join(inject('installed').workspace, 'site/plain/no-data.html'),
    '<script type="module" src="model-lineage.js"></script><model-lineage></model-lineage>',
  );
  const { page, faults } = await visit('plain/no-data.html');
  const loaded = () =>
    page.evaluate(async () => {
      const { lineage } = await document.querySelector('model-lineage')!.loaded;
      return lineage.nodes.length;
    });
  expect(await loaded()).toBe(0);
  await page.addScriptTag({ type: 'module', url: 'model-lineage-with-data.js' });
  await drawn(page, 'vicuna');
  expect(await loaded()).toBeGreaterThan(200);
  expect(faults).toHaveLength(1);
});
