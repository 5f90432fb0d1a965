import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { curatedLineage } from '../../src/data.js';
import { PartRequestEvent } from '../../src/elements/events.js';
import type { LineageTimeline } from '../../src/elements/lineage-timeline.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { shownWindow } from '../../src/explorer/selectors.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { day, storeOf } from '../support/explorer-state.js';
import { explore, fromSlider, slider, smallLineage, timeline } from '../support/explorer.js';

const partOf = (explorer: ModelLineage): LineageTimeline =>
  explorer.shadowRoot!.querySelector('lineage-timeline')!;

const days = ['2015-12-10', '2021-04-15', '2023-03-15', '2023-09-15', undefined];

/** The height of the timeline over days, with and without a window of time. */
async function heights(explorer: ModelLineage): Promise<number[]> {
  const found: number[] = [];
  for (const from of [undefined, '2015-12-10', '2022-09-27']) {
    for (const asOf of days) {
      explorer.asOf = asOf;
      explorer.from = from;
      await explorer.updateComplete;
      await partOf(explorer).updateComplete;
      found.push(partOf(explorer).getBoundingClientRect().height);
    }
  }
  return [...new Set(found)];
}

const sizes = [
  [390, 844],
  [700, 420],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const;

test.each(sizes)('at %i × %i it is as high on every day', async (width, height) => {
  const explorer = await explore({ size: [width, height] });
  const found = await heights(explorer);
  expect(found).toHaveLength(1);
  expect(found[0]).toBeLessThanOrEqual(height <= 544 ? 110 : 140);
  const withUndated = structuredClone(curatedLineage) as { models: { released?: unknown }[] };
  for (const model of withUndated.models.slice(0, 40)) delete model.released;
  explorer.lineage = withUndated;
  await expect.element(page.getByText('40 undated', { exact: true })).toBeVisible();
  expect(await heights(explorer)).toEqual(found);
});

test('what the caption has no room for is in its title', async () => {
  await explore({ attributes: { 'as-of': '2023-03-15' }, size: [390, 844] });
  await expect.element(page.getByText('Up to 15 Mar 2023', { exact: true })).toBeVisible();
  await expect
    .element(
      page.getByTitle(
        'All releases up to 15 March 2023 · 51 of 248 models released, 1 of them perhaps · Data up to 10 June 2025',
      ),
    )
    .toBeVisible();
});

test.each([390, 320])('at a width of %i the caption has room for the day', async (width) => {
  await explore({ size: [width, 844] });
  const shownDay = page.getByText('10 Jun 2025', { exact: true }).element();
  const line = shownDay.closest('.days')!.getBoundingClientRect();
  // An ellipsis, some 10 pixels wide, covers the end of the day when it does not fit after it.
  expect(shownDay.getBoundingClientRect().right + 10).toBeLessThanOrEqual(line.right);
});

/** A timeline in an explorer that has no graph, so that nobody else says where its axis is. */
async function alone(width: number, inset: LineageTimeline['inset']) {
  const room = document.createElement('div');
  room.style.cssText = `container-type: size; inline-size: ${width}px; block-size: 760px`;
  const part = document.createElement('lineage-timeline');
  const store = storeOf(readLineage(smallLineage).lineage);
  store.subscribe((now) => {
    part.state = now;
  });
  part.addEventListener('part-request', (event) => {
    if (event instanceof PartRequestEvent) store.request(event.request, event.detail);
  });
  part.state = store.state;
  part.inset = inset;
  room.append(part);
  document.body.append(room);
  onTestFinished(() => room.remove());
  await expect.element(slider()).toBeVisible();
  const plot = slider().element().parentElement!;
  const ground = () => plot.querySelector('.ground')!.getBoundingClientRect();
  const axis = () => plot.querySelector('.axis')!.getBoundingClientRect();
  await expect.poll(() => Math.abs(ground().width - axis().width)).toBeLessThan(0.1);
  return { store, part, plot, ground };
}

const wide = 1200;

test.each([
  [wide, 0, 0, 24, 24],
  [390, 0, 0, 20, 20],
  [wide, 100.5, 240.25, 100.5, 240.25],
  [wide, 6, 400, 6, 400],
])('at a width of %i, an inset of %d and %d is kept', async (width, start, end, left, right) => {
  const { part, ground } = await alone(width, { start, end });
  const outer = part.getBoundingClientRect();
  expect(ground().left - outer.left).toBeCloseTo(left, 1);
  expect(outer.right - ground().right).toBeCloseTo(right, 1);
  // The middle of a thumb that is 24 pixels wide goes from 12 pixels after the edge to 12 before the other.
  const track = slider().element().getBoundingClientRect();
  expect(track.left + 12).toBeCloseTo(ground().left, 1);
  expect(track.right - 12).toBeCloseTo(ground().right, 1);
});

test('with an inset, what is pointed at and taken hold of is still the day under the pointer', async () => {
  const { store, plot, ground } = await alone(wide, { start: 150, end: 300 });
  const track = plot.getBoundingClientRect();
  const shown = () => shownWindow(store.state);
  const { left, right } = ground();
  // A new one each time: what is given is changed.
  const at = (x: number) => ({ x: x - track.left, y: 20 });
  const area = page.elementLocator(plot);
  store.request('as-of', day('2023-02-10'));
  await area.click({ position: at(right) });
  expect(shown().asOf).toBe(day('2023-05-01'));
  const line = plot.querySelector('.pointed')!.getBoundingClientRect();
  expect(Math.abs(line.left - right)).toBeLessThan(1);
  await area.click({ position: at(left) });
  expect(shown().asOf).toBe(day('2023-01-10'));
  store.request('window', { from: day('2023-01-10'), asOf: day('2023-05-01') });
  await expect.element(fromSlider()).toBeVisible();
  await userEvent.dragAndDrop(area, area, { sourcePosition: at(right), targetPosition: at(left) });
  expect(shown()).toEqual({ from: day('2023-01-10'), asOf: day('2023-01-10') });
});

test('an inset that comes later moves the axis', async () => {
  const { part, ground } = await alone(wide, { start: 0, end: 0 });
  part.inset = { start: 80, end: 90 };
  await expect.poll(() => ground().left - part.getBoundingClientRect().left).toBeCloseTo(80, 1);
  await expect.poll(() => part.getBoundingClientRect().right - ground().right).toBeCloseTo(90, 1);
});

test('dragging a window selects no text', async () => {
  const attributes = { from: '2023-02-10', 'as-of': '2023-03-10' };
  await explore({ lineage: smallLineage, attributes });
  onTestFinished(() => getSelection()?.removeAllRanges());
  const plot = page.elementLocator(slider().element().parentElement!);
  const { width } = slider().element().getBoundingClientRect();
  await userEvent.dragAndDrop(plot, timeline(), {
    sourcePosition: { x: width / 2, y: 30 },
    targetPosition: { x: 300, y: 10 },
  });
  expect(String(getSelection())).toBe('');
});
