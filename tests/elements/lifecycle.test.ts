import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { centreOf, drawnIds, explore, mount, smallLineage } from '../support/explorer.js';

test('an explorer that is moved keeps its lineage, its day and its selection', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-10' } });
  explorer.select('left');
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  elsewhere.append(explorer);
  await expect.poll(() => drawnIds(explorer)).toEqual(['base', 'left', 'lost']);
  expect(explorer.asOf).toBe('2023-02-10');
  await expect.element(page.getByRole('heading', { name: 'Left' })).toBeVisible();
  elsewhere.remove();
});

test('an explorer that is put back later works on', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.remove();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.body.append(explorer);
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
});

test('an explorer hidden at first draws when it is shown', async () => {
  const explorer = mount({ lineage: smallLineage });
  explorer.hidden = true;
  await explorer.loaded;
  expect(drawnIds(explorer)).toEqual([]);
  explorer.hidden = false;
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
  expect(Number.isFinite(centreOf(explorer, 'base').x)).toBe(true);
});

test('two explorers on one page do not disturb each other', async () => {
  const one = await explore({ size: [1000, 420] });
  const other = await explore({ size: [1000, 420] });
  one.asOf = '2023-03-12';
  other.focusOn('llama-2');
  one.select('llama');
  await expect.poll(() => drawnIds(other)).not.toContain('gpt-4');
  expect(drawnIds(one)).toContain('gpt-3');
  expect(one.stateOf('alpaca')).toBe('not-yet');
  expect(other.stateOf('code-llama')).toBe('released');
  await expect.element(page.getByRole('heading', { name: 'LLaMA (1)' })).toBeVisible();
  await expect.element(page.getByText('79 of 79 models')).toBeVisible();
});

test('an explorer changes nothing in the page around it', async () => {
  const heads = document.head.innerHTML;
  const globals = Object.keys(window).length;
  const explorer = await explore({ lineage: smallLineage });
  expect(document.head.innerHTML).toBe(heads);
  expect(Object.keys(window)).toHaveLength(globals);
  expect([...document.body.children].filter((child) => child !== explorer)).toEqual([]);
});

test('the focus of an explorer is both an id to set and a method to call', async () => {
  const explorer = await explore({ lineage: smallLineage });
  Object.assign(explorer, { focus: 'left' });
  expect(explorer.focusId).toBe('left');
  await explorer.updateComplete;
  explorer.focus();
  expect(page.getByRole('application').element().matches(':focus')).toBe(true);
});

test('what is set before the element is in the page counts', async () => {
  const explorer = document.createElement('model-lineage');
  explorer.asOf = '2023-02';
  explorer.lineage = smallLineage;
  explorer.focusOn('left');
  const { loaded } = explorer;
  document.body.append(explorer);
  const { lineage } = await loaded;
  expect(lineage.title).toBe('A small family');
  expect(explorer.visibleIds).toEqual(['base', 'left']);
  expect(explorer.asOf).toBe('2023-02-28');
  explorer.remove();
});

test('an explorer removed while it loads gives the request up, and asks again when it is back', async () => {
  const signals: AbortSignal[] = [];
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise<Response>((resolve) => answers.push(resolve));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const explorer = mount({ attributes: { src: 'slow.json' } });
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  explorer.remove();
  await explorer.loaded;
  expect(signals[0]?.aborted).toBe(true);
  document.body.append(explorer);
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  answers[1]?.(new Response(JSON.stringify(smallLineage)));
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
});

test('what is given while the explorer is out of the page is shown when it is back', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.remove();
  explorer.lineage = { models: [{ id: 'new' }] };
  const { loaded } = explorer;
  document.body.append(explorer);
  const { lineage } = await loaded;
  expect(lineage.nodes.map(({ id }) => id)).toEqual(['new']);
  await expect.poll(() => drawnIds(explorer)).toEqual(['new']);
});

test('an explorer moved while it plays goes on playing', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-04-29' } });
  explorer.play();
  document.body.prepend(explorer);
  await expect.poll(() => explorer.asOf).toBe('2023-05-01');
});

test('a listener that acts does not mix up the order of events', async () => {
  const explorer = mount();
  const shown: string[] = [];
  explorer.addEventListener('lineage-load', () => {
    explorer.asOf = '2023-02-10';
  });
  explorer.addEventListener('lineage-time-change', ({ asOf }) => shown.push(asOf));
  explorer.lineage = smallLineage;
  await explorer.loaded;
  expect(shown).toEqual(['2023-05-01', '2023-02-10']);
});

test('what readLineage made can be given as it is, with its problems', async () => {
  const read = readLineage({ models: [{ id: 'a', released: 'soon' }] });
  const explorer = mount({ lineage: read });
  expect(await explorer.loaded).toBe(read);
  explorer.lineage = read.lineage;
  expect(await explorer.loaded).toBe(read);
});

test('the picture follows the page’s colour scheme at once', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const canvas = graph.shadowRoot!.querySelector<HTMLCanvasElement>('canvas.labels')!;
  /** How bright the brightest ink of the names is; their halo has the colour of the paper. */
  const brightest = () => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((most, value, index) => (index % 4 < 3 ? Math.max(most, value) : most), 0);
  };
  explorer.style.setProperty('--lineage-paper', '#000000');
  explorer.style.setProperty('--lineage-ink', '#404040');
  explorer.style.setProperty('--lineage-muted', '#404040');
  await expect.poll(brightest).toBeLessThan(90);
  explorer.style.setProperty('--lineage-ink', '#ffffff');
  await expect.poll(brightest).toBe(255);
});
