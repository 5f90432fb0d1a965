import { expect, test } from 'vitest';
import '../../src/define-with-data.js';
import { comeAndGo, leftBehind, slack, twentyModels } from '../support/alive.js';

const mostBytesEach = 5_000;

test.each([
  ['1,000 explorers with 20 models', 1_000, twentyModels],
  ['100 explorers with the curated lineage', 100, undefined],
])('%s leave nothing behind', async (_, times, lineage) => {
  const around = () => [document.head, document.body].map(({ children }) => children.length);
  const before = around();
  const { nodes, listeners, heap, objects } = await leftBehind(times, () => comeAndGo(lineage));
  console.info(`${times} times: ${Math.round(heap / times)} bytes each, ${nodes} nodes in all`);
  expect(around()).toEqual(before);
  expect(objects).toBeLessThanOrEqual(slack.objects);
  expect(listeners).toBeLessThanOrEqual(slack.listeners);
  expect(nodes).toBeLessThanOrEqual(slack.nodes);
  expect(heap / times).toBeLessThan(mostBytesEach);
});
