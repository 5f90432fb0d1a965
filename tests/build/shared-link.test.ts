import { chromium, type Browser, type Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { View } from '../../src/explorer/view.js';
import { findChromium } from '../chromium.js';

// The script as it is shipped, and two browsers that know nothing of each other.

const page = `<!doctype html>
  <style>body { margin: 0 } model-lineage { block-size: 100vh }</style>
  <script type="module" src="/model-lineage-with-data.js"></script>
  <model-lineage address></model-lineage>`;
const origin = 'http://explorer.test/';

let browser: Browser;
let script = '';

beforeAll(async () => {
  const built = await build({
    mode: 'script-with-data',
    logLevel: 'error',
    build: { write: false, sourcemap: false },
  });
  script = (built as Rollup.RollupOutput[])[0]!.output[0].code;
  browser = await chromium.launch({ executablePath: await findChromium() });
}, 60_000);

afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route('**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: page }),
  );
  const opened = await context.newPage();
  await opened.goto(address);
  await opened.waitForFunction(() => {
    const explorer = document.querySelector('model-lineage');
    return explorer?.visibleIds?.some((id) => explorer.boundsOf(id));
  });
  return opened;
}

/** What is shown, and where, once nothing moves any more. */
function seen(opened: Page) {
  return opened.evaluate(async () => {
    const explorer = document.querySelector('model-lineage')!;
    const now = () => {
      const { visibleIds, view } = explorer;
      const boxes = visibleIds.map((id) => explorer.boundsOf(id)?.node);
      return { told: { visibleIds, view }, places: boxes.map((box) => [box?.x ?? 0, box?.y ?? 0]) };
    };
    let before = '';
    for (;;) {
      const text = JSON.stringify(now());
      if (text === before) return now();
      before = text;
      await new Promise((done) => setTimeout(done, 400));
    }
  });
}

const views: readonly View[] = [
  { query: 'llama+2', 'color-by': 'license', selected: 'vicuna' },
  { focus: 'llama', 'as-of': '2023-06-30', scale: 'calendar', selected: 'llama>alpaca>finetune' },
];

test.each(views)(
  'a link opens the same in another browser: %o',
  async (view) => {
    const first = await open(origin);
    await first.evaluate((given) => {
      document.querySelector('model-lineage')!.view = given;
    }, view);
    await first.getByRole('button', { name: 'Zoom in' }).click();
    const there = await seen(first);
    expect(there.told.view).toEqual({ ...view, camera: expect.any(String) });
    await first.waitForFunction(() => location.hash.includes('camera='));
    const fresh = await open(first.url());
    const here = await seen(fresh);
    expect(here.told).toEqual(there.told);
    const apart = here.places.flatMap((place, index) =>
      place.map((value, axis) => Math.abs(value - there.places[index]![axis]!)),
    );
    expect(Math.max(...apart)).toBeLessThan(1);
    await Promise.all([first.context().close(), fresh.context().close()]);
  },
  30_000,
);
