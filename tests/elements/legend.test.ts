import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { centreOf, drawnIds, explore, stage } from '../support/explorer.js';
import { cytoscapeOf } from '../support/drawn-lines.js';
import { focused } from '../support/lists.js';
import { dotColor } from '../support/painted.js';

const legend = () => page.getByRole('group', { name: 'Legend' });
const group = (name: RegExp | string) => legend().getByRole('button', { name });
const openLegend = () => group('Legend').click();
const choose = (label: string, words: string) =>
  legend().getByRole('combobox', { name: label }).selectOptions(words);

const wide = { size: [1440, 900] } as const;

async function onWidePage(): Promise<void> {
  await page.viewport(1440, 900);
}

test('each group tells its name and its models, and one click shows just this one', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  await group('LLaMA, 34 models').click();
  expect(explorer.query).toBe('family:LLaMA');
  await expect.poll(() => drawnIds(explorer)).toHaveLength(34);
  await expect.element(group(/^LLaMA/)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(group(/^Mistral/)).toHaveAttribute('aria-pressed', 'false');
  await expect.element(group('Mistral, 24 models')).toBeVisible();
  await group(/^Mistral/).click({ modifiers: ['Shift'] });
  expect(explorer.query).toBe('family:LLaMA, family:Mistral');
  await expect.poll(() => drawnIds(explorer)).toHaveLength(58);
  await group(/^LLaMA/).click({ modifiers: ['Shift'] });
  expect(explorer.query).toBe('family:Mistral');
  await group(/^Mistral/).click();
  expect(explorer.query).toBe('');
});

test('what else is asked for stays', async () => {
  await onWidePage();
  const explorer = await explore({ ...wide, attributes: { query: 'is:leaf' } });
  await choose('Colour by', 'organisation');
  await group(/^Meta AI/).click();
  expect(explorer.query).toBe('is:leaf org:"Meta AI"');
});

test('with the keyboard, too', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  (group(/^LLaMA/).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(explorer.query).toBe('family:LLaMA');
  (group(/^Mistral/).element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(explorer.query).toBe('family:LLaMA, family:Mistral');
});

test('another thing told by colour is another colour on the stage, and nothing moves', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  const ids = ['llama', 'alpaca', 'gpt-3', 'mistral-7b'];
  await expect.poll(() => dotColor(explorer, 'llama')).not.toBe('undefined');
  expect(dotColor(explorer, 'llama')).toBe(dotColor(explorer, 'alpaca'));
  const before = ids.map((id) => centreOf(explorer, id));
  const llama = dotColor(explorer, 'llama');
  await choose('Colour by', 'organisation');
  expect(explorer.colorBy).toBe('organization');
  await expect.poll(() => dotColor(explorer, 'alpaca')).not.toBe(llama);
  await choose('Colour by', 'release date');
  await expect.poll(() => dotColor(explorer, 'llama')).not.toBe(llama);
  expect(ids.map((id) => centreOf(explorer, id))).toEqual(before);
});

test('another thing told by size is another size', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  const widthOf = (id: string) => explorer.boundsOf(id)!.node.width;
  expect(widthOf('llama')).toBeGreaterThan(widthOf('bloom'));
  await openLegend();
  await choose('Size by', 'parameters');
  await expect.poll(() => widthOf('bloom') > widthOf('llama')).toBe(true);
  await choose('Size by', 'nothing');
  await expect.poll(() => widthOf('bloom')).toBe(widthOf('llama'));
});

test('numbers are those of the day shown, and the stage stays as high as it is', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  const height = () => stage().element().getBoundingClientRect().height;
  const before = height();
  for (const day of ['2023-02-24', '2019-01-01', '2023-06-30']) {
    explorer.asOf = day;
    await explorer.updateComplete;
    expect(height()).toBe(before);
  }
  await expect.element(group('Mistral, 0 models')).toBeVisible();
  explorer.asOf = '2023-02-24';
  await expect.element(group('LLaMA, 1 model')).toBeVisible();
});

test('pointing at a group lights its models', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  await expect.poll(() => dotColor(explorer, 'mistral-7b')).not.toBe('undefined');
  const full = dotColor(explorer, 'mistral-7b');
  await group(/^LLaMA/).hover();
  await expect.poll(() => dotColor(explorer, 'mistral-7b')).not.toBe(full);
  await group(/^Mistral/).hover();
  await expect.poll(() => dotColor(explorer, 'mistral-7b')).toBe(full);
  await group('Legend').hover();
  await expect.poll(() => dotColor(explorer, 'mistral-7b')).toBe(full);
  await expect.poll(() => dotColor(explorer, 'llama')).not.toBe('undefined');
});

/** Three pairs, each a parent and a child that stands beside it. */
const pairs = (['finetune', 'distillation', 'architecture'] as const).flatMap((relation) => [
  { id: `${relation}-parent`, name: 'P', released: '2023-01-01' },
  {
    id: `${relation}-child`,
    name: 'C',
    released: '2023-12-31',
    parents: [{ id: `${relation}-parent`, relation }],
  },
]);

test('derivations that pass on only data or design can be hidden, but for one that is selected', async () => {
  await onWidePage();
  const explorer = await explore({ ...wide, lineage: { models: pairs } });
  const drawn = () =>
    cytoscapeOf(explorer)
      .edges()
      .toArray()
      .filter((edge) => edge.visible())
      .map((edge) => pairs[Number(edge.source().id().slice(1))]!.id.replace('-parent', ''))
      .toSorted();
  await expect.poll(drawn).toEqual(['architecture', 'distillation', 'finetune']);
  await openLegend();
  await group('Data').click();
  expect(explorer.passes).toBe('weights design');
  await expect.poll(drawn).toEqual(['architecture', 'finetune']);
  await group('Design').click();
  expect(explorer.passes).toBe('weights');
  await expect.poll(drawn).toEqual(['finetune']);
  await expect.element(group('Design')).toHaveAttribute('aria-pressed', 'false');
  explorer.select({
    parent: 'distillation-parent',
    child: 'distillation-child',
    relation: 'distillation',
  });
  await expect.poll(drawn).toContain('distillation');
  expect(drawn()).not.toContain('architecture');
});

test('on a phone the groups are in the panel, which Escape closes', async () => {
  await page.viewport(390, 844);
  onTestFinished(onWidePage);
  const explorer = await explore({ size: [390, 844] });
  await expect.element(group(/^LLaMA/)).not.toBeInTheDocument();
  await openLegend();
  const panel = page.getByRole('dialog', { name: 'Legend' });
  await expect.element(panel).toBeVisible();
  const { left, right, top } = panel.element().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(390);
  expect(top).toBeGreaterThanOrEqual(0);
  await group('LLaMA, 34 models').click();
  expect(explorer.query).toBe('family:LLaMA');
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
});

test.each([1440, 1024])(
  'no group is cut or has to be scrolled to, %d pixels wide',
  async (width) => {
    await page.viewport(width, 800);
    onTestFinished(onWidePage);
    const explorer = await explore({ size: [width, 800] });
    for (const colorBy of ['family', 'organization', 'license', 'relation', 'date'] as const) {
      explorer.colorBy = colorBy;
      await explorer.updateComplete;
      await expect.element(page.getByText('Colour by').first()).toBeVisible();
      const groups = page.getByRole('toolbar', { name: 'Colours' }).getByRole('button').elements();
      expect(groups.length, colorBy).toBeGreaterThan(2);
      for (const each of groups) {
        const { right } = each.getBoundingClientRect();
        expect(right, `${colorBy}: ${each.textContent}`).toBeLessThanOrEqual(width);
        expect(each.scrollWidth, `${colorBy}: ${each.textContent}`).toBe(each.clientWidth);
        const name = each.querySelector('.name')!;
        expect(name.scrollWidth, `${colorBy}: ${name.textContent}`).toBe(name.clientWidth);
      }
    }
  },
);

test('the groups are one stop of Tab, in which arrow keys, Home and End walk', async () => {
  await onWidePage();
  const explorer = await explore(wide);
  const inFocus = () => focused()?.getAttribute('aria-label');
  (group('Legend').element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}');
  expect(inFocus()).toMatch(/^LLaMA, /);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(inFocus()).toMatch(/^Llama 2, /);
  await userEvent.keyboard('{End}');
  expect(inFocus()).toMatch(/^others, /);
  await userEvent.keyboard('{ArrowRight}');
  expect(inFocus()).toMatch(/^LLaMA, /);
  await userEvent.keyboard('{End}{ArrowLeft}');
  const last = inFocus();
  await userEvent.keyboard('{Tab}');
  expect(focused()).not.toBe(group(last!).element());
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(inFocus(), 'where one was').toBe(last);
  await userEvent.keyboard('{Home}');
  expect(inFocus()).toMatch(/^LLaMA, /);
  // Where what one stood on is gone, Tab leads to the first.
  explorer.colorBy = 'license';
  (group('Legend').element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}');
  expect(inFocus()).toMatch(/^allowed, /);
});

test('from the graph it is at most ten steps of Tab to the date', async () => {
  await onWidePage();
  await explore(wide);
  (stage().element() as HTMLElement).focus();
  let steps = 0;
  while (focused()?.getAttribute('aria-label') !== 'As of' && steps < 30) {
    await userEvent.keyboard('{Tab}');
    steps += 1;
  }
  expect(steps).toBeLessThanOrEqual(10);
});
