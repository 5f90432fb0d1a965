import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { explore, slider, smallLineage } from '../support/explorer.js';

const play = () => page.getByRole('button', { name: 'Play the timeline' });
const pause = () => page.getByRole('button', { name: 'Pause' });
const speed = () => page.getByRole('combobox', { name: 'Speed' });

const emulate = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(() => emulate({}));

function daysShown(explorer: ModelLineage): string[] {
  const days: string[] = [];
  explorer.addEventListener('lineage-time-change', ({ asOf }) => days.push(asOf));
  return days;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('nothing plays by itself', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-01' } });
  await wait(400);
  expect(explorer.asOf).toBe('2023-02-01');
  await expect.element(play()).toBeVisible();
});

test('it glides from day to day and stops at the end', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-04-27' } });
  const days = daysShown(explorer);
  await speed().selectOptions('4×');
  await play().click();
  await expect.element(pause()).toBeVisible();
  await vi.waitFor(() => expect(days.at(-1)).toBe('2023-05-01'), { timeout: 5_000 });
  // Where frames are slow, a day may be passed over; a jump would pass over all of them.
  const between = ['2023-04-28', '2023-04-29', '2023-04-30', '2023-05-01'];
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual(between.filter((day) => days.includes(day)));
  await expect.element(play()).toBeVisible();
  await wait(300);
  expect(explorer.asOf).toBe('2023-05-01');
});

test('from the end it starts over, with the first release', async () => {
  const explorer = await explore({ lineage: smallLineage });
  const days = daysShown(explorer);
  await play().click();
  await vi.waitFor(() => expect(days.length).toBeGreaterThan(1));
  expect(days.slice(0, 2)).toEqual(['2023-01-10', '2023-01-11']);
});

test('under reduced motion it steps from release to release', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const explorer = await explore({ lineage: smallLineage });
  const days = daysShown(explorer);
  await speed().selectOptions('4×');
  await play().click();
  await vi.waitFor(() => expect(days.at(-1)).toBe('2023-05-01'), { timeout: 5_000 });
  expect(days).toEqual(['2023-01-10', '2023-02-10', '2023-03-01', '2023-03-31', '2023-05-01']);
  await expect.element(play()).toBeVisible();
});

test('pausing keeps the day', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-01-01' } });
  explorer.play();
  await expect.poll(() => explorer.asOf).not.toBe('2023-01-01');
  await pause().click();
  const { asOf } = explorer;
  await expect.element(play()).toBeVisible();
  await wait(200);
  expect(explorer.asOf).toBe(asOf);
});

test('moving a thumb pauses', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-01' } });
  explorer.play();
  await expect.element(pause()).toBeVisible();
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(play()).toBeVisible();
  expect(explorer.asOf).toBe('2023-05-01');
});

test('what is taken out of the page stops, and leaves nothing running', async () => {
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-01' } });
  explorer.play();
  await expect.element(pause()).toBeVisible();
  explorer.remove();
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
  await wait(700);
  const ours = frames.mock.calls.filter(([callback]) => callback.name === 'frame');
  frames.mockRestore();
  expect(ours).toEqual([]);
  const { asOf } = explorer;
  await wait(200);
  expect(explorer.asOf).toBe(asOf);
});

test('while it plays, what appears is said at most twice a second', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2023-03-01' } });
  const texts: string[] = [];
  const times: number[] = [];
  const observer = new MutationObserver(() => {
    texts.push(page.getByRole('status').element().textContent);
    times.push(performance.now());
  });
  observer.observe(page.getByRole('status').element(), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  explorer.play();
  await vi.waitFor(() => expect(texts.length).toBeGreaterThan(3), { timeout: 8_000 });
  explorer.pause();
  observer.disconnect();
  expect(texts.at(-1)).toMatch(/^\d+ of 248 models.*Appeared: /);
  times.slice(1).forEach((time, index) => expect(time - times[index]!).toBeGreaterThan(450));
});
