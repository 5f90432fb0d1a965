import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { LineageProblemEvent } from '../../src/elements/events.js';
import { details, drawnIds, explore, mount, smallLineage } from '../support/explorer.js';

const asFile = (text: string) => `data:application/json,${encodeURIComponent(text)}`;
const goodFile = asFile(JSON.stringify(smallLineage));
const alert = () => page.getByRole('alert');

const unusable = [
  ['an address that cannot be reached', 'http://127.0.0.1:9/lineage.json', /could not be loaded/],
  ['a file that is not JSON', asFile('{"models": [}'), /is not JSON/],
  ['a web page in place of a file', asFile('<!doctype html>'), /looks like a web page/],
  ['a file without models', asFile('{"nodes": []}'), /Expected an object with a list "models"/],
] as const;

test.each(unusable)('%s is told, and a good file works afterwards', async (_, src, message) => {
  const heard = vi.fn<(event: LineageProblemEvent) => void>();
  const explorer = mount({ attributes: { src } });
  explorer.addEventListener('lineage-problem', heard);
  const { problems } = await explorer.loaded;
  expect(problems[0]?.message).toMatch(message);
  await expect.element(alert()).toHaveTextContent(message);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  explorer.src = goodFile;
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
  await expect.element(alert()).not.toBeInTheDocument();
});

const wrong = [
  ['a record without id', { name: 'Nameless' }, /models\[5\]\.id: .*Give the record an id/],
  [
    'a duplicate id',
    { id: 'base', name: 'Twin' },
    /models\[5\]\.id: "base" stands in the file already/,
  ],
  [
    'an unknown parent',
    { id: 'orphan', parents: [{ id: 'nobody', relation: 'finetune' }] },
    /models\[5\]\.parents: there is no record with the id "nobody"/,
  ],
  [
    'an impossible date',
    { id: 'impossible', released: '2023-02-30' },
    /models\[5\]\.released: "2023-02-30": is not a date/,
  ],
] as const;

test.each(wrong)(
  '%s is told with its place, and all the rest is shown',
  async (_, record, message) => {
    const lineage = { ...smallLineage, models: [...smallLineage.models, record] };
    const explorer = await explore({ lineage });
    await expect.element(alert()).toHaveTextContent(message);
    expect(drawnIds(explorer)).toEqual(expect.arrayContaining(['base', 'left', 'right', 'merged']));
    explorer.select('merged');
    await expect.element(details().getByRole('heading', { name: 'Merged' })).toBeVisible();
  },
);

test('a cycle is named in full and all of its members are shown', async () => {
  const ring = ['one', 'two', 'three'];
  const models = ring.map((id, index) => ({
    id,
    parents: [{ id: ring[(index + 1) % 3], relation: 'finetune' }],
  }));
  const explorer = await explore({ lineage: { models } });
  await expect.element(alert()).toHaveTextContent(/ancestors of one another: .*one/);
  expect(drawnIds(explorer)).toEqual(ring);
});

test('many problems make one list with their number', async () => {
  const models = [{ id: 'a' }, { name: 'x' }, { id: 'b', parents: ['nobody'] }];
  await explore({ lineage: { models } });
  await expect.element(alert().getByText('3 problems in the lineage')).toBeVisible();
});

test('the graph shown stays while another file fails to load', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.lineage = undefined;
  explorer.src = 'http://127.0.0.1:9/lineage.json';
  await explorer.loaded;
  await expect.element(alert()).toBeVisible();
  expect(drawnIds(explorer)).toHaveLength(5);
});

test('of two files asked for, the last one is shown, and both promises settle with it', async () => {
  const fetches: AbortSignal[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (input: string, init: { signal: AbortSignal }) => {
    fetches.push(init.signal);
    return input === goodFile ? new Promise<Response>(() => undefined) : fetch(input, init);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const explorer = mount({ attributes: { src: goodFile } });
  const first = explorer.loaded;
  await vi.waitFor(() => expect(fetches).toHaveLength(1));
  explorer.src = asFile('{"models": [{"id": "last"}]}');
  const [one, two] = await Promise.all([first, explorer.loaded]);
  expect(one).toBe(two);
  await expect.poll(() => drawnIds(explorer)).toEqual(['last']);
  expect(fetches[0]?.aborted).toBe(true);
});

test('a bad attribute in the page’s own HTML is told, beside what is wrong in the data', async () => {
  const lineage = { models: [{ id: 'a', released: 'soon' }] };
  await explore({ lineage, attributes: { 'as-of': 'soon', layout: 'spiral' } });
  await expect.element(alert()).toHaveTextContent('3 problems; the rest is shown');
  await expect.element(page.getByText(/as-of="soon" is not a date/)).toBeVisible();
  await expect.element(page.getByText(/layout="spiral" is not a layout/)).toBeVisible();
  await expect.element(page.getByText(/models\[0\]\.released/)).toBeVisible();
});

test('a focus that no model has is told', async () => {
  await explore({ lineage: smallLineage }).then((explorer) => explorer.focusOn('nobody'));
  await expect.element(alert()).toHaveTextContent('focus="nobody": no model has this id.');
});

test('many problems leave room for the graph', async () => {
  const models = Array.from({ length: 60 }, (_, index) => ({ id: `m${index}`, released: 'soon' }));
  const explorer = await explore({ lineage: { models }, size: [1080, 512] });
  expect(drawnIds(explorer)).toHaveLength(60);
});

test('a line of three thousand generations is drawn', async () => {
  const models = Array.from({ length: 3000 }, (_, index) => ({
    id: `m${index}`,
    parents: index === 0 ? [] : [{ id: `m${index - 1}`, relation: 'finetune' }],
  }));
  const explorer = await explore({ lineage: { models } });
  expect(drawnIds(explorer)).toHaveLength(599);
  await expect.element(page.getByText(/^1 group folded: 2,401 models in it/).first()).toBeVisible();
});

test('data is text and nothing else: no markup, no element, no address comes of it', async () => {
  const trap = vi.fn<() => void>();
  Object.assign(globalThis, { trap });
  const markup = '<img src=x onerror=trap()><script>trap()</script>';
  const models = [
    { id: markup, name: markup, organizations: [markup], summary: markup, family: markup },
    { id: 'a"] , node, [x="', name: { nodeType: 1 }, parents: [{ id: markup, relation: markup }] },
    { id: '__proto__', name: 'Prototype', links: { paper: 'javascript:trap()' } },
    { id: 'constructor', style: { width: 1 }, position: { x: null }, parent: '__proto__' },
  ];
  const explorer = await explore({ lineage: { title: markup, models } });
  expect(drawnIds(explorer)).toHaveLength(4);
  for (const { id } of models) {
    explorer.select(id);
    await explorer.updateComplete;
  }
  explorer.select('__proto__');
  await expect.element(details().getByText('paper', { exact: true })).toBeVisible();
  expect(details().getByRole('link').elements()).toEqual([]);
  expect(details().element().shadowRoot?.querySelector('img, script')).toBeNull();
  expect(trap).not.toHaveBeenCalled();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a slow file shows that it is loading', async () => {
  let answer: (response: Response) => void = () => undefined;
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  const explorer = mount({ attributes: { src: 'slow.json' } });
  await expect.element(page.getByText('Loading the lineage …')).toBeVisible();
  answer(new Response(JSON.stringify(smallLineage)));
  await explorer.loaded;
  await expect.element(page.getByText('Loading the lineage …')).not.toBeInTheDocument();
  vi.unstubAllGlobals();
});
