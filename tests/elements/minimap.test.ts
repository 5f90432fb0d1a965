import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { centreOf, explore, stage } from '../support/explorer.js';

/** It has no name for assistive technology: what is done with it is done by keys as well. */
const minimapOf = (explorer: ModelLineage) =>
  explorer
    .shadowRoot!.querySelector('lineage-graph')!
    .shadowRoot!.querySelector<HTMLElement>('[part=minimap]')!;

const isSeen = (explorer: ModelLineage) => minimapOf(explorer).checkVisibility();

async function zoomIn(explorer: ModelLineage): Promise<void> {
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('+++');
  await expect.poll(() => isSeen(explorer)).toBe(true);
}

const frameOf = (explorer: ModelLineage) =>
  minimapOf(explorer).querySelector('.in-sight')!.getBoundingClientRect();

/** How many of a canvas's pixels are painted. */
function paintedPixels(explorer: ModelLineage): number {
  const canvas = minimapOf(explorer).querySelector('canvas')!;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}

test('it is there while not everything is in sight', async () => {
  const explorer = await explore();
  expect(isSeen(explorer)).toBe(false);
  await zoomIn(explorer);
  await userEvent.keyboard('0');
  await expect.poll(() => isSeen(explorer)).toBe(false);
});

test('pressing on it brings what is there into the middle', async () => {
  const explorer = await explore();
  await zoomIn(explorer);
  await expect.poll(() => explorer.view['camera']).toBeDefined();
  const before = centreOf(explorer, 'llama-2');
  const { left, top, width, height } = minimapOf(explorer)
    .querySelector('canvas')!
    .getBoundingClientRect();
  const at = { x: 0.75 * width, y: 0.25 * height };
  await page.elementLocator(minimapOf(explorer)).click({ position: { ...at } });
  await expect.poll(() => centreOf(explorer, 'llama-2').x).toBeLessThan(before.x - 100);
  expect(centreOf(explorer, 'llama-2').y).toBeGreaterThan(before.y + 50);
  const frame = frameOf(explorer);
  expect(Math.abs((frame.left + frame.right) / 2 - (left + at.x))).toBeLessThan(8);
  expect(Math.abs((frame.top + frame.bottom) / 2 - (top + at.y))).toBeLessThan(8);
  expect(stage().element().matches(':focus')).toBe(true);
  await expect.poll(() => Number(explorer.view['camera']?.split(',')[1])).toBeGreaterThan(0.65);
});

test('dragging the frame takes what is in sight along', async () => {
  const explorer = await explore();
  await zoomIn(explorer);
  await expect.poll(() => explorer.view['camera']).toBeDefined();
  const before = frameOf(explorer);
  const dot = centreOf(explorer, 'llama-2');
  const { left, top } = minimapOf(explorer).querySelector('canvas')!.getBoundingClientRect();
  const from = { x: before.left - left + 8, y: before.top - top + 8 };
  const whole = page.elementLocator(minimapOf(explorer));
  await whole.dropTo(whole, {
    sourcePosition: from,
    targetPosition: { x: from.x + 30, y: from.y - 20 },
  });
  await expect.poll(() => Math.abs(frameOf(explorer).left - before.left - 30)).toBeLessThan(3);
  expect(Math.abs(frameOf(explorer).top - before.top + 20)).toBeLessThan(3);
  expect(centreOf(explorer, 'llama-2').x).toBeLessThan(dot.x - 100);
});

test('the frame is what is in sight', async () => {
  const explorer = await explore();
  await zoomIn(explorer);
  const wide = frameOf(explorer).width;
  await userEvent.keyboard('++');
  await expect.poll(() => frameOf(explorer).width).toBeLessThan(wide / 1.3);
});

test('it shows what is out on the day shown', async () => {
  const explorer = await explore();
  await zoomIn(explorer);
  await expect.poll(() => paintedPixels(explorer)).toBeGreaterThan(500);
  const all = paintedPixels(explorer);
  explorer.asOf = '2022-12';
  await expect.poll(() => paintedPixels(explorer)).toBeLessThan(all / 3);
  expect(paintedPixels(explorer)).toBeGreaterThan(0);
});

test('on a narrow stage there is none', async () => {
  const explorer = await explore({ size: [600, 760] });
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('+++');
  await expect.poll(() => explorer.view['camera']).toBeDefined();
  expect(isSeen(explorer)).toBe(false);
});

test('its dots have the colours of those on the stage', async () => {
  const explorer = await explore();
  await zoomIn(explorer);
  const picture = () => minimapOf(explorer).querySelector('canvas')!.toDataURL();
  await expect.poll(() => paintedPixels(explorer)).toBeGreaterThan(0);
  const before = picture();
  explorer.colorBy = 'date';
  await expect.poll(picture).not.toBe(before);
  explorer.colorBy = 'family';
  await expect.poll(picture).toBe(before);
});
