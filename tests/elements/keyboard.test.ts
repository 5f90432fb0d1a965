import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { details, explore, smallLineage, stage } from '../support/explorer.js';

const said = () => page.getByRole('status').element().textContent;

test('arrow keys walk from parent to child and back, and each stop is said', async () => {
  const explorer = await explore({ lineage: smallLineage });
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .poll(said)
    .toBe('Base; Lab; 10 January 2023; unknown licence; 0 parents, 2 children; root 1 of 2');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(said).toMatch(/^(Left|Right); /);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(said).toMatch(/^Base; /);
  await userEvent.keyboard('{Enter}');
  await expect.element(details().getByRole('heading', { name: 'Base' })).toBeVisible();
  await userEvent.keyboard('f');
  expect(explorer.focusId).toBe('base');
  await expect.element(page.getByText('4 of 4 models')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(details()).not.toBeVisible();
  expect(explorer.focusId).toBe('base');
  await userEvent.keyboard('{Escape}');
  expect(explorer.focusId).toBeUndefined();
});

test('the graph zooms by keys and shows everything again', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const width = () => {
    const [from, to] = ['base', 'merged'].map((id) => explorer.boundsOf(id)!.node.x);
    return to! - from!;
  };
  const before = width();
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('-');
  await expect.poll(width).toBeLessThan(before * 0.9);
  await userEvent.keyboard('0');
  await expect.poll(width).toBeCloseTo(before, 0);
});

test('a model is found, chosen and read by keys alone', async () => {
  await explore();
  const search = page.getByRole('combobox', { name: 'Find a model' });
  (search.element() as HTMLElement).focus();
  await userEvent.keyboard('guanaco');
  await expect.element(search).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
  await expect.element(search).toHaveAttribute('aria-expanded', 'false');
  await expect
    .element(
      details()
        .getByRole('heading', { name: /Guanaco/i })
        .first(),
    )
    .toBeVisible();
});

test('keys do nothing to the graph while something else has the focus', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const search = page.getByRole('combobox', { name: 'Find a model' });
  await search.fill('f');
  await userEvent.keyboard('{ArrowRight}f');
  expect(explorer.focusId).toBeUndefined();
});

test('the wheel scrolls the page until the reader has clicked into the graph', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const at = () => explorer.boundsOf('base')!.node.width;
  const before = at();
  const wheel = () => {
    const { left, top } = stage().element().getBoundingClientRect();
    const target = stage().element().querySelector('.drawing canvas')!;
    const init = {
      deltaY: -240,
      clientX: left + 80,
      clientY: top + 80,
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    return target.dispatchEvent(new WheelEvent('wheel', init));
  };
  expect(wheel(), 'the page may scroll').toBe(true);
  expect(at()).toBe(before);
  (stage().element() as HTMLElement).focus();
  expect(wheel(), 'the graph takes it').toBe(false);
});
