import { expect, onTestFinished } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import '../../src/define-with-data.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';

// Dates are told in the page's language.
document.documentElement.lang = 'en-GB';
document.documentElement.style.colorScheme = 'light dark';

/** What an explorer in a test is given. */
export interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lineage?: unknown;
  /** Pixels. */
  readonly size?: readonly [width: number, height: number];
}

/** Puts an explorer on the page for the length of a test. */
export function mount({ attributes = {}, lineage, size = [1200, 760] }: Given = {}): ModelLineage {
  const explorer = document.createElement('model-lineage');
  explorer.style.inlineSize = `${size[0]}px`;
  explorer.style.blockSize = `${size[1]}px`;
  for (const [name, value] of Object.entries(attributes)) explorer.setAttribute(name, value);
  if (lineage !== undefined) explorer.lineage = lineage;
  document.body.append(explorer);
  onTestFinished(() => explorer.remove());
  return explorer;
}

/** An explorer whose graph is drawn. */
export async function explore(given: Given = {}): Promise<ModelLineage> {
  const explorer = mount(given);
  await explorer.loaded;
  await expect.poll(() => drawnIds(explorer).length).toBeGreaterThan(0);
  return explorer;
}

/** The ids of what has a place on the stage right now. */
export function drawnIds(explorer: ModelLineage): string[] {
  return explorer.visibleIds.filter((id) => explorer.boundsOf(id) !== undefined);
}

/** Where everything drawn is, in viewport pixels. */
export function drawnAt(explorer: ModelLineage): { id: string; x: number; y: number }[] {
  return drawnIds(explorer).map((id) => ({ id, ...centreOf(explorer, id) }));
}

/** The middle of a model's dot, in viewport pixels. */
export function centreOf(explorer: ModelLineage, id: string): { x: number; y: number } {
  const box = explorer.boundsOf(id)?.node;
  if (!box) throw new Error(`${id} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A point of the line by which a model is reached from its first parent, just before its dot. */
export function lineTo(explorer: ModelLineage, id: string): { x: number; y: number } {
  const { x, y } = centreOf(explorer, id);
  return { x: x - 14, y };
}

/** The surface of the graph, as a reader finds it. */
export const stage = () => page.getByRole('application', { name: 'Lineage graph' });

/** Clicks at a point of the viewport inside the graph. */
export async function clickAt({ x, y }: { x: number; y: number }): Promise<void> {
  const { left, top } = stage().element().getBoundingClientRect();
  await stage().click({ position: { x: x - left, y: y - top } });
}

/** Puts the pointer on a point of the viewport inside the graph. */
export async function pointAt({ x, y }: { x: number; y: number }): Promise<void> {
  const { left, top } = stage().element().getBoundingClientRect();
  await stage().hover({ position: { x: x - left, y: y - top } });
}

/** The panel with everything known of what is selected. */
export const details = () => page.getByRole('region', { name: 'Details', includeHidden: true });

/** The timeline with all of its controls. */
export const timeline = () => page.getByRole('group', { name: 'Timeline' });

/** The slider of the first day shown. */
export const fromSlider = () => page.getByRole('slider', { name: 'Show models released from' });

/** The slider of the last day shown. */
export const slider = () => page.getByRole('slider', { name: 'Show models released until' });

/** A small family: LLaMA, two children, and a merge of both. */
export const smallLineage = {
  title: 'A small family',
  models: [
    { id: 'base', name: 'Base', released: '2023-01-10', organizations: ['Lab'] },
    {
      id: 'left',
      name: 'Left',
      released: '2023-02-10',
      parents: [{ id: 'base', relation: 'finetune' }],
    },
    {
      id: 'right',
      name: 'Right',
      released: '2023-03',
      parents: [{ id: 'base', relation: 'adapter' }],
    },
    {
      id: 'merged',
      name: 'Merged',
      released: '2023-05-01',
      parents: [
        { id: 'left', relation: 'merge' },
        { id: 'right', relation: 'merge' },
      ],
    },
    { id: 'lost', name: 'Lost' },
  ],
};

/** Whether something has the focus, in whatever shadow tree. */
export const hasFocus = (found: Locator): boolean =>
  found.elements().some((element) => element.matches(':focus'));
