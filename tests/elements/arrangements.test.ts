import { afterEach, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ModelLineage } from '../../src/elements/model-lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { cytoscapeOf } from '../support/drawn-lines.js';
import {
  centreOf,
  drawnIds,
  explore,
  pointAt,
  slider,
  smallLineage,
  stage,
} from '../support/explorer.js';
import { hubShaped } from '../support/hub-shaped.js';

const layout = () => page.getByRole('combobox', { name: 'Layout' });
const scale = () => page.getByRole('combobox', { name: 'Scale' });

const emulate = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(() => emulate({}));

/** Where all models stand, as text. */
const places = (explorer: ModelLineage) =>
  JSON.stringify(drawnIds(explorer).map((id) => explorer.boundsOf(id)!.node));

const frame = () => new Promise(requestAnimationFrame);

/** Where a model is in each frame, until it has been at rest for a while. */
async function wayOf(explorer: ModelLineage, id: string): Promise<number[]> {
  const way: number[] = [];
  const isAtRest = () => way.length > 15 && new Set(way.slice(-15)).size === 1;
  while (!isAtRest()) {
    way.push(centreOf(explorer, id).x);
    await frame();
  }
  return way;
}

test('models stand by their date at first, and by generation when that is chosen', async () => {
  const explorer = await explore({ lineage: smallLineage });
  expect(explorer.layout).toBe('timeline');
  const x = (id: string) => centreOf(explorer, id).x;
  expect(x('left')).toBeLessThan(x('right'));
  await layout().selectOptions('By generation');
  expect(explorer.layout).toBe('generations');
  await expect.poll(() => Math.abs(x('left') - x('right'))).toBeLessThan(1);
  await expect.element(scale()).not.toBeInTheDocument();
  await layout().selectOptions('By date');
  await expect.poll(() => x('right') - x('left')).toBeGreaterThan(20);
});

test('models glide from one layout to the other, and names wait for their arrival', async () => {
  const explorer = await explore();
  const before = centreOf(explorer, 'llama-2').x;
  explorer.scale = 'order';
  const way = await wayOf(explorer, 'llama-2');
  const [low, high] = [before, way.at(-1)!].toSorted((a, b) => a - b);
  expect(way.filter((x) => x > low! + 1 && x < high! - 1).length).toBeGreaterThan(0);
  await expect.poll(() => explorer.boundsOf('llama-2')?.label).toBeDefined();
});

test('under reduced motion they are there at once', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const explorer = await explore();
  const before = centreOf(explorer, 'llama-2').x;
  explorer.scale = 'order';
  const stops = new Set(await wayOf(explorer, 'llama-2'));
  stops.delete(before);
  expect(stops.size).toBe(1);
});

test('what is shown changes with the layout in one go', async () => {
  const explorer = await explore();
  explorer.scale = 'order';
  explorer.from = '2023-03';
  explorer.asOf = '2023-05';
  await expect.poll(() => explorer.boundsOf('gpt-3')).toBeUndefined();
  expect(explorer.boundsOf('vicuna')).toBeDefined();
  expect(explorer.boundsOf('llama-2')).toBeUndefined();
});

test('a large lineage says that it is arranged by generation', async () => {
  const explorer = await explore({ lineage: readLineage(hubShaped(150, 1)).lineage });
  const [first] = drawnIds(explorer);
  const before = centreOf(explorer, first!).x;
  const busy = page.getByText('Arranging the models …').element() as HTMLElement;
  const told: boolean[] = [];
  const note = () => told.at(-1) === !busy.hidden || told.push(!busy.hidden);
  new MutationObserver(note).observe(busy, { attributes: true });
  await layout().selectOptions('By generation');
  await expect.poll(() => told.slice(-2)).toEqual([true, false]);
  await expect.poll(() => centreOf(explorer, first!).x).not.toBe(before);
});

/** Where the days at the ends of the window are cut, in viewport pixels. */
function cutsOf(explorer: ModelLineage): { from: number | undefined; asOf: number | undefined } {
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const at = (selector: string) => {
    const cut = graph.shadowRoot!.querySelector<HTMLElement>(selector)!;
    return cut.hidden ? undefined : cut.getBoundingClientRect().x;
  };
  return { from: at('.cut.from'), asOf: at('.cut.as-of') };
}

test.each(['even', 'calendar', 'order'])(
  'a line stands at the day shown, where the models of that day stand: %s',
  async (name) => {
    const explorer = await explore({ attributes: { scale: name, 'as-of': '2023-03-30' } });
    const { from, asOf } = cutsOf(explorer);
    expect(Math.abs(asOf! - centreOf(explorer, 'vicuna').x)).toBeLessThanOrEqual(1.5);
    expect(from).toBeUndefined();
    explorer.from = '2023-02-24';
    await expect
      .poll(() => Math.abs((cutsOf(explorer).from ?? 0) - centreOf(explorer, 'llama').x))
      .toBeLessThanOrEqual(1.5);
  },
);

test('the line follows the slider and the camera', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-03-30' } });
  const before = cutsOf(explorer).asOf!;
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => cutsOf(explorer).asOf!).toBeGreaterThan(before);
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('++');
  await expect
    .poll(() => Math.abs(cutsOf(explorer).asOf! - centreOf(explorer, 'vicuna').x))
    .toBeGreaterThan(10);
  explorer.asOf = '2023-03-30';
  await expect
    .poll(() => Math.abs(cutsOf(explorer).asOf! - centreOf(explorer, 'vicuna').x))
    .toBeLessThanOrEqual(2.5);
});

test('there is no line where place is not time', async () => {
  const explorer = await explore({ attributes: { layout: 'generations' } });
  expect(cutsOf(explorer)).toEqual({ from: undefined, asOf: undefined });
});

test('true to the calendar, names that do not fit are left out and counted', async () => {
  const explorer = await explore({ size: [1440, 900] });
  await scale().selectOptions('True calendar');
  const told = page.getByText(/\d+ names have no room here/);
  await expect.element(told).toBeVisible();
  const without = drawnIds(explorer).filter((id) => !explorer.boundsOf(id)!.label);
  expect(told.element().textContent).toBe(`${without.length} names have no room here: zoom in`);
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const x = (id: string) => centreOf(explorer, id).x;
  const perDay = (x('llama-2') - x('llama')) / (day('2023-07-18') - day('2023-02-24'));
  expect((x('mistral-7b') - x('llama-2')) / (day('2023-09-27') - day('2023-07-18'))).toBeCloseTo(
    perDay,
    1,
  );
});

test('from far away families are named, and models when one comes nearer', async () => {
  const explorer = await explore({ size: [640, 420] });
  await expect.element(page.getByText('Zoom in to read the names')).toBeVisible();
  expect(drawnIds(explorer).filter((id) => explorer.boundsOf(id)!.label)).toEqual([]);
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('++++++');
  await expect.element(page.getByText('Zoom in to read the names')).not.toBeInTheDocument();
  const labelled = () => drawnIds(explorer).filter((id) => explorer.boundsOf(id)!.label);
  await expect.poll(() => labelled().length).toBeGreaterThan(2);
});

test('the details lie over the stage without moving it, and not over what is selected', async () => {
  const explorer = await explore({ size: [1440, 900] });
  const before = places(explorer);
  explorer.select('vicuna');
  await expect.element(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await frame();
  expect(places(explorer)).toBe(before);
  explorer.select('llama-4');
  const panel = page.getByRole('region', { name: 'Details' });
  await expect
    .poll(() => explorer.boundsOf('llama-4')!.node.right)
    .toBeLessThan(panel.element().getBoundingClientRect().left);
});

test('what the reader has gone to see stays in sight when the stage gets another size', async () => {
  const explorer = await explore({ size: [1440, 900] });
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('+++');
  explorer.select('vicuna');
  const inStage = () => {
    const { left, right, top, bottom } = stage().element().getBoundingClientRect();
    const { x, y } = centreOf(explorer, 'vicuna');
    return x > left && x < right && y > top && y < bottom;
  };
  await expect.poll(inStage).toBe(true);
  explorer.style.inlineSize = '1100px';
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(inStage()).toBe(true);
});

test('a selected derivation is brought into sight with both of its ends', async () => {
  const explorer = await explore({ size: [1440, 900] });
  explorer.select({
    parent: 'llama-3-1',
    child: 'deepseek-r1-distill-llama-8b',
    relation: 'finetune',
  });
  const panel = page.getByRole('region', { name: 'Details' });
  await expect.element(panel).toBeVisible();
  const right = () => panel.element().getBoundingClientRect().left;
  for (const id of ['llama-3-1', 'deepseek-r1-distill-llama-8b']) {
    await expect.poll(() => explorer.boundsOf(id)!.node.right).toBeLessThan(right());
  }
});

test('what is gone cannot be pointed at', async () => {
  const explorer = await explore();
  await pointAt(centreOf(explorer, 'vicuna'));
  await expect.element(page.getByText('30 March 2023', { exact: true })).toBeVisible();
  explorer.asOf = '2022-01-01';
  await expect.element(page.getByText('30 March 2023', { exact: true })).not.toBeInTheDocument();
});

test('a lineage that is taken away leaves an empty stage, on which no key does harm', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const { defaultLineage } = ModelLineage;
  ModelLineage.defaultLineage = undefined;
  onTestFinished(() => {
    ModelLineage.defaultLineage = defaultLineage;
  });
  explorer.lineage = undefined;
  await expect.element(page.getByText('No lineage to show yet.')).toBeVisible();
  expect(cytoscapeOf(explorer).elements()).toHaveLength(0);
  (stage().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{Enter}f[[');
  await expect.element(page.getByText('No lineage to show yet.')).toBeVisible();
});

test('where nothing is dated there is neither an axis nor a choice of scale', async () => {
  const parents = [{ id: 'a', relation: 'finetune' }];
  const explorer = await explore({ lineage: { models: [{ id: 'a' }, { id: 'b', parents }] } });
  expect(cutsOf(explorer)).toEqual({ from: undefined, asOf: undefined });
  await expect.element(scale()).not.toBeInTheDocument();
  expect(centreOf(explorer, 'a').x).toBeLessThan(centreOf(explorer, 'b').x);
});

test('the slider stands under the line in the graph, whatever the day', async () => {
  const explorer = await explore({ size: [1440, 900] });
  for (const day of ['2019-02-14', '2023-03-30', '2024-01-10', '2025-06-10']) {
    explorer.asOf = day;
    await explorer.updateComplete;
    const input = slider().element() as HTMLInputElement;
    const timeline = explorer.shadowRoot!.querySelector('lineage-timeline')!;
    const axis = timeline.shadowRoot!.querySelector('.axis')!;
    const { left, width } = axis.getBoundingClientRect();
    const thumb = left + (width * input.valueAsNumber) / Number(input.max);
    await expect
      .poll(() => Math.abs(cutsOf(explorer).asOf! - thumb), { message: day })
      .toBeLessThan(3);
  }
});

test.each([390, 320])(
  'a phone of %i pixels shows the whole words of what is chosen',
  async (width) => {
    await explore({ size: [width, 844] });
    for (const choice of [layout(), scale()]) {
      const element = choice.element() as HTMLElement;
      const { width: drawn } = element.getBoundingClientRect();
      element.style.maxInlineSize = 'none';
      expect(drawn).toBeCloseTo(element.getBoundingClientRect().width);
    }
  },
);
