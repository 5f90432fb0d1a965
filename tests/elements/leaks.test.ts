import { expect, onTestFinished, test } from 'vitest';
import '../../src/define-with-data.js';
import {
  alive,
  appear,
  comeAndGo,
  cytoscapeOf,
  leftBehind,
  livingOf,
  slack,
  twentyModels,
} from '../support/alive.js';
import { uncaught } from '../support/held-layouts.js';
import { moveAbout, swapLineages } from '../support/upheavals.js';

// The same, for long: tests/soak.
test.each([
  ['8 explorers with the curated lineage', 8, undefined],
  ['30 explorers with 20 models', 30, twentyModels],
])(
  '%s leave nothing behind',
  async (_, times, lineage) => {
    const { nodes, listeners, objects } = await leftBehind(times, () => comeAndGo(lineage));
    expect(objects).toBeLessThanOrEqual(slack.objects);
    expect(listeners).toBeLessThanOrEqual(slack.listeners);
    expect(nodes).toBeLessThanOrEqual(slack.nodes);
  },
  60_000,
);

test.each([
  ['given other lineages', swapLineages],
  ['moved about, and taken away while it is at work', moveAbout],
])(
  'an explorer %s leaves nothing behind',
  async (_, upheaval) => {
    const found = uncaught();
    const explorer = await appear(twentyModels);
    onTestFinished(() => explorer.remove());
    const { nodes, listeners } = await leftBehind(3, async () => {
      await upheaval(explorer);
      return cytoscapeOf(explorer);
    });
    expect(listeners).toBeLessThanOrEqual(slack.listeners);
    expect(nodes).toBeLessThanOrEqual(slack.nodes);
    expect(found.map((each) => (each as ErrorEvent).message ?? each)).toEqual([]);
  },
  60_000,
);

test('the counts see explorers that stay', async () => {
  const before = await alive();
  const explorers = [await appear(twentyModels), await appear(twentyModels)];
  const references = explorers.map(cytoscapeOf);
  const after = await alive();
  expect(livingOf(references)).toBe(2);
  expect(after.nodes - before.nodes).toBeGreaterThan(slack.nodes);
  expect(after.listeners - before.listeners).toBeGreaterThan(slack.listeners);
  for (const explorer of explorers) explorer.remove();
});
