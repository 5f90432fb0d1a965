import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { cytoscapeOf } from '../support/drawn-lines.js';
import {
  centreOf,
  clickAt,
  explore,
  pointAt,
  smallLineage,
  stage,
  hasFocus,
} from '../support/explorer.js';

const emulate = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(() => emulate({}));

async function doubleClick({ x, y }: { x: number; y: number }): Promise<void> {
  const { left, top } = stage().element().getBoundingClientRect();
  await stage().dblClick({ position: { x: x - left, y: y - top } });
}

const nodeOf = (explorer: ModelLineage, id: string) =>
  cytoscapeOf(explorer).getElementById(`n${explorer.lineage!.indices.get(id)}`);

const breadcrumb = () => page.getByRole('navigation', { name: 'Focus' });
const keepRest = () => page.getByRole('switch', { name: /Keep the rest/ });

test('a double click focuses on a model; one on empty ground goes back', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await doubleClick(centreOf(explorer, 'left'));
  expect(explorer.focusId).toBe('left');
  expect(explorer.view.selected, 'the first click selects at once').toBe('left');
  await expect.poll(() => explorer.visibleIds).toEqual(['base', 'left', 'merged']);
  const { left, bottom } = stage().element().getBoundingClientRect();
  await doubleClick({ x: left + 60, y: bottom - 60 });
  expect(explorer.focusId).toBeUndefined();
  await doubleClick({ x: left + 60, y: bottom - 60 });
  expect(explorer.focusId).toBeUndefined();
});

test('a double click means the model even where the first click opens the details above it', async () => {
  const explorer = await explore();
  const { right } = stage().element().getBoundingClientRect();
  const { x } = centreOf(explorer, 'llama-3-1');
  expect(x, 'it is where the panel opens').toBeGreaterThan(right - 300);
  await doubleClick(centreOf(explorer, 'llama-3-1'));
  expect(explorer.focusId).toBe('llama-3-1');
});

test('two slow clicks are no double click', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await clickAt(centreOf(explorer, 'base'));
  await new Promise((resolve) => setTimeout(resolve, 450));
  await clickAt(centreOf(explorer, 'base'));
  expect(explorer.focusId).toBeUndefined();
});

test('the way through the focuses leads back', async () => {
  const explorer = await explore();
  await expect.element(breadcrumb()).not.toBeInTheDocument();
  explorer.focusOn('llama');
  explorer.focusOn('llama-2');
  await expect.element(breadcrumb().getByText('Llama 2 (base)')).toHaveAttribute('aria-current');
  await breadcrumb().getByRole('button', { name: 'LLaMA (1)' }).click();
  expect(explorer.focusId).toBe('llama');
  await breadcrumb().getByRole('button', { name: 'All models' }).click();
  expect(explorer.focusId).toBeUndefined();
  await expect.element(breadcrumb()).not.toBeInTheDocument();
  await expect.poll(() => hasFocus(stage())).toBe(true);
});

test('a long way is told in short', async () => {
  const explorer = await explore();
  for (const id of ['llama', 'llama-2', 'code-llama', 'alpaca', 'vicuna']) explorer.focusOn(id);
  const steps = breadcrumb().getByRole('listitem');
  await expect.poll(() => steps.elements().length).toBe(5);
  await breadcrumb().getByRole('button', { name: 'Back to Llama 2 (base)' }).click();
  expect(explorer.focusId).toBe('llama-2');
});

test('on a narrow page all focuses before are behind one step back', async () => {
  await page.viewport(390, 844);
  const explorer = await explore({ size: [390, 844] });
  explorer.focusOn('llama');
  explorer.focusOn('llama-2');
  await expect.element(breadcrumb()).toBeVisible();
  await expect.poll(() => breadcrumb().getByRole('button').elements().length).toBe(2);
  await breadcrumb().getByRole('button', { name: 'Back to LLaMA (1)' }).click();
  expect(explorer.focusId).toBe('llama');
  await page.viewport(1440, 900);
});

test('the rest is kept in its place, dimmed, where one wants that', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const explorer = await explore({ lineage: smallLineage });
  await expect.element(keepRest()).not.toBeInTheDocument();
  explorer.focusOn('left');
  await expect.poll(() => explorer.boundsOf('right')).toBeUndefined();
  await keepRest().click();
  expect(explorer.context).toBe('ghost');
  await expect.poll(() => explorer.boundsOf('right')).toBeDefined();
  expect(explorer.visibleIds).toEqual(['base', 'left', 'merged']);
  expect(explorer.stateOf('right')).toBe('ghost');
  expect(explorer.boundsOf('right')!.label, 'a ghost has no name').toBeUndefined();
  expect(explorer.boundsOf('left')!.label).toBeDefined();
  const ghost = nodeOf(explorer, 'right');
  expect(ghost.style('border-style'), 'not by paleness alone').toBe('dotted');
  expect(ghost.connectedEdges('.ghost')).toHaveLength(ghost.connectedEdges().length);
  expect(nodeOf(explorer, 'left').connectedEdges('.ghost').empty()).toBe(true);
  const place = centreOf(explorer, 'right');
  explorer.focusOn('right');
  await expect.poll(() => nodeOf(explorer, 'left').hasClass('ghost')).toBe(true);
  expect(nodeOf(explorer, 'right').hasClass('ghost')).toBe(false);
  await expect.poll(() => explorer.boundsOf('right')!.label).toBeDefined();
  explorer.focusOn();
  await expect.poll(() => cytoscapeOf(explorer).elements('.ghost').empty()).toBe(true);
  expect(centreOf(explorer, 'right'), 'nothing moves').toEqual(place);
});

test('the ghosts go with the switch', async () => {
  const explorer = await explore({
    lineage: smallLineage,
    attributes: { context: 'ghost', focus: 'left' },
  });
  await expect.element(keepRest()).toBeChecked();
  await keepRest().click();
  await expect.poll(() => explorer.boundsOf('right')).toBeUndefined();
});

test('a ghost does not light up, but can be selected', async () => {
  const explorer = await explore({
    lineage: smallLineage,
    attributes: { context: 'ghost', focus: 'left' },
  });
  await pointAt(centreOf(explorer, 'right'));
  await expect.element(page.getByText('1 parent, 1 child')).toBeVisible();
  expect(cytoscapeOf(explorer).elements('.lit').empty()).toBe(true);
  await pointAt(centreOf(explorer, 'left'));
  await expect.poll(() => cytoscapeOf(explorer).elements('.lit').nonempty()).toBe(true);
  await clickAt(centreOf(explorer, 'right'));
  expect(explorer.view.selected).toBe('right');
  await expect.poll(() => explorer.boundsOf('right')!.label).toBeDefined();
});

/** Where a model is in each frame, until it has been at rest for a while. */
async function wayOf(explorer: ModelLineage, id: string): Promise<number[]> {
  const way: number[] = [];
  const isAtRest = () => way.length > 15 && new Set(way.slice(-15)).size === 1;
  while (!isAtRest()) {
    way.push(centreOf(explorer, id).x);
    await new Promise(requestAnimationFrame);
  }
  return way;
}

test('what stays glides from where it was to where it belongs', async () => {
  const explorer = await explore();
  const before = centreOf(explorer, 'code-llama').x;
  explorer.focusOn('code-llama');
  const way = await wayOf(explorer, 'code-llama');
  const after = way.at(-1)!;
  expect(Math.abs(after - before)).toBeGreaterThan(50);
  expect(Math.abs(way.find((x) => x !== before)! - before), 'it sets out from there').toBeLessThan(
    Math.abs(after - before) / 2,
  );
  const between = way.filter(
    (x) => Math.min(before, after) + 1 < x && x < Math.max(before, after) - 1,
  );
  expect(between.length).toBeGreaterThan(0);
  await expect.poll(() => explorer.boundsOf('code-llama')!.label).toBeDefined();
  const arrived = await explore({ attributes: { focus: 'code-llama' } });
  const offset = (each: ModelLineage) =>
    centreOf(each, 'code-llama').x - each.getBoundingClientRect().left;
  expect(offset(explorer)).toBeCloseTo(offset(arrived), 0);
  expect(cytoscapeOf(explorer).edges('.gliding').empty()).toBe(true);
});

test('under reduced motion it is there at once', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const explorer = await explore();
  const before = centreOf(explorer, 'code-llama').x;
  explorer.focusOn('code-llama');
  const stops = new Set(await wayOf(explorer, 'code-llama'));
  stops.delete(before);
  expect(stops.size).toBe(1);
});

test('between two models that are compared, just the ways between them are lit', async () => {
  const explorer = await explore();
  explorer.select('alpaca');
  explorer.view = { ...explorer.view, compare: 'vicuna' };
  const lit = () =>
    cytoscapeOf(explorer)
      .nodes('.lit')
      .map((node) => explorer.lineage!.nodes[Number(node.id().slice(1))]!.id)
      .toSorted();
  await expect.poll(lit).toEqual(['alpaca', 'llama', 'vicuna']);
  explorer.view = { ...explorer.view, compare: 'llama-2' };
  await expect.poll(lit).toEqual(['alpaca', 'llama', 'llama-2']);
});
