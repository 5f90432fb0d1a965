import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { explore, fromSlider, slider, smallLineage, stage } from '../support/explorer.js';

type Step = readonly [key: string, asOf: string];

/** Presses the keys and tells the days that they lead to. */
async function follow(explorer: ModelLineage, steps: readonly Step[]): Promise<Step[]> {
  const taken: Step[] = [];
  for (const [key] of steps) {
    await userEvent.keyboard(key);
    taken.push([key, explorer.asOf ?? '']);
  }
  return taken;
}

const focus = (element: Element) => (element as HTMLElement).focus();

test('the slider goes by days, by months and to both ends', async () => {
  const explorer = await explore({ lineage: smallLineage });
  focus(slider().element());
  const steps: Step[] = [
    ['{Home}', '2023-01-10'],
    ['{ArrowLeft}', '2023-01-10'],
    ['{ArrowRight}', '2023-01-11'],
    ['{ArrowUp}', '2023-01-12'],
    ['{ArrowDown}', '2023-01-11'],
    ['{PageUp}', '2023-02-11'],
    ['{PageUp}', '2023-03-11'],
    ['{PageDown}', '2023-02-11'],
    ['{End}', '2023-05-01'],
    ['{PageUp}', '2023-05-01'],
  ];
  expect(await follow(explorer, steps)).toEqual(steps);
  expect(document.activeElement).toBe(explorer);
});

test('the same keys do the same on every scale', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-10' } });
  focus(slider().element());
  for (const scale of ['even', 'calendar', 'order']) {
    explorer.scale = scale;
    await explorer.updateComplete;
    const steps: Step[] = [
      ['{ArrowRight}', '2023-02-11'],
      ['{ArrowLeft}', '2023-02-10'],
      ['{PageUp}', '2023-03-10'],
      ['{PageDown}', '2023-02-10'],
    ];
    expect(await follow(explorer, steps), scale).toEqual(steps);
  }
});

test('brackets go from release to release, in the timeline and in the graph', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const { keyboard } = userEvent;
  for (const control of [
    slider(),
    page.getByRole('button', { name: 'Play the timeline' }),
    page.getByRole('combobox', { name: 'Speed' }),
    page.getByLabelText('As of', { exact: true }),
    stage(),
  ]) {
    explorer.asOf = '2023-03-01';
    focus(control.element());
    await keyboard('[[');
    expect(explorer.asOf).toBe('2023-02-10');
    await keyboard(']');
    expect(explorer.asOf).toBe('2023-03-01');
  }
  explorer.from = '2023-01-10';
  await explorer.updateComplete;
  focus(fromSlider().element());
  await keyboard(']');
  expect([explorer.from, explorer.asOf]).toEqual(['2023-02-10', '2023-03-01']);
});

test('the slider says what a day brings', async () => {
  const explorer = await explore({ lineage: smallLineage });
  focus(slider().element());
  await userEvent.keyboard('{Home}');
  const value = () => slider().element().getAttribute('aria-valuetext');
  await expect.poll(value).toBe('10 January 2023: 2 of 5 models, Base released');
  explorer.from = '2023-01-10';
  await expect.element(fromSlider()).toBeVisible();
  expect(fromSlider().element()).toHaveAttribute(
    'aria-valuetext',
    'from 10 January 2023: 2 of 5 models',
  );
});

test('neither thumb passes the other: it takes it along', async () => {
  const explorer = await explore({
    lineage: smallLineage,
    attributes: { from: '2023-02-10', 'as-of': '2023-02-11' },
  });
  focus(fromSlider().element());
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect([explorer.from, explorer.asOf]).toEqual(['2023-02-12', '2023-02-12']);
  focus(slider().element());
  await userEvent.keyboard('{Home}');
  expect([explorer.from, explorer.asOf]).toEqual(['2023-01-10', '2023-01-10']);
});

test('the slider keeps the focus when a first day is added, and goes on moving the last one', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-03-30' } });
  (slider().element() as HTMLElement).focus();
  explorer.from = '2023-01-01';
  await explorer.updateComplete;
  await userEvent.keyboard('{ArrowRight}');
  expect(explorer.asOf).toBe('2023-03-31');
  expect(explorer.from).toBe('2023-01-01');
});

test('single steps of the value, as assistive technology makes them, go by days', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-03-30' } });
  const input = slider().element() as HTMLInputElement;
  for (const day of ['2023-03-31', '2023-04-01']) {
    input.stepUp();
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await explorer.updateComplete;
    expect(explorer.asOf).toBe(day);
    await expect
      .poll(() => input.getAttribute('aria-valuetext'))
      .toMatch(/^(31 March|1 April) 2023/);
  }
});

test('playing never goes back, even where what is drawn ended before', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2024-06-28' } });
  const days: string[] = [];
  explorer.addEventListener('lineage-time-change', ({ asOf }) => days.push(asOf));
  explorer.play();
  explorer.focusOn('gpt-j');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([...days].toSorted()).toEqual(days);
  expect(days.every((day) => day >= '2024-06-28')).toBe(true);
});
