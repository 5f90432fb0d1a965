import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { curatedLineage } from '../../src/data.js';
import { writeAddress } from '../../src/explorer/address.js';
import type { View } from '../../src/explorer/view.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { drawnIds, explore } from '../support/explorer.js';
import { atRest, mountAt } from '../support/links.js';
import { viewsOf } from '../support/views.js';

const views = viewsOf(readLineage(curatedLineage).lineage);

const hash = () => decodeURIComponent(location.hash.slice(1));

/** An explorer that keeps its view in the address, which begins as told, once it is drawn. */
async function exploreAt(address: string): Promise<ModelLineage> {
  const explorer = mountAt(address);
  await expect.poll(() => drawnIds(explorer).length).toBeGreaterThan(0);
  return explorer;
}

test('without being told to, an explorer leaves the address alone', async () => {
  const before = location.href;
  const explorer = await explore();
  explorer.focusOn('llama');
  explorer.select('vicuna');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(location.href).toBe(before);
});

test('the address tells what differs, and nothing else', async () => {
  const explorer = await exploreAt('');
  explorer.focusOn('llama');
  explorer.select('vicuna');
  explorer.asOf = '2023-07-18';
  explorer.scale = 'calendar';
  await expect.poll(hash).toBe('focus=llama&as-of=2023-07-18&scale=calendar&selected=vicuna');
  explorer.view = {};
  await expect.poll(() => location.hash).toBe('');
});

test('the browser goes back and forward', async () => {
  const explorer = await exploreAt('as-of=2024-01-31');
  expect(explorer.asOf).toBe('2024-01-31');
  explorer.focusOn('llama');
  await expect.poll(hash).toContain('focus=llama');
  explorer.focusOn('llama-2');
  await expect.poll(hash).toContain('focus=llama-2');
  history.back();
  await expect.poll(() => explorer.focusId).toBe('llama');
  history.back();
  await expect.poll(() => explorer.focusId).toBeUndefined();
  expect(explorer.asOf).toBe('2024-01-31');
  history.forward();
  await expect.poll(() => explorer.focusId).toBe('llama');
});

test('scrubbing leaves no trail of steps to go back through', async () => {
  const explorer = await exploreAt('');
  const before = history.length;
  for (const day of ['2023-03-01', '2023-04-01', '2023-05-01']) {
    explorer.asOf = day;
    await expect.poll(hash).toBe(`as-of=${day}`);
  }
  expect(history.length).toBe(before);
});

test('an address that is not a view is the page’s own', async () => {
  const explorer = await exploreAt('section-2');
  expect(explorer.view).toEqual({});
  expect(location.hash).toBe('#section-2');
});

test('what an address gets wrong is told, and the rest is shown', async () => {
  const explorer = await exploreAt('focus=llama&layout=circle&query=%22llama');
  expect(explorer.focusId).toBe('llama');
  expect(explorer.layout).toBe('timeline');
  await expect.element(page.getByText(/layout="circle" is not/)).toBeInTheDocument();
  await expect.element(page.getByText(/a closing quotation mark/)).toBeInTheDocument();
});

test('each change is told once it is made', async () => {
  const explorer = await explore();
  const heard: View[] = [];
  explorer.addEventListener('lineage-view-change', (event) => heard.push(event.view));
  explorer.focusOn('llama');
  explorer.focusOn('llama');
  expect(heard).toEqual([{ focus: 'llama' }]);
});

test('a link shows a fresh explorer the same models, selection and camera', async () => {
  const mounted = async (address: string) => {
    const explorer = mountAt(address);
    await explorer.loaded;
    return explorer;
  };
  await fc.assert(
    fc.asyncProperty(views, async (view) => {
      const first = await mounted('');
      first.view = view;
      const there = await atRest(first);
      const link = writeAddress(first.view);
      await expect.poll(() => location.hash.slice(1)).toBe(link);
      const told = { ids: first.visibleIds, view: first.view };
      first.remove();
      const fresh = await mounted(link);
      expect({ ids: fresh.visibleIds, view: fresh.view }).toEqual(told);
      const here = await atRest(fresh);
      const apart = here.map(({ x, y }, index) =>
        Math.hypot(x - there[index]!.x, y - there[index]!.y),
      );
      expect(Math.max(0, ...apart)).toBeLessThan(1);
      fresh.remove();
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 60_000);
