import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { mostDrawn } from '../../src/explorer/drawn-graph.js';
import { fold } from '../../src/explorer/folding.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { findChromium } from '../../tests/chromium.js';
import { generated, type Input } from '../inputs.js';
import { median, spread, type Spread } from '../statistics.js';
import { daysOf } from './days.js';
import { addressOf, servePages } from './serve.js';
import { drag, firstFrame, lookAtOurs, scrub } from './visit.js';

/** Ours with a lineage of which more or less is folded; times in milliseconds. */
export interface FoldedRow {
  readonly input: string;
  /** Nodes that are drawn: models, and folds of several. */
  readonly drawn: number;
  readonly firstFrame: number;
  readonly step: Spread;
  readonly jump: Spread;
  readonly pan: Spread;
}

const plans = {
  full: { size: 10_000, visits: 5, steps: 200, jumps: 100, pans: 200 },
  quick: { size: 1_000, visits: 1, steps: 20, jumps: 10, pans: 20 },
};

function drawnOf({ path }: Input): number {
  const { lineage } = readLineage(JSON.parse(readFileSync(path, 'utf8')));
  const choice = { folded: [], unfolded: [], limit: mostDrawn };
  return fold(choose(lineage, { datasets: false }), choice).nodes.length;
}

/** Measures ours with as many models as are drawn at most, and with many more, of which groups are folded. */
export async function measureFolded(isQuick: boolean): Promise<FoldedRow[]> {
  const { size, visits, pans, ...counts } = isQuick ? plans.quick : plans.full;
  const inputs = [generated(mostDrawn), generated(size), generated(size, { connected: false })];
  const moves = Array.from({ length: pans }, (_, index) => (index < pans / 2 ? 3 : -3));
  const server = await servePages(inputs);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const rows: FoldedRow[] = [];
  try {
    const at = new URL('ours.html', server.resolvedUrls!.local[0]).href;
    for (const input of inputs) {
      console.error(`… folded, ${input.name}`);
      const given = await lookAtOurs(browser, at, { src: addressOf(input) });
      const firstFrames: number[] = [];
      while (firstFrames.length < visits) firstFrames.push(await firstFrame(browser, at, given));
      const { steps, jumps } = await scrub(browser, at, given, daysOf(input, counts));
      rows.push({
        input: input.name,
        drawn: drawnOf(input),
        firstFrame: median(firstFrames),
        step: spread(steps),
        jump: spread(jumps),
        pan: spread(await drag(browser, at, given, moves)),
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}
