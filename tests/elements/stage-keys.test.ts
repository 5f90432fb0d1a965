import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { details, explore, smallLineage, stage, hasFocus } from '../support/explorer.js';

const said = () => page.getByRole('status').element().textContent;

/** An explorer with the keyboard on its stage. */
async function onStage(given: Parameters<typeof explore>[0] = { lineage: smallLineage }) {
  const explorer = await explore(given);
  (stage().element() as HTMLElement).focus();
  return explorer;
}

const selected = (explorer: ModelLineage) => explorer.view.selected;

test('a walk starts at the selected model', async () => {
  const explorer = await onStage();
  explorer.select('merged');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(said).toMatch(/(Left|Right); .*; parent \d of 2$/);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
  await expect.poll(said).toMatch(/; parent 2 of 2$/);
});

test('a walk goes on from what was selected last', async () => {
  const explorer = await onStage();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(said).toMatch(/^Base; /);
  explorer.select('merged');
  await expect.poll(said).toBe('Selected: Merged');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(said).toBe('No child is shown');
});

test('commas and full stops go from release to release', async () => {
  const explorer = await onStage();
  explorer.select('left');
  await userEvent.keyboard('.');
  await expect.poll(said).toMatch(/Right; .*; release 3 of 5$/);
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(said).toMatch(/Merged; .*; release 4 of 5$/);
  await userEvent.keyboard(',,,');
  await expect.poll(said).toMatch(/Base; .*; release 1 of 5$/);
});

test('derivations are reached, said and opened by keys', async () => {
  const explorer = await onStage();
  explorer.select('merged');
  await userEvent.keyboard('d');
  await expect.poll(said).toMatch(/Merged merged from \w+; derivation 1 of 2$/);
  await userEvent.keyboard('{Enter}');
  await expect
    .element(details().getByRole('heading', { name: /^Merged merged from/ }))
    .toBeVisible();
  expect(selected(explorer)).toMatch(/^\w+>merged>merge$/);
  await userEvent.keyboard('d{ArrowLeft}');
  await expect.poll(said).toMatch(/; parent \d of 2$/);
});

test('Enter tells of a model, and once more focuses on it', async () => {
  const explorer = await onStage();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(selected(explorer)).toBe('base');
  expect(explorer.focusId).toBeUndefined();
  await userEvent.keyboard('{Enter}');
  expect(explorer.focusId).toBe('base');
});

test('Escape goes back: selection, comparison, focus by focus, query', async () => {
  const explorer = await onStage();
  explorer.query = 'base+';
  explorer.focusOn('base');
  explorer.focusOn('left');
  explorer.select('left');
  await userEvent.keyboard('c');
  const now = () => {
    const { selected: model, compare, focus, query } = explorer.view;
    return [model, compare, focus, query];
  };
  expect(now()).toEqual(['left', 'left', 'left', 'base+']);
  const states = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await userEvent.keyboard('{Escape}');
    states.push(now());
  }
  expect(states).toEqual([
    [undefined, 'left', 'left', 'base+'],
    [undefined, undefined, 'left', 'base+'],
    [undefined, undefined, 'base', 'base+'],
    [undefined, undefined, undefined, 'base+'],
    [undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ]);
});

test('Space plays and pauses, brackets step, letters open the lists', async () => {
  const explorer = await onStage();
  const play = page.getByRole('button', { name: 'Play' });
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await userEvent.keyboard(' ');
  await expect.element(play).toBeVisible();
  explorer.asOf = '2023-02-10';
  await userEvent.keyboard('[[');
  expect(explorer.asOf).toBe('2023-01-10');
  await userEvent.keyboard(']');
  expect(explorer.asOf).toBe('2023-02-10');
  await userEvent.keyboard('o');
  expect(explorer.list).toBe('outline');
  await userEvent.keyboard('t');
  expect(explorer.list).toBe('table');
  await userEvent.keyboard('t');
  expect(explorer.list).toBe('none');
});

test('keys with Ctrl, Alt or Meta are left to the browser', async () => {
  const explorer = await onStage();
  explorer.select('base');
  await userEvent.keyboard('{Alt>}f{/Alt}{Control>}f{/Control}{Meta>}f{/Meta}');
  expect(explorer.focusId).toBeUndefined();
});

test('a slash leads to the search box from everywhere but where one types', async () => {
  await onStage();
  const search = page.getByRole('combobox', { name: 'Find a model' });
  await userEvent.keyboard('/');
  await expect.poll(() => hasFocus(search)).toBe(true);
  await userEvent.keyboard('a/b');
  await expect.element(search).toHaveValue('a/b');
  (page.getByRole('button', { name: 'About' }).element() as HTMLElement).focus();
  await userEvent.keyboard('/');
  await expect.poll(() => hasFocus(search)).toBe(true);
  await expect.element(search).toHaveValue('a/b');
});

test('a question mark lists the keys, and gives the stage its focus back', async () => {
  await onStage();
  await userEvent.keyboard('?');
  const dialog = page.getByRole('dialog', { name: 'Keys of the graph' });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog.getByRole('row', { name: /^Enter Show its details/ })).toBeVisible();
  await expect.element(dialog.getByRole('row', { name: /^\/ To the search box/ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(() => hasFocus(stage())).toBe(true);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect.element(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close the list of keys' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});
