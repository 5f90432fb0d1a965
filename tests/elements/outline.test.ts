import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { details, explore, slider, smallLineage, stage, type Given } from '../support/explorer.js';
import { family } from '../support/family.js';
import { focused, focusedName, outline, outlineRows } from '../support/lists.js';

const open = async ({ attributes = {}, lineage }: Given = { lineage: smallLineage }) => {
  const explorer = await explore({ attributes: { list: 'outline', ...attributes }, lineage });
  await expect.element(outline()).toBeVisible();
  return explorer;
};

/** Puts the keyboard on the row in the order of Tab. */
async function enter(): Promise<void> {
  outline().element().querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  await expect.poll(focusedName).toBeDefined();
}

const press = (keys: string) => userEvent.keyboard(keys);
const row = (name: RegExp) => outline().getByRole('row', { name });

test('the buttons of the bar open one list or none', async () => {
  const explorer = await explore({ lineage: smallLineage });
  expect(explorer.shadowRoot!.querySelector('lineage-outline')).toBeNull();
  await page.getByRole('button', { name: 'Outline' }).click();
  await expect.element(page.getByRole('region', { name: 'Outline' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Outline, 5 models' })).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect.element(page.getByRole('heading', { name: 'Table, 5 models' })).toBeVisible();
  expect(explorer.shadowRoot!.querySelector('lineage-outline')).toBeNull();
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect.poll(() => explorer.list).toBe('none');
  expect(explorer.shadowRoot!.querySelector('lineage-table')).toBeNull();
});

test('each model stands once in full, and as a leaf under its other parents', async () => {
  await open();
  expect(outlineRows()).toEqual([
    'Base',
    '  Left',
    '    Merged',
    '  Right',
    '    (Merged)',
    'Lost',
  ]);
  await expect.element(row(/^Base 10 January 2023 base model .*Lab/)).toBeVisible();
  await expect.element(row(/^Left 10 February 2023 fine-tuned from Base/)).toBeVisible();
  await expect
    .element(row(/^Merged also a child of Left 1 May 2023 merged from Right/))
    .toHaveAttribute('aria-level', '3');
  await expect.element(row(/^Lost no date known base model/)).toBeVisible();
  const right = row(/^Right/).element();
  const told = ['level', 'posinset', 'setsize', 'expanded', 'selected'].map((name) =>
    right.getAttribute(`aria-${name}`),
  );
  expect(told).toEqual(['2', '2', '2', 'true', 'false']);
});

test('what may be out, and what is a dataset, is told in words', async () => {
  const lineage = {
    models: [
      ...smallLineage.models,
      { id: 'set-made', parents: [{ id: 'set', relation: 'data' }] },
    ],
    datasets: [{ id: 'set', name: 'Set', released: '2022' }],
  };
  const explorer = await open({ attributes: { 'as-of': '2023-03-10' }, lineage });
  await expect.element(row(/^Right possibly released March 2023/)).toBeVisible();
  expect(outlineRows()).not.toContain('Set');
  explorer.datasets = true;
  await expect.element(row(/^Set dataset 2022/)).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Outline, 5 models, 1 dataset' }))
    .toBeVisible();
});

test('arrow keys go from row to row, open and close, and go in and out', async () => {
  await open();
  await enter();
  expect(focusedName()).toBe('Base');
  await press('{ArrowDown}{ArrowDown}');
  await expect.poll(focusedName).toBe('Merged');
  await press('{ArrowLeft}');
  await expect.poll(focusedName).toBe('Left');
  await press('{ArrowLeft}');
  expect(outlineRows()).toEqual(['Base', '  Left', '  Right', '    (Merged)', 'Lost']);
  expect(focused()!.getAttribute('aria-expanded')).toBe('false');
  await press('{ArrowLeft}{ArrowLeft}');
  expect(outlineRows()).toEqual(['Base', 'Lost']);
  await press('{ArrowRight}{ArrowRight}');
  await expect.poll(focusedName).toBe('Left');
  await press('{End}');
  await expect.poll(focusedName).toBe('Lost');
  await press('{ArrowDown}{ArrowLeft}{ArrowRight}');
  expect(focusedName()).toBe('Lost');
  await press('{Home}');
  await expect.poll(focusedName).toBe('Base');
  await press('{Control>}{End}{/Control}');
  await expect.poll(focusedName).toBe('Lost');
  await press('{Control>}{Home}{/Control}');
  await expect.poll(focusedName).toBe('Base');
  expect(outline().element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('a star opens all that stand beside a row', async () => {
  await open();
  await enter();
  await press('{ArrowDown}{ArrowLeft}');
  await press('{ArrowDown}{ArrowLeft}');
  expect(outlineRows()).toEqual(['Base', '  Left', '  Right', 'Lost']);
  await press('*');
  expect(outlineRows()).toHaveLength(6);
});

test('typing goes to the next model of that name', async () => {
  await open({});
  await enter();
  await press('vic');
  await expect.poll(focusedName).toMatch(/^Vicuna/);
  const first = focusedName();
  await new Promise((resolve) => setTimeout(resolve, 750));
  await press('v');
  await expect.poll(focusedName).not.toBe(first);
  expect(focusedName()).toMatch(/^v/i);
  // The small letter begins a name; the capital one focuses.
  await new Promise((resolve) => setTimeout(resolve, 750));
  await press('falcon');
  await expect.poll(focusedName).toMatch(/^Falcon/);
});

test('Enter selects, F focuses, Escape goes back', async () => {
  const explorer = await open();
  await enter();
  await press('{ArrowDown}{Enter}');
  await expect.element(details().getByRole('heading', { name: 'Left' })).toBeVisible();
  expect(focusedName()).toBe('Left');
  await press('F');
  expect(explorer.focusId).toBe('left');
  await expect.poll(outlineRows).toEqual(['Base', '  Left', '    Merged']);
  await expect.poll(focusedName).toBe('Left');
  await press('F');
  expect(explorer.focusId).toBeUndefined();
  await press('{Escape}');
  await expect.element(details()).not.toBeVisible();
  expect(explorer.list).toBe('outline');
  await press('{Escape}');
  expect(explorer.list).toBe('none');
  await expect.poll(() => focused() === stage().element()).toBe(true);
});

test('a leaf leads to where all of the model is told', async () => {
  await open();
  await enter();
  await press('{End}{ArrowUp}');
  expect(focused()!.classList.contains('also')).toBe(true);
  await press('{Enter}');
  await expect.poll(() => focused()!.getAttribute('aria-selected')).toBe('true');
  expect(focused()!.classList.contains('also')).toBe(false);
  expect(focusedName()).toBe('Merged');
  await expect.element(details().getByRole('heading', { name: 'Merged' })).toBeVisible();
  // Selected or not.
  await press('{End}{ArrowUp}{Enter}');
  await expect.poll(() => focused()!.getAttribute('aria-selected')).toBe('true');
});

test('what is selected elsewhere is opened, marked and in sight, and no focus is taken', async () => {
  const explorer = await open({});
  await enter();
  await press('{End}{Home}');
  (stage().element() as HTMLElement).focus();
  explorer.select('llava-med');
  const selected = outline().getByRole('row', { selected: true });
  await expect.element(selected).toHaveAccessibleName(/^LLaVA-Med/);
  const inSight = () => {
    const { top, bottom } = selected.element().getBoundingClientRect();
    const around = outline().element().getBoundingClientRect();
    return top >= around.top - 1 && bottom <= around.bottom + 1;
  };
  await expect.poll(inSight).toBe(true);
  expect(focused()).toBe(stage().element());
  await selected.click();
  await press('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(outline().getByRole('row', { selected: true }).elements()).toEqual([]);
  explorer.select('vicuna');
  explorer.select('llava-med');
  await expect.element(selected).toHaveAccessibleName(/^LLaVA-Med/);
});

test('a selected derivation is the row of the child under that parent', async () => {
  const explorer = await open();
  explorer.select({ parent: 'right', child: 'merged', relation: 'merge' });
  await expect
    .element(outline().getByRole('row', { selected: true }))
    .toHaveAccessibleName(/^Merged also a child of Left/);
});

test('a click on the sign of a row opens and closes it, and selects nothing', async () => {
  const explorer = await open();
  const sign = row(/^Left/).element().querySelector('.toggle')!;
  await userEvent.click(sign);
  await expect.poll(outlineRows).not.toContain('    Merged');
  await userEvent.click(sign);
  await expect.poll(outlineRows).toContain('    Merged');
  await expect.element(details()).not.toBeVisible();
  await userEvent.click(row(/^Left/));
  await expect.element(details().getByRole('heading', { name: 'Left' })).toBeVisible();
  expect(explorer.list).toBe('outline');
});

test('rows come and go with the day; what is closed stays closed, and the focus stays', async () => {
  const explorer = await open();
  await enter();
  await press('{ArrowDown}{ArrowDown}');
  await expect.poll(focusedName).toBe('Merged');
  explorer.asOf = '2023-04-01';
  await expect.poll(focusedName).toBe('Left');
  expect(outlineRows()).toEqual(['Base', '  Left', '  Right', 'Lost']);
  explorer.asOf = '2023-01-15';
  await expect.poll(focusedName).toBe('Base');
  explorer.asOf = '2023-05-01';
  await expect.poll(focusedName).toBe('Merged');
  await press('{ArrowLeft}{ArrowLeft}');
  const closed = ['Base', '  Left', '  Right', '    (Merged)', 'Lost'];
  expect(outlineRows()).toEqual(closed);
  explorer.asOf = '2023-01-15';
  await expect.poll(outlineRows).toEqual(['Base', 'Lost']);
  explorer.asOf = undefined;
  await expect.poll(outlineRows).toEqual(closed);
  await expect.poll(focusedName).toBe('Left');
});

test('a very long outline opens with its large branches closed, and does not write all rows', async () => {
  const branch = (bases: readonly string[], count: number) => [
    ...bases.map((id) => ({ id, name: id })),
    ...Array.from({ length: count }, (_, index) => ({
      id: `${bases[0]}-${index}`,
      parents: bases.map((id) => ({ id, relation: 'finetune' })),
    })),
  ];
  const explorer = await open({
    lineage: { models: [...branch(['large', 'other'], 520), ...branch(['small'], 3)] },
  });
  expect(outlineRows()).toHaveLength(6);
  explorer.select('large-500');
  await expect
    .element(outline().getByRole('row', { selected: true }))
    .toHaveAccessibleName(/^large-500/);
});

test('a list without an end shows its first rows, and all of them when asked', async () => {
  const models = Array.from({ length: 590 }, (_, index) => ({ id: `model-${index}` }));
  await open({ lineage: { models } });
  expect(outlineRows()).toHaveLength(500);
  await page.getByRole('button', { name: 'Show all 590 rows' }).click();
  await expect.poll(outlineRows).toHaveLength(590);
});

test('where nothing matches, the list says so and keeps the focus', async () => {
  const explorer = await open();
  await enter();
  explorer.query = 'is:merge is:root';
  await expect.element(outline()).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Outline, 0 models' })).toBeVisible();
  await expect.element(page.getByRole('region').getByText('No model matches.')).toBeVisible();
  expect(focused()).toBe(page.getByRole('button', { name: 'Close outline' }).element());
});

test('beside a list, the slider still stands under the line in the graph', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-03-13' } });
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const timeline = explorer.shadowRoot!.querySelector('lineage-timeline')!;
  const distance = () => {
    const line = graph.shadowRoot!.querySelector('.cut.as-of')!.getBoundingClientRect().x;
    const axis = timeline.shadowRoot!.querySelector('.axis')!.getBoundingClientRect();
    const { valueAsNumber, max } = slider().element() as HTMLInputElement;
    return Math.abs(line - axis.left - (axis.width * valueAsNumber) / Number(max));
  };
  for (const list of ['table', 'outline', 'none'] as const) {
    explorer.list = list;
    await expect.poll(() => graph.offsetLeft > 0).toBe(list !== 'none');
    await expect.poll(distance, { message: list }).toBeLessThan(3);
  }
});

test('on a narrow page a list stands in the place of the graph, above the details', async () => {
  await page.viewport(390, 844);
  const explorer = await explore({ attributes: { list: 'outline' }, size: [390, 844] });
  await expect.element(outline()).toBeVisible();
  expect(getComputedStyle(explorer.shadowRoot!.querySelector('lineage-graph')!).visibility).toBe(
    'hidden',
  );
  explorer.select('llava-med');
  const selected = outline().getByRole('row', { selected: true });
  await expect.element(details()).toBeVisible();
  await expect
    .poll(() => {
      const { top, bottom } = selected.element().getBoundingClientRect();
      const start = outline().element().getBoundingClientRect().top;
      return top >= start - 1 && bottom <= details().element().getBoundingClientRect().top + 1;
    })
    .toBe(true);
  await page.viewport(1440, 900);
});

test('a fold is one row, in the place of its members; the arrow to the right unfolds it', async () => {
  const explorer = await open({ lineage: family });
  explorer.view = { list: 'outline', fold: 'leaves:base' };
  await expect.poll(outlineRows).toEqual(['Base', '  3 made from Base', 'Other']);
  await expect
    .element(page.getByRole('heading', { name: 'Outline, 5 models, 1 group folded' }))
    .toBeVisible();
  const fold = row(
    /^3 made from Base folded 10 February 2023 – 10 April 2023 trained as an adapter on, fine-tuned from Base/,
  );
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
  explorer.asOf = '2023-03-20';
  await expect.poll(outlineRows).toEqual(['Base', '  2 made from Base']);
  await enter();
  await press('{Home}{ArrowDown}{ArrowRight}');
  await expect.poll(outlineRows).toEqual(['Base', '  Leaf 0', '  Leaf 1']);
  await expect.poll(focusedName).toBe('Leaf 0');
  expect(explorer.view).toEqual({ list: 'outline', 'as-of': '2023-03-20' });
});

test('a fold is unfolded by Enter and by a click; F means nothing there', async () => {
  const explorer = await open({ lineage: family });
  explorer.view = { list: 'outline', fold: 'leaves:base' };
  await expect.poll(outlineRows).toHaveLength(3);
  await enter();
  await press('{Home}{ArrowDown}F');
  expect(explorer.focusId).toBeUndefined();
  await press('{Enter}');
  await expect.poll(outlineRows).toHaveLength(5);
  explorer.view = { list: 'outline', fold: 'leaves:base' };
  await userEvent.click(row(/^3 made from Base/));
  await expect.poll(outlineRows).toHaveLength(5);
  await expect.element(details()).not.toBeVisible();
});

test('what is made from a folded family stands under it, and a member that is selected where its fold is', async () => {
  const explorer = await open({ lineage: smallLineage });
  explorer.view = { list: 'outline', fold: 'leaves:right' };
  explorer.lineage = {
    models: [
      ...family.models.map((model) => ({ ...model, family: model.id === 'other' ? 'O' : 'B' })),
      { id: 'both', name: 'Both', released: '2023-06-01', family: 'O',
        parents: [{ id: 'leaf-0', relation: 'component' }, { id: 'leaf-1', relation: 'component' }] }, // prettier-ignore
    ],
  };
  await explorer.loaded;
  explorer.view = { list: 'outline', fold: 'family:B' };
  await expect.poll(outlineRows).toEqual(['4 of the B family', '  Both', 'Other']);
  await expect.element(row(/^Both 1 June 2023 contains 4 of the B family/)).toBeVisible();
  explorer.select('leaf-1');
  await expect
    .element(outline().getByRole('row', { selected: true }))
    .toHaveAccessibleName(/^4 of the B family/);
  await enter();
  await press('{Home}{ArrowLeft}');
  expect(outlineRows()).toEqual(['4 of the B family', 'Other']);
});
