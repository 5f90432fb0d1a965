import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LineageRequestEvent } from '../../src/elements/events.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import type { View } from '../../src/explorer/view.js';
import {
  clickAt,
  centreOf,
  details,
  drawnIds,
  explore,
  fromSlider,
  hasFocus,
  mount,
  slider,
  smallLineage,
  stage,
  timeline,
} from '../support/explorer.js';

const search = () => page.getByRole('combobox', { name: 'Find a model' });
const legend = () => page.getByRole('group', { name: 'Legend' });

/** Puts a part somewhere on the page, for the explorer of an id. */
function place(tag: string, explorer: string): HTMLElement {
  const part = document.createElement(tag);
  part.setAttribute('for', explorer);
  document.body.append(part);
  onTestFinished(() => part.remove());
  return part;
}

/** Hears what a reader asks for; what `isLet` refuses is prevented. */
function requestsOf(explorer: ModelLineage, isLet: (request: string) => boolean = () => true) {
  const asked: { request: string; view: View }[] = [];
  explorer.addEventListener('lineage-request', (event) => {
    asked.push({ request: event.request, view: event.view });
    if (!isLet(event.request)) event.preventDefault();
  });
  return asked;
}

test('shows the graph alone where no controls are wanted', async () => {
  const explorer = await explore({ attributes: { controls: 'none' }, lineage: smallLineage });
  await expect.element(stage()).toBeVisible();
  for (const control of [search(), legend(), timeline(), slider()])
    expect(control.query()).toBeNull();
  for (const role of ['button', 'heading', 'checkbox', 'combobox'] as const)
    expect(page.getByRole(role).elements()).toEqual([]);
  await clickAt(centreOf(explorer, 'left'));
  await expect.poll(() => explorer.view['selected']).toBe('left');
  expect(details().query()).toBeNull();
});

test('shows those controls that are named, and all of them without the attribute', async () => {
  const explorer = await explore({
    attributes: { controls: 'timeline legend' },
    lineage: smallLineage,
  });
  await expect.element(timeline()).toBeVisible();
  await expect.element(legend()).toBeInTheDocument();
  expect(search().query()).toBeNull();
  explorer.removeAttribute('controls');
  await expect.element(search()).toBeVisible();
  expect(explorer.controls.split(' ')).toContain('search');
});

test('tells a word that is no control, and shows the others', async () => {
  await explore({ attributes: { controls: 'timeline sarch' }, lineage: smallLineage });
  await expect.element(page.getByRole('alert')).toHaveTextContent('controls="sarch"');
  await expect.element(timeline()).toBeVisible();
});

test.each(['before', 'after'])('joins parts that stand %s their explorer', async (order) => {
  const placed = order === 'before' ? place('lineage-timeline', 'llamas') : undefined;
  const explorer = await explore({
    attributes: { controls: 'none', id: 'llamas' },
    lineage: smallLineage,
  });
  if (!placed) place('lineage-timeline', 'llamas');
  await userEvent.fill(page.getByLabelText('As of'), '2023-02-15');
  await expect.poll(() => explorer.asOf).toBe('2023-02-15');
  expect(explorer.visibleIds).toEqual(['base', 'left', 'lost']);
});

test('parts elsewhere tell and do all that they do inside', async () => {
  for (const part of ['search', 'details', 'legend', 'outline', 'table'])
    place(`lineage-${part}`, 'llamas');
  const explorer = await explore({
    attributes: { controls: 'none', id: 'llamas' },
    lineage: smallLineage,
  });
  await userEvent.fill(search(), 'merged');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => explorer.view['selected']).toBe('merged');
  expect(hasFocus(stage())).toBe(true);
  await expect.element(details().getByRole('heading', { name: 'Merged' })).toBeVisible();
  await expect.element(page.getByRole('treegrid')).toHaveTextContent('Merged');
  await expect.element(page.getByRole('region', { name: 'Table' })).toBeVisible();
  await userEvent.keyboard('/');
  expect(hasFocus(search())).toBe(true);
});

test('a part elsewhere fits the room that it has there', async () => {
  const part = place('lineage-timeline', 'llamas');
  part.style.inlineSize = '380px';
  await explore({ attributes: { controls: 'none', id: 'llamas' } });
  const { left, right } = part.getBoundingClientRect();
  for (const control of [
    page.getByLabelText('As of'),
    page.getByRole('checkbox', { name: 'From' }),
  ]) {
    await expect.element(control).toBeVisible();
    const box = control.element().getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(left);
    expect(box.right).toBeLessThanOrEqual(right);
  }
});

test('a part follows its explorer when that is gone, back, or another', async () => {
  const panel = place('lineage-outline', 'llamas');
  const explorer = await explore({
    attributes: { controls: 'none', id: 'llamas' },
    lineage: smallLineage,
  });
  await expect.element(page.getByRole('treegrid')).toHaveTextContent('Merged');
  explorer.remove();
  await expect.element(page.getByRole('treegrid')).not.toBeInTheDocument();
  document.body.append(explorer);
  await expect.element(page.getByRole('treegrid')).toHaveTextContent('Merged');
  mount({ attributes: { controls: 'none', id: 'others' }, lineage: { models: [{ id: 'sole' }] } });
  panel.setAttribute('for', 'others');
  await expect.element(page.getByRole('treegrid')).toHaveTextContent('sole');
});

test('asks the page before a change that the reader wants, and tells what will be', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const asked = requestsOf(explorer);
  await clickAt(centreOf(explorer, 'left'));
  await expect.poll(() => explorer.view['selected']).toBe('left');
  expect(asked.map(({ request }) => request)).toEqual(['select']);
  expect(asked[0]!.view).toEqual(explorer.view);
  explorer.select('right');
  explorer.asOf = '2023-03-01';
  expect(asked).toHaveLength(1);
});

test('makes no change that the page prevents, and its controls go back', async () => {
  const explorer = await explore({ lineage: smallLineage });
  requestsOf(explorer, () => false);
  const before = explorer.view;
  const day = (slider().element() as HTMLInputElement).value;
  slider().element().focus();
  await userEvent.keyboard('{ArrowLeft}{PageDown}');
  expect((slider().element() as HTMLInputElement).value).toBe(day);
  const limited = page.getByRole('checkbox', { name: 'From' });
  await limited.click();
  await expect.element(limited).not.toBeChecked();
  expect(fromSlider().query()).toBeNull();
  await page.getByRole('button', { name: 'Outline' }).click();
  await clickAt(centreOf(explorer, 'left'));
  await page.getByLabelText('Layout').selectOptions('By generation');
  await expect.element(page.getByLabelText('Layout')).toHaveValue('timeline');
  expect(explorer.view).toEqual(before);
});

test('a page can set something else in place of what it prevents', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const heard = vi.fn<(event: Event) => void>();
  explorer.addEventListener('lineage-request', (event) => {
    heard(event);
    if (event.request !== 'select') return;
    event.preventDefault();
    explorer.focusOn('left');
  });
  await clickAt(centreOf(explorer, 'left'));
  await expect.poll(() => explorer.view).toEqual({ focus: 'left' });
  expect(heard.mock.lastCall?.[0]).toBeInstanceOf(LineageRequestEvent);
});

test('waits under a lid until pressed, and again once it is left', async () => {
  const explorer = await explore({
    attributes: { interaction: 'press', controls: 'timeline' },
    lineage: smallLineage,
  });
  const lid = page.getByRole('button', { name: 'Explore the graph' });
  await lid.click({ position: { x: 5, y: 5 } });
  expect(hasFocus(stage())).toBe(true);
  await expect.element(lid).not.toBeInTheDocument();
  await clickAt(centreOf(explorer, 'left'));
  await expect.poll(() => explorer.view['selected']).toBe('left');
  slider().element().focus();
  await expect.element(lid).toBeVisible();
  expect(drawnIds(explorer)).toContain('left');
});

test('shows a title and a caption of the page', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await expect.element(page.getByRole('heading', { name: 'A small family' })).toBeVisible();
  explorer.innerHTML =
    '<span slot="title">Our models</span><p slot="caption">As of <b>today</b>.</p><p>No script.</p>';
  await expect.element(page.getByRole('heading', { name: 'Our models' })).toBeVisible();
  await expect.element(page.getByText('As of today.')).toBeVisible();
  await expect.element(page.getByText('No script.')).not.toBeVisible();
});
