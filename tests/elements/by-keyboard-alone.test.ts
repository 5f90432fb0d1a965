import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { details, explore, stage } from '../support/explorer.js';
import { focused, table, tableNames } from '../support/lists.js';
import { readCsv } from '../support/read-csv.js';

afterEach(() => vi.restoreAllMocks());

const said = () => page.getByRole('status').element().textContent;
const inFocus = () => focused()?.getAttribute('aria-label') ?? focused()?.textContent?.trim();

/** Whether one sees where the keyboard is: a ring around what has it, around its box, or over the stage. */
function showsFocus(): boolean {
  const element = focused();
  if (!element) return false;
  // The ring is around the thumb, whose style cannot be asked for.
  if (element.matches('[type=range]')) return element.matches(':focus-visible');
  const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const around = element.matches('[role=combobox]') ? element.parentElement! : element;
  const { borderTopWidth } = getComputedStyle(element, '::after');
  return isRing(getComputedStyle(around)) || Number.parseFloat(borderTopWidth) >= 2;
}

/** Presses Tab until something has the focus; fails after a round. */
async function tabTo(name: string | RegExp, key = '{Tab}'): Promise<void> {
  const isThere = () => new RegExp(name).test(inFocus() ?? '');
  const unseen: unknown[] = [];
  let presses = 0;
  do {
    await userEvent.keyboard(key);
    presses += 1;
    if (focused() !== document.body && !showsFocus()) unseen.push(inFocus());
  } while (!isThere() && presses < 50);
  expect(isThere(), `${name} is reached by Tab`).toBe(true);
  expect(unseen, 'has the focus, and one does not see it').toEqual([]);
}

test('who has only a keyboard finds, reads, walks, goes back in time, focuses, folds and copies', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await explore();
  const press = (keys: string) => userEvent.keyboard(keys);
  const onStage = () => focused() === stage().element() && showsFocus();

  // Find WizardLM.
  await tabTo(/^Find a model$/);
  await press('wizzardlm');
  await expect.poll(said).toMatch(/^\d+ models found$/);
  await press('{Enter}');
  await expect.poll(said).toBe('Selected: WizardLM 7B V1.0');
  await expect.poll(onStage).toBe(true);

  // Read its base.
  await press('i');
  await expect.element(details().getByRole('heading', { name: 'WizardLM 7B V1.0' })).toBeVisible();
  expect(inFocus()).toBe('Details');
  await tabTo(/^LLaMA \(1\)$/);
  await press('{Enter}');
  await expect.poll(said).toBe('Selected: LLaMA (1)');
  await expect.element(details().getByRole('heading', { name: 'LLaMA (1)' })).toBeVisible();
  await expect.poll(inFocus).toBe('Details');
  await press('{Escape}');
  await expect.poll(said).toBe('Nothing selected');
  await expect.poll(onStage).toBe(true);

  // Walk from WizardLM up to LLaMA, and down to Vicuna.
  await press('/wizardlm');
  await expect.poll(said).toMatch(/models found$/);
  await press('{Enter}');
  await expect.poll(said).toBe('Selected: WizardLM 7B V1.0');
  await press('{ArrowLeft}');
  await expect.poll(said).toMatch(/^LLaMA \(1\); Meta AI; 24 February 2023; .*; parent 1 of 2$/);
  await press('{ArrowRight}');
  await expect.poll(said).toMatch(/; child \d+ of 34$/);
  await press('{Home}');
  await expect.poll(said).toMatch(/; child 1 of 34$/);
  const isOnVicuna = () => said().startsWith('Vicuna v0-v1.3; ');
  for (let child = 2; child <= 34 && !isOnVicuna(); child += 1) {
    await press('{ArrowDown}');
    await expect.poll(said).toMatch(new RegExp(`; child ${child} of 34$`));
  }
  expect(isOnVicuna()).toBe(true);
  await press('{Enter}');
  await expect.poll(said).toBe('Selected: Vicuna v0-v1.3');

  // Go back to June 2023.
  await press('{Escape}');
  await expect.poll(said).toBe('Nothing selected');
  await tabTo(/^As of$/);
  await press('06302023');
  await expect.poll(said).toMatch(/^\d+ of 248 models.*Gone: /);
  await expect.element(page.getByText(/All releases up to 30 June 2023/)).toBeVisible();

  // Focus, and fold what was made from LLaMA.
  await tabTo(/^Lineage graph$/, '{Shift>}{Tab}{/Shift}');
  await press('{ArrowLeft}');
  await expect.poll(said).toMatch(/^LLaMA \(1\); /);
  await press('f');
  await expect.poll(said).toMatch(/^\d+ models to explore$/);
  await expect
    .element(page.getByRole('navigation', { name: 'Focus' }))
    .toHaveTextContent('LLaMA (1)');
  await press('m');
  await expect.poll(inFocus).toBe('Show its details');
  await press('fold');
  await expect.poll(inFocus).toMatch(/^Fold \d+ made from LLaMA \(1\)$/);
  expect(showsFocus()).toBe(true);
  await press('{Enter}');
  await expect.poll(said).toMatch(/^1 group folded: \d+ models in it$/);
  await expect.poll(onStage).toBe(true);

  // Unfold.
  await press('m');
  await expect.poll(inFocus).toBe('Show its details');
  await press('unfold');
  await expect.poll(inFocus).toMatch(/^Unfold \d+ made from LLaMA \(1\)$/);
  await press('{Enter}');
  await expect.poll(said).toBe('Nothing is folded');
  await expect.poll(onStage).toBe(true);

  // Open the table, and copy it.
  await press('t');
  await expect.poll(said).toBe('Table opened');
  await tabTo(/^Copy as CSV$/, '{Shift>}{Tab}{/Shift}');
  await press('{Enter}');
  await expect.poll(said).toBe(`${tableNames().length} rows copied`);
  const rows = readCsv(write.mock.lastCall![0]).slice(1);
  expect(rows.map(([name]) => name)).toEqual(tableNames());
  expect(tableNames()).toContain('Vicuna v0-v1.3');
  expect(tableNames()).not.toContain('Llama 2 (base)');

  // And come back.
  await press('{Escape}');
  await expect.poll(said).toBe('Table closed');
  await expect.element(table()).not.toBeInTheDocument();
  await expect.poll(onStage).toBe(true);
  await press('{Escape}');
  await expect.poll(said).toMatch(/^\d+ models to explore$/);
  await expect.element(page.getByRole('navigation', { name: 'Focus' })).not.toBeInTheDocument();
}, 30_000);
