import { expect, onTestFinished, test } from 'vitest';
import '../../src/define-with-data.js';
import { alive, appear, cytoscapeOf, leftBehind, slack, twentyModels } from '../support/alive.js';
import { uncaught } from '../support/held-layouts.js';
import { moveAbout, swapLineages, swapsAtOnce } from '../support/upheavals.js';

/** How much of the heap there was may be added. */
const mostGrowth = 0.2;

test.each([
  ['given 500 lineages', Math.ceil(500 / swapsAtOnce), swapLineages],
  ['moved about and taken away 100 times while it is at work', 100, moveAbout],
])('an explorer %s leaves nothing behind', async (_, times, upheaval) => {
  const found = uncaught();
  const explorer = await appear(twentyModels);
  onTestFinished(() => explorer.remove());
  const { heap: before } = await alive();
  const { nodes, listeners, heap } = await leftBehind(times, async () => {
    await upheaval(explorer);
    return cytoscapeOf(explorer);
  });
  console.info(`${times} times: the heap grew by ${Math.round((100 * heap) / before)} %`);
  expect(listeners).toBeLessThanOrEqual(slack.listeners);
  expect(nodes).toBeLessThanOrEqual(slack.nodes);
  expect(heap / before).toBeLessThan(mostGrowth);
  expect(found).toEqual([]);
});
