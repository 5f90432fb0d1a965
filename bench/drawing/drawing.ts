import { chromium } from 'playwright';
import { findChromium } from '../../tests/chromium.js';
import { defaultData, generated } from '../inputs.js';
import { median, spread, type Spread } from '../statistics.js';
import { daysOf } from './days.js';
import { addressOf, pages, servePages, type Page } from './serve.js';
import { firstFrame, lookAtOurs, scrub } from './visit.js';

/** One page with one lineage. */
export interface DrawingRow {
  readonly input: string;
  readonly page: Page;
  /** Names that are drawn; all pages draw the same ones. */
  readonly names: number;
  /** The median of several visits, in milliseconds. */
  readonly firstFrame: number;
  readonly step: Spread;
  readonly jump: Spread;
}

const plans = {
  full: { sizes: [600, 1000, 3000], visits: 5, steps: 200, jumps: 100 },
  quick: { sizes: [300], visits: 1, steps: 30, jumps: 15 },
};

/** Measures all pages with all lineages, in one browser and one after the other. */
export async function measureDrawing(isQuick: boolean): Promise<DrawingRow[]> {
  const { sizes, visits, ...counts } = isQuick ? plans.quick : plans.full;
  const inputs = [defaultData, ...sizes.map((size) => generated(size))];
  const server = await servePages(inputs);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const rows: DrawingRow[] = [];
  try {
    const at = (page: Page) => new URL(`${page}.html`, server.resolvedUrls!.local[0]).href;
    for (const input of inputs) {
      const days = daysOf(input, counts);
      const given = await lookAtOurs(browser, at('ours'), { src: addressOf(input) });
      for (const page of pages) {
        console.error(`… ${page}, ${input.name}`);
        const firstFrames: number[] = [];
        while (firstFrames.length < visits) {
          firstFrames.push(await firstFrame(browser, at(page), given));
        }
        const { steps, jumps } = await scrub(browser, at(page), given, days);
        rows.push({
          input: input.name,
          page,
          names: given.named!.length,
          firstFrame: median(firstFrames),
          step: spread(steps),
          jump: spread(jumps),
        });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}
