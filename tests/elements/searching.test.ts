import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { details, drawnIds, explore, slider, stage } from '../support/explorer.js';

const box = () => page.getByRole('combobox', { name: 'Find a model' });
const said = () => page.getByRole('status').element().textContent;
const idsOf = async (text: string) => {
  const { curatedLineage } = await import('../../src/data.js');
  const { query, readLineage } = await import('../../src/lineage/index.js');
  const { lineage } = readLineage(curatedLineage);
  const models = new Set(lineage.nodes.filter(({ kind }) => kind === 'model').map(({ id }) => id));
  return query(lineage, text).ids!.filter((id) => models.has(id));
};

test('an empty box shows what one could ask, and the chosen example is asked', async () => {
  const explorer = await explore();
  await box().click();
  await expect.element(page.getByText('Type a name, or ask:')).toBeVisible();
  await page.getByRole('option', { name: /^llama\+/ }).click();
  expect(explorer.query).toBe('llama+');
  await expect.element(box()).toHaveValue('llama+');
  await expect.poll(() => drawnIds(explorer)).toEqual(await idsOf('llama+'));
});

test('a query is understood in words, shown by Enter, and narrowed by its chips', async () => {
  const explorer = await explore();
  await box().fill('llama+ org:microsoft');
  await expect
    .element(page.getByRole('option').first())
    .toHaveTextContent(/Show only LLaMA \(1\) and its descendants, .*by Microsoft/);
  expect(explorer.query, 'not before Enter').toBe('');
  await userEvent.keyboard('{Enter}');
  expect(explorer.query).toBe('llama+ org:microsoft');
  await expect.poll(() => drawnIds(explorer)).toEqual(await idsOf('llama+ org:microsoft'));
  await page.getByRole('button', { name: /^models by Microsoft/ }).click();
  expect(explorer.query).toBe('llama+');
  await expect.element(box()).toHaveValue('llama+');
  await page.getByRole('button', { name: /^LLaMA \(1\) and its descendants/ }).click();
  expect(explorer.query).toBe('');
  await expect.element(page.getByRole('group', { name: 'Shown only' })).not.toBeInTheDocument();
});

test('a filter is written on by keys: its name, then a value, which is asked for', async () => {
  const explorer = await explore();
  await box().fill('-llama-2+ li');
  await page.getByRole('option', { name: /^license:/ }).click();
  await expect.element(box()).toHaveValue('-llama-2+ license:');
  const values = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect.element(values.first()).toHaveTextContent(/^license:Apache-2\.0\s*\d+ models/);
  await expect.element(values.first()).toHaveAttribute('aria-selected', 'true');
  await expect.element(box()).not.toHaveAttribute('aria-invalid');
  await userEvent.keyboard('mi{ArrowDown}');
  await expect.element(values.nth(1)).toHaveTextContent(/^license:MIT/);
  await expect.element(values.nth(1)).toHaveAttribute('aria-selected', 'true');
  const { id } = values.nth(1).element();
  await expect.element(box()).toHaveAttribute('aria-activedescendant', id);
  expect(explorer.query, 'not before Enter').toBe('');
  await userEvent.keyboard('{Enter}');
  expect(explorer.query).toBe('-llama-2+ license:MIT');
  await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => drawnIds(explorer)).toEqual(await idsOf('-llama-2+ license:MIT'));
  await userEvent.keyboard(' is:ro{Enter}');
  expect(explorer.query, 'one writes on behind it').toBe('-llama-2+ license:MIT is:root');
});

test('a filter in the middle is written on where the caret is', async () => {
  const explorer = await explore();
  await box().fill('is: org:microsoft');
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}');
  await page.getByRole('option', { name: /^is:leaf/ }).click();
  expect(explorer.query).toBe('is:leaf org:microsoft');
  await expect.element(box()).toHaveValue('is:leaf org:microsoft');
  expect((box().element() as HTMLInputElement).selectionStart).toBe('is:leaf'.length);
});

test('what was understood is said once one stops typing', async () => {
  await explore();
  await box().fill('org:microsoft');
  await expect.poll(said).toMatch(/^models by Microsoft: \d+ models$/);
});

test('a mistake is told with its place and clears nothing', async () => {
  const explorer = await explore({ attributes: { query: 'llama+' } });
  const before = explorer.visibleIds;
  await box().fill('llama+ is:nice');
  await expect.element(page.getByText(/Expected root, leaf, merge/).first()).toBeVisible();
  await expect.element(box()).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('{Enter}');
  expect(explorer.query).toBe('llama+');
  expect(explorer.visibleIds).toEqual(before);
  const { selectionStart } = box().element() as HTMLInputElement;
  expect(selectionStart, 'the caret stands where it goes wrong').toBe(10);
});

test('Escape closes the list, then goes back to what is shown, then shows everything', async () => {
  const explorer = await explore({ attributes: { query: 'llama+' } });
  await box().fill('llama+ org:');
  await userEvent.keyboard('{Escape}');
  await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Escape}');
  await expect.element(box()).toHaveValue('llama+');
  await userEvent.keyboard('{Escape}');
  expect(explorer.query).toBe('');
});

test('the box is emptied by its button', async () => {
  const explorer = await explore({ attributes: { query: 'llama+' } });
  await expect.element(box()).toHaveValue('llama+');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  expect(explorer.query).toBe('');
  const input = box().element();
  await expect.poll(() => (input.getRootNode() as ShadowRoot).activeElement).toBe(input);
});

test('a model that a query leaves out can still be found', async () => {
  const explorer = await explore({ attributes: { query: 'llama+' } });
  await box().fill('gpt2');
  await userEvent.keyboard('{Enter}');
  await expect.element(details().getByRole('heading', { name: 'GPT-2' })).toBeVisible();
  expect(explorer.query).toBe('');
  await expect.element(box()).toHaveValue('');
});

test('a query that finds nothing says so, and everything is a press away', async () => {
  const explorer = await explore();
  explorer.query = 'no-such-model';
  await expect.element(page.getByText('No model matches “no-such-model”.')).toBeVisible();
  const play = page.getByRole('button', { name: 'Play the timeline' });
  await expect.element(play).toHaveAttribute('aria-disabled', 'true');
  await expect.element(play).toHaveAttribute('title', 'There is no release to play');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '10 June 2025: no model');
  await page.getByRole('button', { name: 'Reset: show all models' }).click();
  expect(explorer.query).toBe('');
  await expect.element(play).toHaveAttribute('aria-disabled', 'false');
  await expect.poll(() => drawnIds(explorer).length).toBe(248);
});

test.each([
  [1440, 900],
  [390, 844],
])('the chips cover nothing of the stage at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  await explore({ size: [width, height], attributes: { query: 'llama+ -is:leaf license:nc' } });
  const chips = page.getByRole('group', { name: 'Shown only' });
  await expect.element(chips).toBeVisible();
  const { bottom, right } = chips.element().getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(stage().element().getBoundingClientRect().top);
  expect(right).toBeLessThanOrEqual(width);
  await page.viewport(1440, 900);
});

test('a time in which nothing is shown says so', async () => {
  const explorer = await explore({ attributes: { focus: 'qwen3' } });
  explorer.asOf = '2018-01-01';
  await expect.element(page.getByText('No model is shown at this time.')).toBeVisible();
  await page.getByRole('button', { name: 'Reset: show all models' }).click();
  await expect.poll(() => drawnIds(explorer).length).toBe(248);
});

test('a query that cannot be read is told, whoever sets it', async () => {
  const explorer = await explore({ attributes: { query: 'llama+' } });
  explorer.query = 'llama+ colour:red';
  expect(explorer.query).toBe('llama+');
  await expect
    .element(page.getByText(/query="llama\+ colour:red" is not a query/))
    .toBeInTheDocument();
  explorer.query = '"gpt';
  await expect
    .element(page.getByText("query='\"gpt' is not a query. Expected a closing quotation mark"))
    .toBeInTheDocument();
  explorer.query = '';
  await expect.element(page.getByText(/is not a query/)).not.toBeInTheDocument();
});
