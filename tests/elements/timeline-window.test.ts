import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { parseReleaseDate } from '../../src/lineage/release-date.js';
import { choose } from '../../src/lineage/subgraph.js';
import { explore, fromSlider, slider, smallLineage } from '../support/explorer.js';

const toggle = () => page.getByRole('checkbox', { name: 'From a date' });
const { lineage } = readLineage(smallLineage);
const scale = scaleOf(choose(lineage, { datasets: false }), 'even');

/** Where a day stands on the track of the slider, in pixels within it. */
function at(date: string): { x: number; y: number } {
  const { width } = slider().element().getBoundingClientRect();
  return { x: 12 + scale.place(parseReleaseDate(date)!.earliest) * (width - 24), y: 40 };
}

/** Drags with the mouse, from a day on the track to another. */
async function drag(from: string, to: string): Promise<void> {
  const plot = page.elementLocator(slider().element().parentElement!);
  await userEvent.dragAndDrop(plot, plot, { sourcePosition: at(from), targetPosition: at(to) });
}

const shown = ({ from, asOf }: ModelLineage) => [from, asOf];

test('a window begins with everything, so that nothing jumps, and ends with everything', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-03-01' } });
  const before = explorer.visibleIds;
  expect(fromSlider().elements()).toEqual([]);
  await expect.element(page.getByText(/^All releases up to/)).toBeVisible();
  await toggle().click();
  expect(shown(explorer)).toEqual(['2023-01-10', '2023-03-01']);
  expect(explorer.visibleIds).toEqual(before);
  await expect.element(toggle()).toBeChecked();
  await expect
    .element(page.getByText('Releases from 10 January 2023 to 1 March 2023'))
    .toBeVisible();
  explorer.from = '2023-02-10';
  await toggle().click();
  expect(shown(explorer)).toEqual([undefined, '2023-03-01']);
  await expect.element(toggle()).not.toBeChecked();
});

test('a window that is switched off and on again begins where it did', async () => {
  const attributes = { from: '2023-02-10', 'as-of': '2023-03-01' };
  const explorer = await explore({ lineage: smallLineage, attributes });
  await toggle().click();
  expect(shown(explorer)).toEqual([undefined, '2023-03-01']);
  await expect.element(page.getByLabelText('From', { exact: true })).toHaveValue('2023-02-10');
  await toggle().click();
  expect(shown(explorer)).toEqual(['2023-02-10', '2023-03-01']);
  await toggle().click();
  explorer.asOf = '2023-01-20';
  await toggle().click();
  expect(shown(explorer)).toEqual(['2023-01-10', '2023-01-20']);
});

test('typing a first day makes it count', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await page.getByLabelText('From', { exact: true }).fill('2023-02-01');
  expect(shown(explorer)).toEqual(['2023-02-01', '2023-05-01']);
  await expect.element(toggle()).toBeChecked();
});

test('what was released before the window is not drawn', async () => {
  const attributes = { from: '2023-02-10', 'as-of': '2023-03-01' };
  const explorer = await explore({ lineage: smallLineage, attributes });
  expect(explorer.stateOf('base')).toBe('filtered');
  expect(explorer.boundsOf('base')).toBeUndefined();
  expect(explorer.visibleIds).toEqual(['left', 'right', 'lost']);
  explorer.from = '2023-01-01';
  await expect.poll(() => explorer.boundsOf('base')).toBeDefined();
});

test('both ends are told to the page', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const heard: unknown[] = [];
  explorer.addEventListener('lineage-time-change', ({ from, asOf }) => heard.push([from, asOf]));
  explorer.from = '2023-02';
  explorer.asOf = '2023-02';
  explorer.removeAttribute('from');
  explorer.from = undefined;
  expect(heard).toEqual([
    ['2023-02-01', '2023-05-01'],
    ['2023-02-01', '2023-02-28'],
    [undefined, '2023-02-28'],
  ]);
});

test('a click on the track shows that day', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await slider().click({ position: at('2023-02-10') });
  expect(explorer.asOf).toBe('2023-02-10');
});

test('the thumb can be dragged, and stays with the day', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await drag('2023-05-01', '2023-03-20');
  expect(explorer.asOf).toBe('2023-03-20');
  const place = scale.place(parseReleaseDate('2023-03-20')!.earliest);
  expect((slider().element() as HTMLInputElement).valueAsNumber).toBe(Math.round(place * 100_000));
});

test('in a window both thumbs can be dragged, and so can what lies between', async () => {
  const attributes = { from: '2023-01-10', 'as-of': '2023-05-01' };
  const explorer = await explore({ lineage: smallLineage, attributes });
  await drag('2023-05-01', '2023-03-20');
  expect(shown(explorer)).toEqual(['2023-01-10', '2023-03-20']);
  await drag('2023-01-10', '2023-02-20');
  expect(shown(explorer)).toEqual(['2023-02-20', '2023-03-20']);
  await drag('2023-03-10', '2023-03-20');
  expect(shown(explorer)).toEqual(['2023-03-02', '2023-03-30']);
  await drag('2023-03-20', '2023-05-01');
  expect(shown(explorer)).toEqual(['2023-04-03', '2023-05-01']);
});

test('a click beside the window moves the thumb that is nearer', async () => {
  const attributes = { from: '2023-02-20', 'as-of': '2023-03-20' };
  const explorer = await explore({ lineage: smallLineage, attributes });
  const plot = page.elementLocator(slider().element().parentElement!);
  await plot.click({ position: at('2023-04-10') });
  expect(shown(explorer)).toEqual(['2023-02-20', '2023-04-10']);
  await plot.click({ position: at('2023-02-01') });
  expect(shown(explorer)).toEqual(['2023-02-01', '2023-04-10']);
});

test('dates can be typed, and what is unfinished or out of range is let be', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const asOf = page.getByLabelText('As of', { exact: true });
  await asOf.fill('2023-03-15');
  expect(explorer.asOf).toBe('2023-03-15');
  await asOf.fill('2031-01-01');
  expect(explorer.asOf).toBe('2023-03-15');
  await asOf.fill('');
  expect(explorer.asOf).toBe('2023-03-15');
  (slider().element() as HTMLElement).focus();
  await expect.element(asOf).toHaveValue('2023-03-15');
  await toggle().click();
  await page.getByLabelText('From', { exact: true }).fill('2023-02-01');
  expect(shown(explorer)).toEqual(['2023-02-01', '2023-03-15']);
  await expect.element(asOf).toHaveAttribute('min', '2023-01-10');
  await expect.element(asOf).toHaveAttribute('max', '2023-05-01');
});

test('under the pointer, the day and its releases are told, to the eye alone', async () => {
  await explore({ lineage: smallLineage });
  await slider().hover({ position: at('2023-02-10') });
  const card = page.getByText('10 February 2023:', { exact: true });
  await expect.element(card).toBeVisible();
  await expect.element(page.getByText('1 model', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Left', { exact: true })).toBeVisible();
  expect(card.element().closest('[aria-hidden=true]')).not.toBeNull();
  await page.getByRole('heading', { level: 2 }).hover();
  await expect.element(card).not.toBeInTheDocument();
});

test('on a page from right to left, time still runs from left to right', async () => {
  document.documentElement.dir = 'rtl';
  try {
    const explorer = await explore({ lineage: smallLineage });
    await slider().click({ position: at('2023-02-10') });
    expect(explorer.asOf).toBe('2023-02-10');
    await userEvent.keyboard('{ArrowRight}');
    expect(explorer.asOf).toBe('2023-02-11');
  } finally {
    document.documentElement.removeAttribute('dir');
  }
});

test.each([1440, 390, 320])('nothing is clipped at a width of %i', async (width) => {
  const attributes = { from: '2023-02-10' };
  const explorer = await explore({ lineage: smallLineage, attributes, size: [width, 760] });
  const bounds = explorer.getBoundingClientRect();
  const controls = [
    ...['button', 'combobox', 'slider', 'checkbox'].flatMap((role) =>
      page.getByRole('group', { name: 'Timeline' }).getByRole(role).elements(),
    ),
    page.getByLabelText('As of', { exact: true }).element(),
    page.getByLabelText('From', { exact: true }).element(),
  ];
  expect(controls).toHaveLength(10);
  for (const control of controls) {
    const { left, right, bottom } = control.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(bounds.left);
    expect(right).toBeLessThanOrEqual(bounds.right);
    expect(bottom).toBeLessThanOrEqual(bounds.bottom);
  }
});
