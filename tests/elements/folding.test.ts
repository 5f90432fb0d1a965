import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { cytoscapeOf } from '../support/drawn-lines.js';
import { centreOf, drawnIds, explore, stage } from '../support/explorer.js';
import { family } from '../support/family.js';

const status = () => page.getByText(/^\d+ groups? folded: /).first();
const said = () => page.getByRole('status').element().textContent;
const item = (name: RegExp) => page.getByRole('menuitem', { name });

/** To the base, wherever one begins, and on to what was made from it. */
async function walkToFold(): Promise<void> {
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
}

test('leaves are folded by the menu, and unfolded by Enter', async () => {
  const explorer = await explore({ lineage: family });
  const { x, y } = centreOf(explorer, 'base');
  const { left, top } = stage().element().getBoundingClientRect();
  await stage().click({ button: 'right', position: { x: x - left, y: y - top } });
  await item(/^Fold 3 made from Base$/).click();
  await expect.poll(() => drawnIds(explorer)).toEqual(['base', 'other']);
  expect(explorer.stateOf('leaf-1')).toBe('folded');
  expect(explorer.view).toEqual({ fold: 'leaves:base' });
  await expect.element(status()).toHaveTextContent('1 group folded: 3 models in it');
  await walkToFold();
  await expect.poll(said).toMatch(/3 made from Base; /);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
  await expect.element(status()).not.toBeInTheDocument();
});

test('a fold tells what differs inside of it', async () => {
  const explorer = await explore({ lineage: family });
  explorer.view = { fold: 'leaves:base' };
  await expect.element(status()).toBeVisible();
  await walkToFold();
  await expect.poll(said).toContain('10 February 2023 – 10 April 2023');
  await expect.poll(said).toContain('How they were made: fine-tuned 2, adapter 1');
  await expect.poll(said).toContain('Commercial use: not allowed 2, allowed 1');
});

test('while one scrubs, the count of a fold grows, and nothing moves', async () => {
  const explorer = await explore({ lineage: family });
  explorer.view = { fold: 'leaves:base' };
  await expect.element(status()).toBeVisible();
  const before = centreOf(explorer, 'base');
  for (const [day, label] of [
    ['2023-02-10', /1 made from Base; 3 in all/],
    ['2023-03-10', /2 made from Base; 3 in all/],
    ['2023-04-10', /3 made from Base; /],
  ] as const) {
    explorer.asOf = day;
    await walkToFold();
    await expect.poll(said).toMatch(label);
  }
  expect(centreOf(explorer, 'base')).toEqual(before);
  expect(explorer.asOf).toBe('2023-04-10');
});

test('whoever looks for a model inside of a fold gets to see it', async () => {
  const explorer = await explore({ lineage: family });
  explorer.view = { fold: 'leaves:base' };
  await expect.poll(() => drawnIds(explorer).length).toBe(2);
  await page.getByRole('combobox', { name: 'Find a model' }).fill('leaf 2');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => drawnIds(explorer)).toContain('leaf-2');
});

test('a lineage too large to read is folded by itself, and says so', async () => {
  const models = Array.from({ length: 1_042 }, (_, index) => ({
    id: `m${index}`,
    name: `Model ${index}`,
    parents: index < 42 ? [] : [{ id: `m${index % 42}`, relation: 'finetune' }],
  }));
  const explorer = await explore({ lineage: { models } });
  await expect.element(status()).toHaveTextContent(/^\d+ groups folded: [4-9]\d\d models in them/);
  expect(explorer.visibleIds.length).toBeLessThan(600);
  await expect.element(page.getByText('1,042 of 1,042 models released')).toBeVisible();
});

test('what folds to make room for what is unfolded is told, and can be undone', async () => {
  const leavesOf = (parent: string, count: number) => [
    { id: parent, name: parent },
    ...Array.from({ length: count }, (_, index) => ({
      id: `${parent}-${index}`,
      name: `${parent} ${index}`,
      parents: [{ id: parent, relation: 'finetune' }],
    })),
  ];
  const models = [...leavesOf('Large', 590), ...leavesOf('Small', 90)];
  const explorer = await explore({ lineage: { models } });
  await expect.element(status()).toHaveTextContent('1 group folded: 590 models in it');
  explorer.view = { unfold: 'leaves:Large' };
  // Of the 590 as many are shown as have room: nothing else has to go.
  await expect.element(status()).toHaveTextContent('1 group folded: 83 models in it');
  await expect.element(status()).not.toHaveTextContent('make room');
  const larger = [...leavesOf('Large', 590), ...leavesOf('Small', 570)];
  explorer.lineage = { models: larger };
  await explorer.loaded;
  await expect.element(status()).toHaveTextContent('1 group folded: 590 models in it');
  const before = explorer.visibleIds;
  explorer.view = { unfold: 'leaves:Large' };
  await expect.poll(said).toMatch(/570 made from Small folded to make room\. \d groups? folded/);
  await expect.element(status()).toHaveTextContent(/570 made from Small folded to make room$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(said).toContain('There is room again for 570 made from Small');
  await expect.poll(() => explorer.visibleIds).toEqual(before);
  expect(explorer.view).toEqual({});
});

test('a group that is not there is told, with what to write instead', async () => {
  const explorer = await explore({ lineage: family });
  explorer.view = { fold: 'zzz' };
  await expect
    .element(page.getByText(/fold="zzz": the lineage has no such group/))
    .toBeInTheDocument();
  expect(drawnIds(explorer)).toHaveLength(5);
});

const emulate = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
afterEach(() => emulate({}));

/** How much is to be seen of the nodes drawn that are not in a list. */
const opacities = (explorer: ModelLineage, known: readonly string[]) =>
  cytoscapeOf(explorer)
    .nodes()
    .toArray()
    .filter((node) => !known.includes(node.id()))
    .map((node) => Number(node.style('opacity')));

test('what is newly drawn fades in, and all else stays where it is', async () => {
  const explorer = await explore({ lineage: family });
  const known = cytoscapeOf(explorer)
    .nodes()
    .map((node) => node.id());
  const base = centreOf(explorer, 'base');
  explorer.view = { fold: 'leaves:base' };
  await expect.poll(() => opacities(explorer, known)).toHaveLength(1);
  const seen: number[] = [];
  await expect
    .poll(
      () => {
        seen.push(...opacities(explorer, known));
        return seen.at(-1);
      },
      { interval: 16 },
    )
    .toBe(1);
  expect(Math.min(...seen)).toBeLessThan(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(centreOf(explorer, 'base').y).toBe(base.y);
});

test('whoever wants no motion sees it at once', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const explorer = await explore({ lineage: family });
  const known = cytoscapeOf(explorer)
    .nodes()
    .map((node) => node.id());
  explorer.view = { fold: 'leaves:base' };
  let first: readonly number[] = [];
  await expect.poll(() => (first = opacities(explorer, known)), { interval: 8 }).toHaveLength(1);
  expect(first).toEqual([1]);
});

test('a step of the slider fades nothing', async () => {
  const explorer = await explore({ lineage: family });
  explorer.view = { fold: 'leaves:base', 'as-of': '2023-01-20' };
  await expect.poll(() => drawnIds(explorer)).toEqual(['base']);
  await new Promise((resolve) => setTimeout(resolve, 700));
  explorer.asOf = '2023-06-01';
  await expect.poll(() => drawnIds(explorer)).toContain('other');
  expect(opacities(explorer, []).every((opacity) => opacity === 1)).toBe(true);
});
