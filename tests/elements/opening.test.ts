import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { writeAddress } from '../../src/explorer/address.js';
import { centreOf, clickAt, details, drawnAt, stage } from '../support/explorer.js';
import { atRest as restOf, mountAt } from '../support/links.js';

const emulate = (features: { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features });

beforeEach(() => emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]));
afterEach(async () => {
  await emulate([]);
  await page.viewport(1440, 900);
});

const atRest = (explorer: ModelLineage) => restOf(explorer, 90);

/** A camera is told once it has been at rest for a while. */
const untilTold = () => new Promise((resolve) => setTimeout(resolve, 350));

const large = [1440, 900] as const;
const phone = [390, 844] as const;
const sizes = [large, phone];

async function openAt(address: string, size: readonly [number, number]): Promise<ModelLineage> {
  await page.viewport(...size);
  const explorer = mountAt(address, size);
  await explorer.loaded;
  await atRest(explorer);
  return explorer;
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function choose(explorer: ModelLineage, id: string): Promise<void> {
  await atRest(explorer);
  await clickAt(centreOf(explorer, id));
  await expect.poll(() => explorer.view['selected']).toBe(id);
}

/** On a phone the details of the first leave little to be clicked. */
async function find(explorer: ModelLineage, name: string, id: string): Promise<void> {
  await page.getByRole('combobox', { name: /Find/ }).fill(name);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => explorer.view['selected']).toBe(id);
}

async function compare(explorer: ModelLineage): Promise<void> {
  await choose(explorer, 'alpaca');
  await press('Compare with another model');
  await find(explorer, 'vicuna', 'vicuna');
}

type Way = readonly [string, (explorer: ModelLineage) => Promise<void>, readonly string[] | 'all'];

/** How one gets to a view by clicks, and which models are to be seen beside the details then. */
const ways: readonly Way[] = [
  [
    'a selection',
    async (explorer) => {
      await choose(explorer, 'alpaca');
      await find(explorer, 'vicuna', 'vicuna');
    },
    ['vicuna'],
  ],
  ['a comparison', compare, ['alpaca', 'vicuna']],
  [
    'a path',
    async (explorer) => {
      await compare(explorer);
      await press('Show only the path between them');
    },
    'all',
  ],
  [
    'a focus',
    async (explorer) => {
      await choose(explorer, 'vicuna');
      await press('Show only its lineage');
    },
    'all',
  ],
  [
    'a focus whose details are closed',
    async (explorer) => {
      await choose(explorer, 'vicuna');
      await press('Show only its lineage');
      await press('Close details');
    },
    'all',
  ],
];

test.each(sizes.flatMap((size) => ways.map((way) => [...way, size] as const)))(
  '%s is the same picture by clicks and by a link, and the details cover nothing of it: %o',
  async (_, go, seen, size) => {
    const first = await openAt('', size);
    await go(first);
    const there = await atRest(first);
    await untilTold();
    const { view } = first;
    expect(view).not.toHaveProperty('camera');
    first.remove();
    const fresh = await openAt(writeAddress(view), size);
    expect(fresh.view).toEqual(view);
    const here = drawnAt(fresh);
    expect(here.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
    const apart = here.map(({ x, y }, at) => Math.hypot(x - there[at]!.x, y - there[at]!.y));
    expect(Math.max(...apart)).toBeLessThan(1);
    const on = stage().element().getBoundingClientRect();
    const panel = details().element().getBoundingClientRect();
    const isFree = (id: string) => {
      const { left, right, top, bottom } = fresh.boundsOf(id)!.node;
      const isInside = left >= on.left && right <= on.right && top >= on.top && bottom <= on.bottom;
      const isCovered =
        right > panel.left && left < panel.right && bottom > panel.top && top < panel.bottom;
      return isInside && !isCovered;
    };
    const wanted = seen === 'all' ? fresh.visibleIds : seen;
    expect(wanted.filter((id) => !isFree(id))).toEqual([]);
  },
);

test('what lies where the details open comes out from under them, and goes back with them', async () => {
  const explorer = await openAt('', large);
  const before = drawnAt(explorer);
  await choose(explorer, 'llama-3-1');
  await atRest(explorer);
  expect(centreOf(explorer, 'llama-3-1').x).toBeLessThan(
    details().element().getBoundingClientRect().left,
  );
  await press('Close details');
  await atRest(explorer);
  expect(drawnAt(explorer)).toEqual(before);
});

test.each(sizes)('at %i × %i only the reader’s own moves become a camera', async (...size) => {
  const explorer = await openAt('selected=vicuna', size);
  await expect.poll(() => location.hash).toBe('#selected=vicuna');
  const opened = drawnAt(explorer);
  const isAsOpened = async () => {
    await expect.poll(() => explorer.view).toEqual({ selected: 'vicuna' });
    await untilTold();
    expect(explorer.view).toEqual({ selected: 'vicuna' });
    expect(drawnAt(explorer)).toEqual(opened);
  };
  await isAsOpened();
  for (const back of [
    () => press('Reset view'),
    async () => {
      (stage().element() as HTMLElement).focus();
      await userEvent.keyboard('0');
    },
    async () => explorer.fit(),
  ]) {
    await press('Zoom in');
    await expect.poll(() => explorer.view).toHaveProperty('camera');
    await back();
    await isAsOpened();
  }
});

test('going back to where the graph opened is news even where nothing moves', async () => {
  const explorer = await openAt('camera=1,0.5,0.5', large);
  expect(explorer.view).toHaveProperty('camera');
  explorer.fit();
  await expect.poll(() => explorer.view).toEqual({});
});

test('who comes with a camera and selects something sees it', async () => {
  const explorer = await openAt('camera=1.5,0.75,0.5', large);
  await choose(explorer, 'llama-3-1');
  await atRest(explorer);
  const { left } = details().element().getBoundingClientRect();
  expect(centreOf(explorer, 'llama-3-1').x).toBeLessThan(left);
  const [zoom] = explorer.view['camera']!.split(',');
  expect(Number(zoom)).toBeCloseTo(1.5);
});

/** How many pixels along the left and the right edge of the stage are as dark as text. */
function cutByEdges(explorer: ModelLineage): number {
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const canvas = graph.shadowRoot!.querySelector<HTMLCanvasElement>('canvas.labels')!;
  const { width, height } = canvas;
  return [0, width - 1]
    .flatMap((x) => [...canvas.getContext('2d')!.getImageData(x, 0, 1, height).data])
    .filter((value, at, all) => at % 4 === 0 && value < 90 && all[at + 3]! > 200).length;
}

test('on a phone all of a small focus is in sight, with whole names', async () => {
  const explorer = await openAt('focus=vicuna', phone);
  const on = stage().element().getBoundingClientRect();
  expect(explorer.visibleIds.length).toBeGreaterThan(5);
  for (const id of explorer.visibleIds) {
    const { node, label } = explorer.boundsOf(id)!;
    for (const box of [node, label!]) {
      expect(box.left, id).toBeGreaterThanOrEqual(on.left - 1);
      expect(box.right, id).toBeLessThanOrEqual(on.right + 1);
    }
  }
});

test('no name is cut by the edge of the stage', async () => {
  const explorer = await openAt('', phone);
  expect(cutByEdges(explorer)).toBe(0);
  for (const id of ['vicuna', 'mistral-7b', 'llama-2']) {
    explorer.select(id);
    await atRest(explorer);
    expect(cutByEdges(explorer), id).toBe(0);
  }
});
