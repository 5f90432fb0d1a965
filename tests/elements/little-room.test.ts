import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { details, explore, smallLineage } from '../support/explorer.js';

afterEach(() => page.viewport(1440, 900));

const controls = 'button, input, select, summary, a[href], [role=application]';

/** What is found in the shadow trees below a root, too. */
function within(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);
}

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
  const words = name.replaceAll(/\s+/g, ' ').replace(/\d+ models?/, 'some models');
  return `${element.role ?? element.localName} ${words.trim()}`;
}

/** The uppermost element at a point, in whatever shadow tree. */
function elementAt(x: number, y: number): Element | null {
  let root: DocumentOrShadowRoot = document;
  for (;;) {
    const element: Element | null = root.elementFromPoint(x, y);
    if (!element?.shadowRoot || element.shadowRoot === root) return element;
    root = element.shadowRoot;
  }
}

/** Whether a reader gets at a control: all of it lies in the window, and something of it above all else. */
function isReached(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isInside =
    left >= -1 && top >= -1 && right <= window.innerWidth + 1 && bottom <= window.innerHeight + 1;
  const isOnTop = [0.1, 0.5, 0.9].some((part) => {
    const found = elementAt(left + (right - left) * part, (top + bottom) / 2);
    return element.contains(found) || (found?.contains(element) ?? false);
  });
  return isInside && isOnTop;
}

const reached = (explorer: ModelLineage) =>
  within(explorer.shadowRoot!)
    .filter((element) => element.matches(controls) && isReached(element))
    .map(nameOf);

/** Opens one after the other what hides others, and tells of all controls that one gets at. */
async function allReached(size: readonly [number, number]): Promise<Set<string>> {
  await page.viewport(...size);
  const explorer = await explore({ lineage: smallLineage, size });
  const frame = explorer.shadowRoot!.querySelector('.explorer')!;
  explorer.from = '2023-01';
  await explorer.updateComplete;
  const names = reached(explorer);
  explorer.query = 'base+';
  explorer.focusOn('left');
  await explorer.updateComplete;
  names.push(...reached(explorer));
  await page.getByRole('button', { name: 'Legend' }).click();
  names.push(...reached(explorer));
  await userEvent.keyboard('{Escape}');
  explorer.select('merged');
  await expect.element(details()).toBeVisible();
  // What was just clicked may have been meant for what is below.
  await new Promise((done) => setTimeout(done, 500));
  names.push(...reached(explorer));
  expect(frame.scrollWidth, 'nothing goes beyond the right').toBeLessThanOrEqual(size[0]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size[0]);
  explorer.remove();
  return new Set(names);
}

// At 200 % a window of 1440 by 900 has room for half of that.
test('neither zoomed in by 200 % nor on a width of 320 pixels a control is lost', async () => {
  const all = await allReached([1440, 900]);
  expect(all.size).toBeGreaterThan(35);
  for (const size of [
    [720, 450],
    [320, 640],
  ] as const) {
    const here = await allReached(size);
    const lost = [...all].filter((name) => !here.has(name));
    expect(lost, `lost at ${size.join(' by ')}`).toEqual([]);
  }
});

const rooms = [
  [1024, 768],
  [720, 450],
  [390, 844],
  [320, 640],
] as const;

test.each(rooms)(
  'on %i by %i the details leave something of the graph, and all of its controls',
  async (...size) => {
    await page.viewport(...size);
    const explorer = await explore({ size });
    const partOf = (name: string) => explorer.shadowRoot!.querySelector<HTMLElement>(name)!;
    /** Those of the bar, of the graph and of the timeline. */
    const reachedControls = () =>
      [partOf('.bar'), partOf('lineage-graph').shadowRoot!, partOf('lineage-timeline').shadowRoot!]
        .flatMap((root) => within(root))
        .filter((element) => element.matches(controls) && element.role !== 'application')
        .filter(isReached)
        .map(nameOf);
    const before = reachedControls();
    expect(before.length).toBeGreaterThan(10);
    const told = partOf('lineage-details');
    const stage = page.getByRole('application').element().getBoundingClientRect();
    for (const compare of [undefined, 'alpaca']) {
      explorer.view = { selected: 'vicuna', ...(compare && { compare }) };
      await expect.element(details()).toBeVisible();
      await new Promise((done) => setTimeout(done, 500));
      expect(reachedControls()).toEqual(before);
      expect(isReached(told.shadowRoot!.querySelector('.close')!)).toBe(true);
      const panel = told.getBoundingClientRect();
      const covered = (panel.width * panel.height) / (stage.width * stage.height);
      expect(covered, 'a part is left').toBeLessThan(0.65);
      expect(panel.height, 'there is something to read').toBeGreaterThan(100);
    }
  },
);
