import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { centreOf, drawnIds, explore, slider, smallLineage, stage } from '../support/explorer.js';
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

/** The pictures of some frames: how many different ones there are. */
async function framesOf(explorer: ModelLineage, count: number): Promise<number> {
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    seen.add(places(explorer));
    await frame();
  }
  return seen.size;
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
  await layout().selectOptions('By release date');
  await expect.poll(() => x('right') - x('left')).toBeGreaterThan(20);
});

test('models glide from one layout to the other, and names wait for their arrival', async () => {
  const explorer = await explore();
  await scale().selectOptions('One step a release');
  await frame();
  expect(await framesOf(explorer, 12)).toBeGreaterThan(4);
  await expect.poll(() => explorer.boundsOf('llama')?.label).toBeDefined();
});

test('under reduced motion they are there at once', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const explorer = await explore();
  await scale().selectOptions('One step a release');
  await frame();
  await frame();
  expect(await framesOf(explorer, 10)).toBe(1);
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
  await layout().selectOptions('By generation');
  await expect.element(page.getByText('Arranging the models …')).toBeVisible();
  await expect.element(page.getByText('Arranging the models …')).not.toBeVisible();
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
  await scale().selectOptions('True to the calendar');
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
  await expect.poll(() => labelled().length).toBeGreaterThan(5);
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
