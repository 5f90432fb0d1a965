import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import {
  centreOf,
  details,
  drawnIds,
  explore,
  smallLineage,
  stage,
  hasFocus,
} from '../support/explorer.js';

const menu = (name: string) => page.getByRole('menu', { name });
const item = (name: string) => page.getByRole('menuitem', { name });

async function rightClick(explorer: ModelLineage, id: string): Promise<void> {
  const { x, y } = centreOf(explorer, id);
  const { left, top } = stage().element().getBoundingClientRect();
  await stage().click({ button: 'right', position: { x: x - left, y: y - top } });
}

test('a right click opens the menu of a model, and choosing does what it says', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await rightClick(explorer, 'left');
  await expect.element(menu('Left')).toBeVisible();
  await expect.poll(() => hasFocus(item('Show its details'))).toBe(true);
  await item('Focus on Left').click();
  expect(explorer.focusId).toBe('left');
  await expect.element(menu('Left')).not.toBeInTheDocument();
  await expect.poll(() => hasFocus(stage())).toBe(true);
});

test.each(['m', '{ContextMenu}', '{Shift>}{F10}{/Shift}'])(
  'the menu is opened by %s, walked by keys, and gives the focus back',
  async (key) => {
    const explorer = await explore({ lineage: smallLineage });
    explorer.select('left');
    (stage().element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    await expect.poll(() => hasFocus(item('Show its details'))).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => hasFocus(item('Focus on Left'))).toBe(true);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(() => hasFocus(item('Compare with another …'))).toBe(true);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => hasFocus(item('Show its details'))).toBe(true);
    await userEvent.keyboard('{End}{ArrowDown}');
    await expect.poll(() => hasFocus(item('Show its details'))).toBe(true);
    await userEvent.keyboard('h');
    await expect.poll(() => hasFocus(item('Hide this branch'))).toBe(true);
    await userEvent.keyboard('ss');
    await expect.poll(() => hasFocus(item('Show only its ancestors'))).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(menu('Left')).not.toBeInTheDocument();
    await expect.poll(() => hasFocus(stage())).toBe(true);
    expect(explorer.view.selected, 'the selection stays').toBe('left');
  },
);

test('the menu writes queries', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.select('left');
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('md');
  await expect.poll(() => hasFocus(item('Show its details'))).toBe(true);
  await item('Hide this branch').click();
  expect(explorer.query).toBe('-left+');
  await expect.poll(() => hasFocus(stage())).toBe(true);
});

test('one more generation is offered where there is one, and shown', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { query: 'base+1' } });
  await expect.poll(() => explorer.visibleIds).toEqual(['base', 'left', 'right']);
  await rightClick(explorer, 'base');
  await expect.element(item('One more generation of ancestors')).not.toBeInTheDocument();
  await item('One more generation of descendants').click();
  expect(explorer.query).toBe('base+2');
  await expect.poll(() => drawnIds(explorer)).toEqual(['base', 'left', 'right', 'merged']);
  explorer.select('base');
  await userEvent.keyboard('m');
  await expect.element(menu('Base')).toBeVisible();
  await expect.element(item('One more generation of descendants')).not.toBeInTheDocument();
});

test('the details have a button for it, too', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.select('left');
  const button = details().getByRole('button', { name: 'More about Left' });
  await button.click();
  await expect.element(menu('Left')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => hasFocus(button)).toBe(true);
});

test('the menu stays inside of the explorer', async () => {
  const explorer = await explore({ lineage: smallLineage, size: [700, 420] });
  for (const id of ['merged', 'base']) {
    await rightClick(explorer, id);
    await expect.poll(() => hasFocus(item('Show its details'))).toBe(true);
    const box = page.getByRole('menu').element().getBoundingClientRect();
    const around = explorer.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(around.left);
    expect(box.top).toBeGreaterThanOrEqual(around.top);
    expect(box.right).toBeLessThanOrEqual(around.right);
    expect(box.bottom).toBeLessThanOrEqual(around.bottom);
    await userEvent.keyboard('{Escape}');
  }
});

test('a click elsewhere closes it', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await rightClick(explorer, 'left');
  await expect.element(menu('Left')).toBeVisible();
  await page.getByRole('heading', { name: 'A small family' }).click();
  await expect.element(menu('Left')).not.toBeInTheDocument();
});
