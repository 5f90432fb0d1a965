import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { curatedLineage } from '../../src/data.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { preferredValue } from '../../src/lineage/claim.js';
import { formatDay, type Day } from '../../src/lineage/day.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import {
  clickAt,
  details,
  drawnIds,
  explore,
  lineTo,
  slider,
  smallLineage,
  timeline,
} from '../support/explorer.js';

const { lineage } = readLineage(curatedLineage);
const models = lineage.nodes
  .filter(({ kind }) => kind === 'model')
  .map(({ id, released }) => ({ id, ...preferredValue(released)! }));
const days = [...new Set(models.flatMap(({ earliest, latest }) => [earliest, latest]))].toSorted(
  (a, b) => a - b,
);

/** What a model is on a day, by the rule of the format and nothing else. */
function ruleFor({ earliest, latest }: { earliest: Day; latest: Day }, day: Day): string {
  if (day < earliest) return 'not-yet';
  return day < latest ? 'possible' : 'released';
}

async function expectAgreement(explorer: ModelLineage, day: Day): Promise<void> {
  explorer.asOf = formatDay(day);
  await explorer.updateComplete;
  const expected = models.filter((model) => ruleFor(model, day) !== 'not-yet').map(({ id }) => id);
  expect(explorer.visibleIds, formatDay(day)).toEqual(expected);
  expect(drawnIds(explorer), formatDay(day)).toEqual(expected);
  const differing = models.filter((model) => explorer.stateOf(model.id) !== ruleFor(model, day));
  expect(differing, formatDay(day)).toEqual([]);
}

test('all 248 models agree with their dates, forwards, backwards and by jumps', async () => {
  const explorer = await explore();
  expect(models).toHaveLength(248);
  for (const day of days) await expectAgreement(explorer, day);
  for (const day of days.toReversed()) await expectAgreement(explorer, day);
  const someDay = fc.integer({ min: days[0]!, max: days.at(-1)! });
  for (const day of fc.sample(someDay, { numRuns: 100, seed: 2023 }))
    await expectAgreement(explorer, day);
});

test('what is drawn follows the day: Alpaca is there on 13 March 2023 and not the day before', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-03-12' } });
  expect(explorer.stateOf('llama')).toBe('released');
  expect(explorer.boundsOf('llama')).toBeDefined();
  expect(explorer.stateOf('alpaca')).toBe('not-yet');
  expect(explorer.boundsOf('alpaca')).toBeUndefined();
  explorer.setAttribute('as-of', '2023-03-13');
  expect(explorer.stateOf('alpaca')).toBe('released');
  await expect.poll(() => explorer.boundsOf('alpaca')).toBeDefined();
  await expect.element(page.getByText('13 March 2023', { exact: true })).toBeVisible();
});

test('a derivation is there as soon as both of its ends are', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const line = lineTo(explorer, 'left');
  explorer.asOf = '2023-02-09';
  await clickAt(line);
  await expect.element(details()).not.toBeVisible();
  explorer.asOf = '2023-02-10';
  await clickAt(line);
  await expect.element(details().getByRole('heading', { name: 'Left fine-tuned' })).toBeVisible();
});

test('an imprecise date makes a model possible until its last day has passed', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-03-15' } });
  expect(explorer.stateOf('right')).toBe('possible');
  await expect.element(page.getByText(/1 of them perhaps/)).toBeVisible();
  explorer.asOf = '2023-03-31';
  expect(explorer.stateOf('right')).toBe('released');
});

test('undated models stay, and are counted', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-01-10' } });
  expect(explorer.stateOf('lost')).toBe('undated');
  expect(drawnIds(explorer)).toEqual(['base', 'lost']);
  await expect.element(page.getByText('1 undated', { exact: true })).toBeVisible();
});

test('no model moves while the day changes', async () => {
  const explorer = await explore();
  const boxes = () =>
    new Map(explorer.visibleIds.map((id) => [id, JSON.stringify(explorer.boundsOf(id)?.node)]));
  const before = boxes();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...days), { minLength: 1, maxLength: 6 }),
      async (walk) => {
        for (const day of walk) {
          explorer.asOf = formatDay(day);
          await explorer.updateComplete;
          for (const [id, box] of boxes()) expect(before.get(id)).toBe(box);
        }
      },
    ),
    { numRuns: 15, seed: 7 },
  );
});

test('the buttons go from release to release and stop at both ends', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const previous = page.getByRole('button', { name: 'Previous release' });
  const next = page.getByRole('button', { name: 'Next release' });
  const seen = [];
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  for (let step = 0; step < 4; step += 1) {
    await previous.click();
    seen.push(explorer.asOf);
  }
  expect(seen).toEqual(['2023-03-31', '2023-03-01', '2023-02-10', '2023-01-10']);
  await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
  (previous.element() as HTMLElement).click();
  expect(explorer.asOf).toBe('2023-01-10');
  await next.click();
  expect(explorer.asOf).toBe('2023-02-10');
});

test('a day that is none is told and ignored', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.setAttribute('as-of', 'spring 2023');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/as-of="spring 2023" is not a date/);
  expect(explorer.asOf).toBe('2023-05-01');
  explorer.asOf = '2023-02';
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what is only possible on a day is not told as released', async () => {
  await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-03-01' } });
  await expect
    .element(slider())
    .toHaveAttribute('aria-valuetext', '1 March 2023: 4 of 5 models, Right perhaps released');
});

test.each([
  ['from', 'spring', /from="spring" is not a date/],
  ['scale', 'logarithmic', /scale="logarithmic" is not a scale; write even, calendar or order/],
  ['undated', 'maybe', /undated="maybe" is not a choice; write show or hide/],
  ['layout', 'circle', /layout="circle" is not a layout; write timeline or generations/],
] as const)('%s="%s" is told and ignored', async (name, value, message) => {
  const explorer = await explore({ lineage: smallLineage });
  const before = explorer[name];
  explorer.setAttribute(name, value);
  await expect.element(page.getByRole('alert')).toHaveTextContent(message);
  expect(explorer[name]).toBe(before);
  explorer.removeAttribute(name);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what time is shown can be read back, as it is', async () => {
  const attributes = { from: '2023-02', 'as-of': '2023-03', scale: 'order', undated: 'hide' };
  const explorer = await explore({ lineage: smallLineage, attributes });
  const { from, asOf, scale, undated } = explorer;
  expect({ from, asOf, scale, undated }).toEqual({
    from: '2023-02-01',
    asOf: '2023-03-31',
    scale: 'order',
    undated: 'hide',
  });
  for (const name of Object.keys(attributes)) explorer.removeAttribute(name);
  expect([explorer.from, explorer.asOf, explorer.scale, explorer.undated]).toEqual([
    undefined,
    '2023-05-01',
    'even',
    'show',
  ]);
});

test('undated models can be hidden, and stay counted', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const box = page.getByRole('checkbox', { name: 'Show 1 undated' });
  await box.click();
  expect(explorer.undated).toBe('hide');
  expect(explorer.stateOf('lost')).toBe('filtered');
  await expect.poll(() => explorer.boundsOf('lost')).toBeUndefined();
  await expect.element(page.getByText('1 undated', { exact: true })).toBeVisible();
  await expect.element(page.getByText('4 of 5 models')).toBeVisible();
  await box.click();
  await expect.poll(() => explorer.boundsOf('lost')).toBeDefined();
});

test('the end of the slider says that it is the last release, and how old the data is', async () => {
  const explorer = await explore();
  await expect.element(page.getByText(/All releases up to .*, the last release/)).toBeVisible();
  await expect
    .element(timeline().getByText('Data up to 10 June 2025', { exact: true }))
    .toBeVisible();
  explorer.asOf = '2023-03-30';
  await expect.element(page.getByText(/All releases up to 30 March 2023$/)).toBeVisible();
});

test('with a focus, the end of the slider is the last release of what is drawn', async () => {
  const withNewer = { models: [...smallLineage.models, { id: 'new', released: '2024-01-01' }] };
  const explorer = await explore({ lineage: withNewer, attributes: { focus: 'left' } });
  await expect
    .element(page.getByText('All releases up to 1 May 2023, the last release'))
    .toBeVisible();
  await expect
    .element(slider())
    .toHaveAttribute('aria-valuetext', '1 May 2023: 3 of 3 models, Merged released');
  await expect.element(page.getByLabelText('As of', { exact: true })).toHaveValue('2023-05-01');
  explorer.asOf = '2023-04-30';
  await expect.element(page.getByText(/All releases up to 30 April 2023$/)).toBeVisible();
});

test('what has come and gone is said, whatever moved the day', async () => {
  const explorer = await explore({ lineage: smallLineage });
  explorer.asOf = '2023-02-10';
  const said = page.getByRole('status');
  await expect.element(said).toHaveTextContent('3 of 5 models released. Gone: Right and Merged');
  await page.getByRole('button', { name: 'Next release' }).click();
  await expect
    .element(said)
    .toHaveTextContent('4 of 5 models released, 1 of them perhaps. Appeared: Right');
});

test('where nothing is dated there is no slider, and no day', async () => {
  const explorer = await explore({ lineage: { models: [{ id: 'a' }, { id: 'b' }] } });
  expect(explorer.asOf).toBeUndefined();
  expect(slider().elements()).toEqual([]);
  await expect.element(page.getByText('2 undated', { exact: true })).toBeVisible();
  await expect.element(page.getByText('2 of 2 models')).toBeVisible();
});

test('a date open to the past is told, and the slider begins with the first known day', async () => {
  const old = { id: 'old', released: '../2023-02-01' };
  const withOld = { models: [...smallLineage.models, old] };
  const explorer = await explore({ lineage: withOld, attributes: { 'as-of': '2023-01-10' } });
  expect(explorer.stateOf('old')).toBe('possible');
  await page.getByRole('button', { name: 'About' }).click();
  await expect.element(details().getByText(/First release 10 January 2023/)).toBeVisible();
  explorer.select('old');
  await expect.element(details().getByText('on or before 1 February 2023')).toBeVisible();
});
