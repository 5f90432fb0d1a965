import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import type { Days } from './days.js';
import { watchFrames, type Given } from './watch-frames.js';

const viewport = { width: 1440, height: 900 };

/** How long a page may take to be complete or to answer, in milliseconds. */
const patience = 120_000;

/** Opens a page in a browser that has cached nothing, waits for its first frame and does something there. */
async function inPage<Result>(
  browser: Browser,
  address: string,
  given: Given,
  work: (page: Page, firstFrame: number) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFrames, given);
    const measured = async () => {
      await page.goto(address);
      await page.waitForFunction(() => 'measure' in window);
      return work(page, await page.evaluate(() => window.measure.complete()));
    };
    // A page that fails would never be complete.
    const failed = new Promise<never>((_, reject) => {
      page.once('pageerror', (error) => reject(new Error(`${address}: ${error.stack}`)));
    });
    const tooLong = setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error(`${address} is not done after ${patience / 1_000} s.`);
    });
    return await Promise.race([measured(), failed, tooLong]);
  } finally {
    await context.close();
  }
}

/** Milliseconds to the first complete frame. */
export const firstFrame = (browser: Browser, address: string, given: Given): Promise<number> =>
  inPage(browser, address, given, (_, time) => Promise.resolve(time));

/** Scrubs through the days, step by step and then by jumps. */
export const scrub = (
  browser: Browser,
  address: string,
  given: Given,
  days: Days,
): Promise<{ steps: number[]; jumps: number[] }> =>
  inPage(browser, address, given, async (page) => ({
    steps: await page.evaluate((all) => window.measure.steps(all), days.steps),
    jumps: await page.evaluate((all) => window.measure.steps(all), days.jumps),
  }));

/** Drags the picture to and fro. */
export const drag = (
  browser: Browser,
  address: string,
  given: Given,
  moves: readonly number[],
): Promise<number[]> =>
  inPage(browser, address, given, (page) =>
    page.evaluate((all) => window.measure.drags(all), moves),
  );

/** Looks at ours: how large its stage is and which models have a name, so that others draw the same. */
export const lookAtOurs = (browser: Browser, address: string, given: Given): Promise<Given> =>
  inPage(browser, address, given, async (page) => {
    const box = await page.getByRole('application', { name: 'Lineage graph' }).boundingBox();
    const { named, fontSize } = await page.evaluate(() => {
      const explorer = document.querySelector('model-lineage')!;
      const labelled = explorer.visibleIds.filter((id) => explorer.boundsOf(id)?.label);
      return { named: labelled, fontSize: explorer.boundsOf(labelled[0] ?? '')?.fontSize ?? 9 };
    });
    const { x: left, y: top, width, height } = box!;
    return { ...given, stage: { left, top, width, height }, named, fontSize };
  });
