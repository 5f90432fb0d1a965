import { defaultData, generated, type Input } from '../inputs.js';
import { contenders } from './contenders/index.js';
import { ours } from './contenders/ours.js';
import { buildChild, measureInProcess } from './in-process.js';
import type { Figures } from './protocol.js';

/** One contender at one size. Without figures, a layout took longer than the limit. */
export interface LayoutRow {
  readonly input: string;
  readonly contender: string;
  readonly figures: Figures | undefined;
}

/** Sizes for everybody, and one for ours alone. */
const plans = {
  full: { sizes: [60, 300, 600, 1000], alone: 10_000, rounds: 9 },
  quick: { sizes: [60, 300], alone: 2_000, rounds: 2 },
};

/** Measures all layouts at all sizes; who once took too long is not asked again. */
export async function measureLayouts(isQuick: boolean): Promise<LayoutRow[]> {
  const { sizes, alone, rounds } = isQuick ? plans.quick : plans.full;
  await buildChild();
  const rows: LayoutRow[] = [];
  const tooSlow = new Set<string>();
  const add = async ({ name: input, path }: Input, { name: contender }: { name: string }) => {
    if (tooSlow.has(contender)) return;
    console.error(`… ${contender}, ${input}`);
    const figures = await measureInProcess({ contender, path, rounds });
    if (!figures) tooSlow.add(contender);
    rows.push({ input, contender, figures });
  };
  for (const input of [defaultData, ...sizes.map((size) => generated(size))]) {
    for (const contender of contenders) await add(input, contender);
  }
  await add(generated(alone), ours);
  return rows;
}
