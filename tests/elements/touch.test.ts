import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { centreOf, details, explore, smallLineage, stage } from '../support/explorer.js';
import { draw, lift, putDown, withFingers } from '../support/touch.js';

const menu = () => page.getByRole('menu', { name: 'Left' });
const hint = () => page.getByText('Use two fingers to move the picture');
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** An explorer in a page that is longer than the window. */
async function onLongPage(): Promise<ModelLineage> {
  const explorer = await explore({ lineage: smallLineage });
  const more = document.createElement('div');
  more.style.blockSize = '2000px';
  document.body.append(more);
  onTestFinished(() => {
    more.remove();
    window.scrollTo(0, 0);
  });
  return explorer;
}

/** A place on the stage where nothing is drawn. */
function nowhere(): { x: number; y: number } {
  const { left, bottom, width } = stage().element().getBoundingClientRect();
  return { x: left + width / 4, y: bottom - 30 };
}

test('a finger held on a model opens its menu, which stays when the finger is lifted', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await withFingers(async () => {
    await putDown(centreOf(explorer, 'left'));
    await expect.element(menu()).toBeVisible();
    await lift();
    await pause(300);
    await expect.element(menu()).toBeVisible();
    expect(explorer.view.selected, 'nothing was tapped').toBeUndefined();
  });
  await page.getByRole('menuitem', { name: 'Focus on Left' }).click();
  expect(explorer.focusId).toBe('left');
});

test('a finger that taps a model selects it, and opens no menu', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await withFingers(async () => {
    await putDown(centreOf(explorer, 'left'));
    await lift();
    await expect.element(details().getByRole('heading', { name: 'Left' })).toBeVisible();
    await pause(600);
    await expect.element(menu()).not.toBeInTheDocument();
  });
});

test('one finger scrolls the page, even from a model, and moves nothing on the stage', async () => {
  const explorer = await onLongPage();
  await withFingers(async () => {
    for (const start of [centreOf(explorer, 'left'), nowhere()]) {
      window.scrollTo(0, 0);
      await pause(50);
      const before = centreOf(explorer, 'merged');
      await putDown(start);
      await draw([start], [{ x: start.x, y: start.y - 120 }]);
      await expect.element(hint()).toBeVisible();
      await pause(600);
      await lift();
      await expect.poll(() => window.scrollY).toBeGreaterThan(50);
      await pause(100);
      const { x, y } = centreOf(explorer, 'merged');
      expect(x).toBeCloseTo(before.x, 3);
      expect(y + window.scrollY).toBeCloseTo(before.y, 3);
      await expect.element(menu()).not.toBeInTheDocument();
      expect(explorer.view.selected).toBeUndefined();
    }
    window.scrollTo(0, 0);
    await pause(50);
    // Nothing of it is left for the next tap.
    await putDown(nowhere());
    await lift();
    await pause(100);
    expect(explorer.view.selected).toBeUndefined();
  });
  await expect.element(hint(), { timeout: 4_000 }).not.toBeVisible();
});

test('two fingers move the picture and not the page, and magnify it where they part', async () => {
  const explorer = await onLongPage();
  await withFingers(async () => {
    const middle = centreOf(explorer, 'left');
    const other = centreOf(explorer, 'merged');
    // As near to one another as fingers on a telephone.
    const fingers = [
      { x: middle.x - 40, y: middle.y },
      { x: middle.x + 40, y: middle.y },
    ];
    const moved = fingers.map(({ x, y }) => ({ x: x + 60, y: y - 90 }));
    await putDown(fingers[0]!);
    await putDown(...fingers);
    await draw(fingers, moved);
    await expect.poll(() => centreOf(explorer, 'left').x).toBeCloseTo(middle.x + 60, 0);
    expect(centreOf(explorer, 'left').y).toBeCloseTo(middle.y - 90, 0);
    expect(centreOf(explorer, 'merged').x).toBeCloseTo(other.x + 60, 0);
    const apart = [
      { x: middle.x + 60 - 80, y: middle.y - 90 },
      { x: middle.x + 60 + 80, y: middle.y - 90 },
    ];
    await draw(moved, apart);
    await expect.poll(() => centreOf(explorer, 'left').x).toBeCloseTo(middle.x + 60, 0);
    const grown = centreOf(explorer, 'merged').x - centreOf(explorer, 'left').x;
    expect(grown / (other.x - middle.x)).toBeCloseTo(2, 1);
    await lift();
    await pause(600);
  });
  expect(window.scrollY).toBe(0);
  expect(explorer.view.camera).toMatch(/\d/);
  expect(explorer.view.selected).toBeUndefined();
  await expect.element(menu()).not.toBeInTheDocument();
  await expect.element(hint()).not.toBeVisible();
});
