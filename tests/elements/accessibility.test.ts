import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { details, explore, mount, smallLineage } from '../support/explorer.js';
import { outline, table } from '../support/lists.js';

async function violations(explorer: ModelLineage, part?: string): Promise<string[]> {
  await explorer.updateComplete;
  const { violations: found } = await axe.run(
    part === undefined ? explorer : { fromShadowDom: ['model-lineage', part] },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const emulate = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(() => emulate({}));

const moods: readonly [string, Record<string, string>][] = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active' }],
];

test.each(moods)('axe finds nothing in any state: %s', { timeout: 60_000 }, async (_, features) => {
  await emulate(features);
  const explorer = await explore();
  expect(await violations(explorer), 'at first').toEqual([]);
  explorer.select('vicuna');
  expect(await violations(explorer), 'a model selected').toEqual([]);
  await page.getByRole('button', { name: 'Compare with another model' }).click();
  expect(await violations(explorer), 'a model held').toEqual([]);
  explorer.select('alpaca');
  expect(await violations(explorer), 'two models compared').toEqual([]);
  await page.getByRole('button', { name: 'End comparison' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await violations(explorer), 'with a minimap').toEqual([]);
  explorer.select({ parent: 'palm-2', child: 'bard', relation: 'component' });
  expect(await violations(explorer), 'a derivation selected').toEqual([]);
  await page.getByRole('combobox', { name: 'Find a model' }).fill('llama');
  expect(await violations(explorer), 'searching').toEqual([]);
  await page.getByRole('combobox', { name: 'Find a model' }).fill('llama+ ..');
  await expect.element(page.getByText(/^Expected a name/).first()).toBeVisible();
  expect(await violations(explorer), 'a mistake in a query').toEqual([]);
  await page.getByRole('button', { name: 'Keys' }).click();
  expect(await violations(explorer), 'the keys listed').toEqual([]);
  await page.getByRole('button', { name: 'Close the list of keys' }).click();
  explorer.context = 'ghost';
  explorer.focusOn('llama');
  explorer.focusOn('llama-2');
  explorer.select('llama-2');
  await details().getByRole('button', { name: 'More about Llama 2 (base)' }).click();
  await expect.element(page.getByRole('menu', { name: 'Llama 2 (base)' })).toBeVisible();
  expect(await violations(explorer), 'focused, with ghosts and a menu').toEqual([]);
  await userEvent.keyboard('{Escape}');
  explorer.from = '2023-03';
  explorer.asOf = '2023-05';
  expect(await violations(explorer), 'a window of time').toEqual([]);
  for (const colorBy of ['organization', 'size'] as const) {
    explorer.colorBy = colorBy;
    expect(await violations(explorer), `coloured by ${colorBy}`).toEqual([]);
  }
  const legend = page.getByRole('group', { name: 'Legend' });
  await legend.getByRole('button', { name: /^unknown/ }).click();
  expect(await violations(explorer), 'one group chosen').toEqual([]);
  await legend.getByRole('button', { name: 'Legend' }).click();
  expect(await violations(explorer), 'the legend open').toEqual([]);
  explorer.focusOn('nobody');
  expect(await violations(explorer), 'nothing found').toEqual([]);
});

test.each(moods)('axe finds nothing in the lists: %s', async (_, features) => {
  await emulate(features);
  const explorer = await explore({ attributes: { focus: 'vicuna', datasets: '' } });
  explorer.context = 'ghost';
  explorer.list = 'outline';
  explorer.select('vicuna');
  await expect.element(outline()).toBeVisible();
  expect(await violations(explorer), 'an outline').toEqual([]);
  explorer.list = 'table';
  await expect.element(table()).toBeVisible();
  expect(await violations(explorer), 'a table').toEqual([]);
});

test.each(moods)('axe finds nothing in any legend: %s', async (_, features) => {
  await emulate(features);
  const explorer = await explore();
  const colours = ['family', 'license', 'modality', 'relation', 'descendants', 'date'] as const;
  for (const colorBy of colours) {
    explorer.colorBy = colorBy;
    expect(await violations(explorer, 'lineage-legend'), colorBy).toEqual([]);
  }
});

test.each(moods)('axe finds nothing on a phone: %s', async (_, features) => {
  await emulate(features);
  const explorer = await explore({ lineage: smallLineage, size: [390, 844] });
  explorer.view = { query: 'base+ -right+', fold: 'leaves:base', context: 'ghost' };
  explorer.focusOn('base');
  explorer.focusOn('left');
  await expect.element(page.getByRole('group', { name: 'Shown only' })).toBeVisible();
  expect(await violations(explorer), 'a query, a fold, ghosts').toEqual([]);
  explorer.view = { fold: 'family:Base', selected: 'left', compare: 'base' };
  await expect.element(page.getByText(/folded: /).first()).toBeVisible();
  expect(await violations(explorer), 'folded and compared').toEqual([]);
});

test('axe finds nothing where the data has problems', async () => {
  const models = [...smallLineage.models, { name: 'x' }, { id: 'y', parents: ['nobody'] }];
  expect(await violations(await explore({ lineage: { models } }))).toEqual([]);
});

test('axe finds nothing where there is no lineage', async () => {
  const explorer = mount({ attributes: { src: 'data:,nothing' } });
  await explorer.loaded;
  expect(await violations(explorer)).toEqual([]);
});

test('only the canvases are hidden from assistive technology', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const hidden = [...graph.shadowRoot!.querySelectorAll('[aria-hidden=true]')];
  const others = hidden.filter(
    (element) => !element.matches('canvas, .drawing, svg') && !element.closest('svg'),
  );
  expect(others).toEqual([]);
});

test('the explorer reads as a document of named parts', async () => {
  await explore({ lineage: smallLineage });
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'A small family' }))
    .toBeVisible();
  await expect.element(page.getByRole('application', { name: 'Lineage graph' })).toBeVisible();
  await page.getByRole('button', { name: 'About' }).click();
  await expect.element(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: '5 models, 4 derivations' }))
    .toBeVisible();
  await expect.element(page.getByRole('group', { name: 'Timeline' })).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'Legend' })).toBeVisible();
  await expect
    .element(page.getByRole('application', { name: 'Lineage graph' }))
    .toHaveAccessibleDescription(/Arrow keys walk to parents/);
});
