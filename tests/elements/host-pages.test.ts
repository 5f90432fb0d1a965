import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import {
  clickAt,
  centreOf,
  drawnAt,
  drawnIds,
  explore,
  mount,
  pointAt,
  slider,
  smallLineage,
  stage,
  timeline,
} from '../support/explorer.js';

/** Styles the page around the explorer for the length of a test. */
function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}

const boxOf = (element: Element) => element.getBoundingClientRect();
/** Where everything stands within an explorer. */
function placesIn(explorer: ModelLineage) {
  const { left, top } = boxOf(explorer);
  return drawnAt(explorer).map(({ id, x, y }) => [id, Math.round(x - left), Math.round(y - top)]);
}

const textStyle = (element: Element) => {
  const { fontSize, letterSpacing, textTransform, lineHeight, textAlign, color } =
    getComputedStyle(element);
  return { fontSize, letterSpacing, textTransform, lineHeight, textAlign, color };
};

test('stands in a page that takes the styles of all elements away', async () => {
  style('* { all: unset }');
  const explorer = document.createElement('model-lineage');
  explorer.lineage = smallLineage;
  document.body.append(explorer);
  onTestFinished(() => explorer.remove());
  await explorer.loaded;
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
  expect(boxOf(explorer).height).toBe(512);
  expect(boxOf(explorer).width).toBeGreaterThan(1_000);
  await expect.element(slider()).toBeVisible();
  await clickAt(centreOf(explorer, 'left'));
  await expect.element(page.getByRole('heading', { name: 'Left' })).toBeVisible();
});

test('looks the same whatever a page does to all of its texts', async () => {
  const plain = await explore({ lineage: smallLineage });
  const places = placesIn(plain);
  const heading = textStyle(page.getByRole('heading', { name: 'A small family' }).element());
  plain.remove();
  style(`:not(html) { letter-spacing: 4px; text-transform: uppercase; line-height: 3; font: italic 30px serif;
    text-align: end; text-indent: 3em; white-space: pre; word-spacing: 2em; color: lime }`);
  const styled = await explore({ lineage: smallLineage });
  expect(textStyle(page.getByRole('heading', { name: 'A small family' }).element())).toEqual(
    heading,
  );
  expect(placesIn(styled)).toEqual(places);
});

test('can still be hidden and given any size by the page', async () => {
  style('model-lineage { block-size: 24rem } .away { display: none }');
  const explorer = mount({ lineage: smallLineage });
  explorer.style.removeProperty('block-size');
  expect(boxOf(explorer).height).toBe(384);
  explorer.classList.add('away');
  expect(boxOf(explorer).height).toBe(0);
});

test('is drawn where it is seen in a page that is magnified', async () => {
  style('body { zoom: 1.5 }');
  const explorer = await explore({ lineage: smallLineage, size: [700, 480] });
  await expect.element(timeline()).toBeVisible();
  const { left, right, top, bottom } = boxOf(stage().element());
  for (const { x, y } of drawnAt(explorer)) {
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(right);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom);
  }
  await clickAt(centreOf(explorer, 'right'));
  await expect.poll(() => explorer.view['selected']).toBe('right');
});

test('keeps its place while the page around it scrolls', async () => {
  const above = document.createElement('div');
  above.style.blockSize = '300px';
  document.body.append(above);
  onTestFinished(() => above.remove());
  const explorer = await explore({ lineage: smallLineage, size: [1200, 1100] });
  await pointAt(centreOf(explorer, 'left'));
  window.scrollTo({ top: 300, behavior: 'instant' });
  onTestFinished(() => window.scrollTo(0, 0));
  await clickAt(centreOf(explorer, 'left'));
  await expect.poll(() => explorer.view['selected']).toBe('left');
  explorer.select();
  // What stands above may grow, too, with nothing scrolling.
  above.style.blockSize = '420px';
  await clickAt(centreOf(explorer, 'right'));
  await expect.poll(() => explorer.view['selected']).toBe('right');
});

test('opens a menu beside the model it is of in a page that is magnified', async () => {
  style('body { zoom: 1.5 }');
  const explorer = await explore({ lineage: smallLineage, size: [700, 480] });
  const { x, y } = centreOf(explorer, 'right');
  const from = boxOf(stage().element());
  await stage().click({ button: 'right', position: { x: x - from.left, y: y - from.top } });
  const menu = page.getByRole('menu', { name: /Right/ });
  await expect.element(menu).toBeVisible();
  const { left, top } = boxOf(menu.element());
  expect(Math.hypot(left - x, top - y)).toBeLessThan(60);
});
