import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { details, explore, smallLineage, stage, type Given } from '../support/explorer.js';
import { family } from '../support/family.js';
import { focused, focusedName, table, tableNames } from '../support/lists.js';
import { readCsv } from '../support/read-csv.js';

afterEach(() => vi.restoreAllMocks());

const open = async ({ attributes = {}, lineage }: Given = { lineage: smallLineage }) => {
  const explorer = await explore({ attributes: { list: 'table', ...attributes }, lineage });
  await expect.element(table()).toBeVisible();
  return explorer;
};

const sortBy = (name: string) => table().getByRole('button', { name, exact: true }).click();
const heading = (name: string) => table().getByRole('columnheader', { name });
const said = () => page.getByRole('status').element().textContent;

test('each shown model is a row with its facts', async () => {
  const explorer = await open();
  expect(tableNames()).toEqual(['Base', 'Left', 'Right', 'Merged', 'Lost']);
  await expect
    .element(table().getByRole('row', { name: /^Merged 1 May 2023 unknown licence 2 0 Base$/ }))
    .toBeVisible();
  explorer.asOf = '2023-03-05';
  await expect.poll(tableNames).toEqual(['Base', 'Left', 'Right', 'Lost']);
  await expect.element(table().getByRole('rowheader', { name: 'Right possibly' })).toBeVisible();
});

test('the headings sort, and say how', async () => {
  await open({});
  await expect.element(heading('Date')).toHaveAttribute('aria-sort', 'ascending');
  await sortBy('Name');
  await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'ascending');
  await expect.element(heading('Date')).not.toHaveAttribute('aria-sort');
  const { compare } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  expect(tableNames()).toEqual(tableNames().toSorted(compare));
  await expect.poll(said).toContain('Sorted by Name, ascending');
  await sortBy('Name');
  await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'descending');
  expect(tableNames()).toEqual(tableNames().toSorted((a, b) => compare(b, a)));
  await sortBy('Children');
  await sortBy('Children');
  expect(tableNames()[0]).toBe('LLaMA (1)');
});

test('sorted anew it is read from the top, or where the selected row is', async () => {
  const explorer = await open({});
  const scroller = table().element().closest('.scroller')!;
  scroller.scrollTop = 2_000;
  await sortBy('Name');
  await expect.poll(() => scroller.scrollTop).toBe(0);
  explorer.select('vicuna');
  await expect.poll(() => scroller.scrollTop).toBeGreaterThan(0);
  await sortBy('Name');
  const row = table().getByRole('row', { selected: true });
  await expect
    .poll(() => {
      const { top, bottom } = row.element().getBoundingClientRect();
      const around = scroller.getBoundingClientRect();
      return top >= around.top && bottom <= around.bottom;
    })
    .toBe(true);
});

test('models without a date come last, whichever way the dates go', async () => {
  await open();
  expect(tableNames()).toEqual(['Base', 'Left', 'Right', 'Merged', 'Lost']);
  await sortBy('Date');
  expect(tableNames()).toEqual(['Merged', 'Right', 'Left', 'Base', 'Lost']);
});

test('sizes are sorted by their numbers', async () => {
  const sized = (id: string, ...billions: number[]) => ({
    id,
    name: id,
    sizes: billions.map((each) => ({ label: `${each}B`, billions: each })),
  });
  const models = [sized('large', 7, 70), sized('small', 0.35), sized('middle', 13)];
  await open({ lineage: { models: [...models, { id: 'none', name: 'none' }] } });
  await sortBy('Size');
  expect(tableNames()).toEqual(['small', 'middle', 'large', 'none']);
});

test('a row is selected by a click or by keys, here and everywhere', async () => {
  const explorer = await open();
  await table().getByRole('cell', { name: '10 February 2023' }).click();
  await expect.element(details().getByRole('heading', { name: 'Left' })).toBeVisible();
  await expect
    .element(table().getByRole('row', { name: /^Left/ }))
    .toHaveAttribute('aria-selected', 'true');
  (table().getByRole('button', { name: 'Left' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(details().getByRole('heading', { name: 'Right' })).toBeVisible();
  expect(focusedName()).toBe('Right');
  await userEvent.keyboard('{End}{ArrowUp}');
  await expect.poll(focusedName).toBe('Merged');
  await userEvent.keyboard('f');
  expect(explorer.focusId).toBe('merged');
  await expect.poll(focusedName).toBe('Merged');
  await userEvent.keyboard('{Escape}{Escape}');
  expect(explorer.list).toBe('none');
});

test('what is selected elsewhere is in sight, below the headings, and no focus is taken', async () => {
  const explorer = await open({});
  (stage().element() as HTMLElement).focus();
  const inSight = (name: string) => {
    const { top, bottom } = table()
      .getByRole('button', { name, exact: true })
      .element()
      .getBoundingClientRect();
    const head = heading('Name').element().getBoundingClientRect();
    const around = table().element().closest('.scroller')!.getBoundingClientRect();
    return top >= head.bottom - 1 && bottom <= around.bottom + 1;
  };
  explorer.select('qwen3');
  await expect.poll(() => inSight('Qwen3')).toBe(true);
  // One that lies under the headings.
  const scroller = table().element().closest('.scroller')!;
  scroller.scrollTop = 0;
  const gpt = table().getByRole('button', { name: 'GPT-4', exact: true }).element();
  scroller.scrollTop = gpt.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 2;
  expect(inSight('GPT-4')).toBe(false);
  explorer.select('gpt-4');
  await expect.poll(() => inSight('GPT-4')).toBe(true);
  expect(focused()).toBe(stage().element());
});

test('the row with the focus keeps it while others come and go', async () => {
  const explorer = await open();
  (table().getByRole('button', { name: 'Left' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}');
  await expect.poll(focusedName).toBe('Left');
  explorer.asOf = '2023-02-20';
  await expect.poll(tableNames).toEqual(['Base', 'Left', 'Lost']);
  expect(focusedName()).toBe('Left');
  explorer.asOf = '2023-01-15';
  await expect.poll(focusedName).toBe('Base');
  explorer.asOf = undefined;
  await expect.poll(focusedName).toBe('Left');
});

test('all rows are copied in their order, as CSV or as Markdown', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open({});
  await sortBy('Name');
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect.poll(said).toContain('248 rows copied');
  await expect.element(page.getByText('248 rows copied').first()).toBeVisible();
  const [names, ...rows] = readCsv(write.mock.lastCall![0]);
  expect(names!.slice(0, 3)).toEqual(['Name', 'Date', 'Organisation']);
  expect(rows.map(([name]) => name)).toEqual(tableNames());
  expect(rows.find(([name]) => name === 'Alpaca 7B')!.slice(0, 3)).toEqual([
    'Alpaca 7B',
    '2023-03-13',
    'Stanford CRFM',
  ]);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => write.mock.lastCall![0]).toMatch(/^\| Name \| Date \|/);
  expect(write.mock.lastCall![0].trimEnd().split('\n')).toHaveLength(250);
});

test('where the browser refuses to copy, the text is there to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await open();
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  const text = page.getByRole('textbox', { name: /copy the selected text/ });
  await expect.element(text).toBeVisible();
  const { value, selectionStart, selectionEnd } = text.element() as HTMLTextAreaElement;
  expect(readCsv(value.replaceAll('\n', '\r\n'))).toHaveLength(6);
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  expect(focused()).toBe(text.element());
  await userEvent.keyboard('{Escape}');
  await expect.element(text).not.toBeInTheDocument();
  await expect.element(table()).toBeVisible();
});

test('a fold is one row with its count, dates and what most of it has, and is copied as one', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const explorer = await open({ lineage: family });
  await expect.element(heading('Count')).not.toBeInTheDocument();
  explorer.view = { list: 'table', fold: 'leaves:base' };
  await expect.poll(tableNames).toEqual(['Base', '3 made from Base', 'Other']);
  const row = table().getByRole('row', { name: /^3 made from Base folded 3 10 February 2023 – / });
  await expect.element(row).toHaveAccessibleName(/unknown no 2, yes 1 1 0 Base$/);
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect.poll(said).toContain('3 rows copied');
  const [names, ...rows] = readCsv(write.mock.lastCall![0]);
  expect(names!.slice(0, 3)).toEqual(['Name', 'Count', 'Date']);
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
    ['Base', '1', '2023-01-10'],
    ['3 made from Base', '3', '2023-02-10/2023-04-10'],
    ['Other', '1', '2023-05-10'],
  ]);
  explorer.asOf = '2023-03-10';
  await expect.poll(tableNames).toEqual(['Base', '2 made from Base']);
});

test('a fold is unfolded by a click or the arrow to the right, and shows where a selected member is', async () => {
  const explorer = await open({ lineage: family });
  explorer.view = { list: 'table', fold: 'leaves:base' };
  await expect.poll(tableNames).toHaveLength(3);
  explorer.select('leaf-2');
  await expect
    .element(table().getByRole('row', { name: /^3 made/ }))
    .toHaveAttribute('aria-selected', 'true');
  const name = () => table().getByRole('button', { name: '3 made from Base' });
  await expect.element(name()).toHaveAttribute('aria-expanded', 'false');
  (name().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowRight}');
  await expect.poll(tableNames).toEqual(['Base', 'Leaf 0', 'Leaf 1', 'Leaf 2', 'Other']);
  await expect.poll(focusedName).toBe('Leaf 0');
  explorer.view = { list: 'table', fold: 'leaves:base' };
  await name().click();
  await expect.poll(tableNames).toHaveLength(5);
});
