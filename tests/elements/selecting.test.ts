import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { LineageSelectEvent } from '../../src/elements/events.js';
import {
  centreOf,
  clickAt,
  details,
  explore,
  lineTo,
  pointAt,
  smallLineage,
  stage,
} from '../support/explorer.js';

test('clicking a model selects it and tells its story', async () => {
  const explorer = await explore();
  const heard: LineageSelectEvent[] = [];
  explorer.addEventListener('lineage-select', (event) => heard.push(event));
  await clickAt(centreOf(explorer, 'llama-2'));
  await expect.element(details().getByRole('heading', { name: 'Llama 2 (base)' })).toBeVisible();
  expect(heard.map(({ model }) => model)).toEqual(['llama-2']);
  await expect.element(details().getByText('18 July 2023').first()).toBeVisible();
  await expect.element(details().getByRole('button', { name: 'Code Llama (base)' })).toBeVisible();
});

test('clicking the empty ground ends the selection', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.select('left');
  await expect.element(details().getByRole('heading', { name: 'Left' })).toBeVisible();
  await clickAt({ x: centreOf(explorer, 'base').x, y: centreOf(explorer, 'base').y - 150 });
  await expect.element(details()).not.toBeVisible();
});

test('pointing at a model shows its card', async () => {
  const explorer = await explore();
  await pointAt(centreOf(explorer, 'mistral-7b'));
  const card = page.getByText('Apache License 2.0');
  await expect.element(card).toBeVisible();
  await expect.element(page.getByText('27 September 2023')).toBeVisible();
  await expect.element(page.getByText(/\d+ parents?, \d+ children/)).toBeVisible();
});

test('clicking a line selects the derivation and tells what it passes on and who says so', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const heard: LineageSelectEvent[] = [];
  explorer.addEventListener('lineage-select', (event) => heard.push(event));
  await clickAt(lineTo(explorer, 'left'));
  await expect
    .element(details().getByRole('heading', { name: 'Left fine-tuned from Base' }))
    .toBeVisible();
  await expect.element(details().getByText(/Weights are passed on/)).toBeVisible();
  expect(heard.at(-1)?.derivation).toEqual({ parent: 'base', child: 'left', relation: 'finetune' });
});

test('a child dated before its parent is marked and explained', async () => {
  const explorer = await explore();
  explorer.select({ parent: 'palm-2', child: 'bard', relation: 'component' });
  await expect
    .element(details().getByText(/The child is dated before its parent\. Bard opened/))
    .toBeVisible();
});

test('every claim stands with its source, and one that has none says so', async () => {
  const explorer = await explore();
  explorer.select('alpaca');
  await details().getByText('3 sources, 1 other claim').first().click();
  const source = details()
    .getByRole('link', { name: 'tatsu-lab/stanford_alpaca, README.md' })
    .first();
  await expect.element(source).toBeVisible();
  await expect
    .element(source)
    .toHaveAttribute('href', expect.stringMatching(/^https:\/\/github\.com\//));
  await expect.element(source).toHaveAttribute('rel', 'noopener noreferrer');
  explorer.select('llama-ggml');
  await details()
    .getByText(/^unsourced/)
    .first()
    .click();
  await expect
    .element(
      details()
        .getByText(/Unsourced: general knowledge/)
        .first(),
    )
    .toBeVisible();
});

test('disputed facts keep every claim and say which one is preferred', async () => {
  const explorer = await explore();
  explorer.select('vicuna');
  await expect.element(details().getByText(/Sources differ on: .*parents/)).toBeVisible();
  await expect.element(details().getByText('Claimed, but not accepted')).toBeVisible();
  await details()
    .getByText(/3 sources, \d other claims/)
    .first()
    .click();
  await expect.element(details().getByText('preferred', { exact: true }).first()).toBeVisible();
});

test('parents and children lead from model to model', async () => {
  const explorer = await explore();
  explorer.select('alpaca');
  await details().getByRole('button', { name: 'LLaMA (1)', exact: true }).click();
  await expect.element(details().getByRole('heading', { name: 'LLaMA (1)' })).toBeVisible();
  await details().getByRole('button', { name: 'Show only its lineage' }).click();
  expect(explorer.focusId).toBe('llama');
});

test('going to a model that is not released yet shows the day of its release', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-01-20' } });
  await page.getByRole('combobox', { name: 'Find a model' }).fill('merg');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => explorer.asOf).toBe('2023-05-01');
  await expect.element(details().getByRole('heading', { name: 'Merged' })).toBeVisible();
});

test.each([
  [1440, 900],
  [390, 844],
])('what can be done with a model stands right below its name at %d by %d', async (...size) => {
  await page.viewport(...size);
  onTestFinished(() => page.viewport(1440, 900));
  const explorer = await explore({ size });
  explorer.select('vicuna');
  const boxOf = (found: Locator) => found.element().getBoundingClientRect();
  const button = (name: string) => details().getByRole('button', { name });
  const names = [
    'Show only its lineage',
    'Compare with another model',
    'More about Vicuna v0-v1.3',
  ];
  await expect.element(button(names[0]!)).toBeVisible();
  const tops = names.map((name) => boxOf(button(name)).top);
  expect(new Set(tops).size, 'in one line').toBe(1);
  expect(tops[0]).toBeGreaterThan(boxOf(details().getByRole('heading', { level: 3 })).bottom);
  expect(boxOf(button(names[0]!)).bottom).toBeLessThan(
    boxOf(details().getByText(/^LMSYS’s chat model/)).top,
  );
});

test('an unknown model cannot be selected', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.select('left');
  explorer.select('nobody');
  await expect.element(details().getByRole('heading', { name: 'Left' })).toBeVisible();
});

test('on a narrow page the details lie over the graph, the selected model stays in sight, and they close', async () => {
  await page.viewport(390, 844);
  const explorer = await explore({ size: [390, 844] });
  expect(getComputedStyle(details().element()).display).toBe('none');
  explorer.select('vicuna');
  await expect.element(details().getByRole('heading', { name: 'Vicuna v0-v1.3' })).toBeVisible();
  await expect
    .poll(() => {
      const { y } = centreOf(explorer, 'vicuna');
      const { top } = details().element().getBoundingClientRect();
      return y > stage().element().getBoundingClientRect().top && y < top;
    })
    .toBe(true);
  await page.getByRole('button', { name: 'Close details' }).click();
  await expect.poll(() => getComputedStyle(details().element()).display).toBe('none');
  await page.viewport(1440, 900);
});
