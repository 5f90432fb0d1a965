import type { Core } from 'cytoscape';
import { cdp } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';

/** What is alive in the page. */
export interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** Asks the browser itself, after it has collected its garbage. */
export async function alive(): Promise<Counts> {
  const devtools = cdp();
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
  };
}

/** Waits until the graph of an explorer is drawn. */
export async function drawn(explorer: ModelLineage): Promise<void> {
  await explorer.loaded;
  while (!explorer.boundsOf(explorer.visibleIds[0] ?? '')) await new Promise(requestAnimationFrame);
}

/** Puts an explorer on the page and waits until its graph is drawn. */
export async function appear(lineage?: object): Promise<ModelLineage> {
  const explorer = document.createElement('model-lineage');
  if (lineage) explorer.lineage = lineage;
  document.body.append(explorer);
  await drawn(explorer);
  return explorer;
}

/** The Cytoscape instance of an explorer, found where Cytoscape itself notes it. */
export function cytoscapeOf(explorer: ModelLineage): WeakRef<Core> {
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const container: (Element & { _cyreg?: { cy: Core } }) | null =
    graph.shadowRoot!.querySelector('.drawing');
  return new WeakRef(container!._cyreg!.cy);
}

/** Has an explorer come and go. */
export async function comeAndGo(lineage?: object): Promise<WeakRef<Core>> {
  const explorer = await appear(lineage);
  const cytoscape = cytoscapeOf(explorer);
  explorer.remove();
  return cytoscape;
}

export const livingOf = (references: readonly WeakRef<object>[]): number =>
  references.filter((reference) => reference.deref() !== undefined).length;

/** What is left behind by something that is done some times, beside what the first times leave. */
export async function leftBehind(
  times: number,
  act: () => Promise<WeakRef<object>>,
): Promise<Counts & { readonly objects: number }> {
  for (let time = 0; time < 3; time += 1) await act();
  const before = await alive();
  const references: WeakRef<object>[] = [];
  for (let time = 0; time < times; time += 1) references.push(await act());
  const after = await alive();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
    objects: livingOf(references),
  };
}

/** The browser keeps the last one removed a little longer, whatever the number of rounds. */
export const slack = { nodes: 60, listeners: 2, objects: 1 };

/** As many models as one sees in a glance, each with two children. */
export const twentyModels = {
  models: Array.from({ length: 20 }, (_, index) => ({
    id: `model-${index}`,
    released: `2023-01-${String(index + 1).padStart(2, '0')}`,
    parents: index === 0 ? [] : [{ id: `model-${(index - 1) >> 1}`, relation: 'finetune' }],
  })),
};
