import { expect, test } from 'vitest';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { explore } from '../support/explorer.js';

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

/** The names as they are painted, pixel by pixel. */
function namesOf(explorer: ModelLineage): Uint8ClampedArray {
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const canvas = graph.shadowRoot!.querySelector<HTMLCanvasElement>('canvas.labels')!;
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How many values of two pictures differ visibly. */
function differences(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = one.length === other.length ? 0 : Infinity;
  one.forEach((value, index) => {
    if (Math.abs(value - other[index]!) > 48) count += 1;
  });
  return count;
}

const days = ['2023-03-15', '2023-03-30', '2023-03-31', '2023-03-30', '2023-05-25', '2023-01-31'];

test.each([undefined, 'llama'])(
  'names painted step by step are the picture that is painted at once, with %s selected',
  async (selected) => {
    const scrubbed = await explore({ size: [1440, 900] });
    const opened = await explore({ size: [1440, 900] });
    for (const explorer of [scrubbed, opened]) explorer.select(selected);
    await frames(30);
    for (const day of [...days, ...days.toReversed()]) {
      scrubbed.asOf = day;
      await frames(2);
    }
    opened.asOf = days[0]!;
    await frames(2);
    // Another height and back: all of it is painted anew.
    opened.style.blockSize = '901px';
    await frames(3);
    opened.style.blockSize = '900px';
    // Where a machine is slow, it is arranged for that height, and then for this one again.
    await expect
      .poll(() => differences(namesOf(scrubbed), namesOf(opened)), { interval: 100 })
      .toBeLessThan(40);
  },
);
