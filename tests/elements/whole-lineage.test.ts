import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { curatedLineage } from '../../src/data.js';
import { descendants } from '../../src/lineage/kinship.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { details, drawnIds, explore, slider } from '../support/explorer.js';

const { lineage } = readLineage(curatedLineage);
const articleModels = lineage.nodes.filter(
  ({ kind, articles }) => kind === 'model' && articles.length > 0,
);

/** What the panel tells: each term with its definition. */
function factsTold(): Map<string, string> {
  const panel = details().element().shadowRoot!;
  const text = (element: Element | null) => element?.textContent?.trim() ?? '';
  return new Map(
    [...panel.querySelectorAll('dt')].map((term) => [text(term), text(term.nextElementSibling)]),
  );
}

test('opens on the whole curated lineage, on the last day of the data', async () => {
  const explorer = await explore();
  expect(explorer.visibleIds).toHaveLength(248);
  expect(drawnIds(explorer)).toHaveLength(248);
  expect(explorer.asOf).toBe('2025-06-10');
  await expect.element(page.getByText('248 of 248 models')).toBeVisible();
});

test('focus on LLaMA draws LLaMA and all of its descendants, and nothing else', async () => {
  const explorer = await explore({ attributes: { focus: 'llama' } });
  const kin = new Set(['llama', ...descendants(lineage, 'llama')]);
  const drawn = lineage.nodes.filter(({ id, kind }) => kind === 'model' && kin.has(id));
  expect(drawnIds(explorer)).toEqual(drawn.map(({ id }) => id));
  const expected = [
    'llama',
    'alpaca',
    'vicuna',
    'wizardlm-7b',
    'guanaco-josephuscheung',
    'guanaco-kblueleaf',
    'guanaco-qlora',
    'llama-2',
    'code-llama',
    'stable-beluga-2',
  ];
  expect(drawnIds(explorer)).toEqual(expect.arrayContaining(expected));
  expect(explorer.stateOf('falcon-40b')).toBe('filtered');
  expect(explorer.boundsOf('falcon-40b')).toBeUndefined();
  await page.getByRole('button', { name: 'All models' }).click();
  await expect.poll(() => drawnIds(explorer).length).toBe(248);
});

test('a focus that no model has says so and offers the way back', async () => {
  const explorer = await explore();
  explorer.focusOn('no-such-model');
  await expect.element(page.getByText('No model matches “no-such-model”.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all models' }).click();
  await expect.poll(() => drawnIds(explorer).length).toBe(248);
});

test('datasets are hidden until asked for, and never counted as models', async () => {
  const explorer = await explore();
  expect(explorer.stateOf('sharegpt')).toBe('filtered');
  await page.getByRole('checkbox', { name: 'Datasets' }).click();
  await expect.poll(() => drawnIds(explorer).length).toBe(263);
  await expect.element(page.getByText('248 of 248 models')).toBeVisible();
  expect(explorer.datasets).toBe(true);
});

test('every model that the articles name is found by name and tells its date, licence, maker and sources', async () => {
  await explore();
  const search = page.getByRole('combobox', { name: 'Find a model' });
  expect(articleModels).toHaveLength(83);
  for (const model of articleModels) {
    await search.fill(model.name);
    const option = page.getByRole('option', { name: model.name }).first();
    await option.click();
    const panel = details();
    await expect
      .element(panel.getByRole('heading', { name: model.name, exact: true }))
      .toBeVisible();
    const told = factsTold();
    for (const fact of ['Released', 'By', 'Licence']) {
      expect(told.get(fact), `${model.id}: ${fact}`).toMatch(/\p{Letter}/u);
    }
    expect(told.get('Released'), model.id).toMatch(/\d{4}.*(\d sources?|unsourced)/s);
    expect(told.get('Licence'), model.id).toMatch(/\d sources?|unsourced/);
  }
}, 60_000);

test('the slider goes from the first release to the last and tells its value in words', async () => {
  await explore();
  await expect
    .element(slider())
    .toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/2025: 248 of 248 models, .* released$/),
    );
});
