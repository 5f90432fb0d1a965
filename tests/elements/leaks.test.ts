import type { Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../src/define-with-data.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
}

/** Asks the browser itself, after it has collected its garbage, what is still alive. */
async function alive(): Promise<Counts> {
  const devtools = cdp();
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Puts an explorer on the page and waits until its graph is drawn. */
async function mount(lineage: object | undefined): Promise<ModelLineage> {
  const explorer = document.createElement('model-lineage');
  if (lineage) explorer.lineage = lineage;
  document.body.append(explorer);
  await explorer.loaded;
  const [first] = explorer.visibleIds;
  while (!explorer.boundsOf(first!)) await new Promise(requestAnimationFrame);
  return explorer;
}

/** The Cytoscape instance of an explorer, found where Cytoscape itself notes it. */
function cytoscapeOf(explorer: ModelLineage): WeakRef<Core> {
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const container: (Element & { _cyreg?: { cy: Core } }) | null =
    graph.shadowRoot!.querySelector('.drawing');
  return new WeakRef(container!._cyreg!.cy);
}

async function mountAndRemove(lineage: object | undefined): Promise<WeakRef<Core>> {
  const explorer = await mount(lineage);
  const cytoscape = cytoscapeOf(explorer);
  explorer.remove();
  return cytoscape;
}

const livingOf = (references: readonly WeakRef<Core>[]) =>
  references.filter((reference) => reference.deref() !== undefined).length;

async function leftBehind(
  times: number,
  lineage?: object,
): Promise<Counts & { cytoscapes: number }> {
  for (let time = 0; time < 5; time += 1) await mountAndRemove(lineage);
  const before = await alive();
  const references: WeakRef<Core>[] = [];
  for (let time = 0; time < times; time += 1) references.push(await mountAndRemove(lineage));
  const after = await alive();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    cytoscapes: livingOf(references),
  };
}

const twentyModels = {
  models: Array.from({ length: 20 }, (_, index) => ({
    id: `model-${index}`,
    released: `2023-01-${String(index + 1).padStart(2, '0')}`,
    parents: index === 0 ? [] : [{ id: `model-${(index - 1) >> 1}`, relation: 'finetune' }],
  })),
};

// The browser keeps the last one removed a little longer, whatever the number of rounds.
const slack = { nodes: 60, listeners: 2, cytoscapes: 1 };

test('30 explorers with the curated lineage leave nothing behind', async () => {
  const { nodes, listeners, cytoscapes } = await leftBehind(30);
  expect(cytoscapes).toBeLessThanOrEqual(slack.cytoscapes);
  expect(listeners).toBeLessThanOrEqual(slack.listeners);
  expect(nodes).toBeLessThanOrEqual(slack.nodes);
}, 150_000);

test('300 explorers with 20 models leave nothing behind', async () => {
  const { nodes, listeners, cytoscapes } = await leftBehind(300, twentyModels);
  expect(cytoscapes).toBeLessThanOrEqual(slack.cytoscapes);
  expect(listeners).toBeLessThanOrEqual(slack.listeners);
  expect(nodes).toBeLessThanOrEqual(slack.nodes);
}, 150_000);

test('the counts see explorers that stay', async () => {
  const before = await alive();
  const explorers = [await mount(twentyModels), await mount(twentyModels)];
  const references = explorers.map(cytoscapeOf);
  const after = await alive();
  expect(livingOf(references)).toBe(2);
  expect(after.nodes - before.nodes).toBeGreaterThan(slack.nodes);
  expect(after.listeners - before.listeners).toBeGreaterThan(slack.listeners);
  for (const explorer of explorers) explorer.remove();
});
