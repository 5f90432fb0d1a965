import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { centreOf, drawnIds, explore, pointAt, stage } from '../support/explorer.js';

const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names that are shown: where, and how large. */
function namesOf(explorer: ModelLineage) {
  return drawnIds(explorer).flatMap((id) => {
    const { node, label, fontSize } = explorer.boundsOf(id)!;
    return label ? [{ id, node, label, fontSize: fontSize! }] : [];
  });
}

function expectReadable(explorer: ModelLineage): void {
  const names = namesOf(explorer);
  const dots = drawnIds(explorer).map((id) => ({ id, box: explorer.boundsOf(id)!.node }));
  for (const [index, { id, label, fontSize }] of names.entries()) {
    expect(fontSize, id).toBeGreaterThanOrEqual(9);
    const others = names.slice(index + 1).filter((other) => meet(label, other.label));
    expect(others, `names on ${id}`).toEqual([]);
    const covered = dots.filter((dot) => meet(label, dot.box)).map((dot) => dot.id);
    expect(covered, `dots under ${id}`).toEqual([]);
  }
}

const sizes = [
  [360, 640, 'vicuna', 9],
  [390, 844, 'vicuna', 9],
  [1440, 900, 'llama-2', 79],
  [3840, 2160, 'llama-2', 79],
] as const;

test.each(sizes)(
  'at %i × %i no name is too small, or on another or a dot',
  async (width, height, focus, kin) => {
    await page.viewport(width, height);
    onTestFinished(() => page.viewport(1440, 900));
    const explorer = await explore({ size: [width, height] });
    expect(drawnIds(explorer)).toHaveLength(248);
    expectReadable(explorer);
    explorer.focusOn(focus);
    await expect.poll(() => drawnIds(explorer).length).toBe(kin);
    // Names wait until all that glides has arrived.
    await expect
      .poll(() => namesOf(explorer).length, { message: 'names in the focus' })
      .toBeGreaterThan(0.75 * kin);
    expectReadable(explorer);
  },
);

test('at 1440 × 900 most of the whole lineage is named', async () => {
  const explorer = await explore({ size: [1440, 900] });
  expect(namesOf(explorer).length).toBeGreaterThan(200);
});

test('a selected model and its kin are named, on a phone too', async () => {
  await page.viewport(390, 844);
  onTestFinished(() => page.viewport(1440, 900));
  const explorer = await explore({ size: [390, 844] });
  explorer.select('vicuna');
  await expect.poll(() => explorer.boundsOf('vicuna')?.label).toBeDefined();
  for (const id of ['llama', 'stablevicuna-13b', 'llava']) {
    await expect.poll(() => explorer.boundsOf(id)?.label, { message: id }).toBeDefined();
  }
});

/** How much darker than the paper the middle of a model's dot is painted. */
function inkOf(explorer: ModelLineage, id: string): number {
  const { x, y } = centreOf(explorer, id);
  const canvases = [...stage().element().querySelectorAll<HTMLCanvasElement>('.drawing canvas')];
  const painted = canvases.filter((canvas) => canvas.checkVisibility());
  const strengths = painted.map((canvas) => {
    const { left, top, width } = canvas.getBoundingClientRect();
    const ratio = canvas.width / width;
    const context = canvas.getContext('2d')!;
    const [red, green, blue, alpha] = context.getImageData(
      (x - left) * ratio,
      (y - top) * ratio,
      1,
      1,
    ).data;
    return ((255 - Math.min(red!, green!, blue!)) * alpha!) / 255;
  });
  return Math.max(...strengths);
}

test('pointing at a model lights its ancestors and descendants and dims all others', async () => {
  const explorer = await explore();
  const ids = ['vicuna', 'llama', 'chatgpt', 'llava', 'llava-med'];
  await expect.poll(() => inkOf(explorer, 'dall-e')).toBeGreaterThan(50);
  const full = inkOf(explorer, 'dall-e');
  const before = ids.map((id) => inkOf(explorer, id));
  await pointAt(centreOf(explorer, 'vicuna'));
  await expect.poll(() => inkOf(explorer, 'dall-e')).toBeLessThan(full / 2);
  expect(ids.map((id) => inkOf(explorer, id))).toEqual(before);
  await pointAt({
    x: centreOf(explorer, 'llama').x,
    y: stage().element().getBoundingClientRect().bottom - 4,
  });
  await expect.poll(() => inkOf(explorer, 'dall-e')).toBe(full);
});

test('fitting shows everything again after zooming in', async () => {
  const explorer = await explore();
  const { left, right } = stage().element().getBoundingClientRect();
  const isInSight = () =>
    drawnIds(explorer).every((id) => {
      const { node } = explorer.boundsOf(id)!;
      return node.left >= left && node.right <= right;
    });
  expect(isInSight()).toBe(true);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(isInSight).toBe(false);
  explorer.fit();
  await expect.poll(isInSight).toBe(true);
});

test('loading is told to the page, with the lineage and its problems', async () => {
  const explorer = document.createElement('model-lineage');
  onTestFinished(() => explorer.remove());
  const heard: [number, number][] = [];
  document.body.addEventListener(
    'lineage-load',
    ({ lineage, problems }) => heard.push([lineage.nodes.length, problems.length]),
    { once: true },
  );
  explorer.lineage = { models: [{ id: 'a', released: 'soon' }] };
  document.body.append(explorer);
  await explorer.loaded;
  expect(heard).toEqual([[1, 1]]);
  expect(explorer.layout).toBe('timeline');
});
