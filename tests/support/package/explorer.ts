import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';

/** Whether a model is drawn, and stays where it is. */
const isThere = async (id: string): Promise<boolean> => {
  const place = () => JSON.stringify(document.querySelector('model-lineage')?.boundsOf?.(id)?.node);
  const before = place();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return before !== undefined && place() === before;
};

/** Waits until a model is drawn where it is going to stay. */
export async function drawn(page: Page | Frame, id: string): Promise<void> {
  const message = `${id} is drawn`;
  await expect.poll(() => page.evaluate(isThere, id), { message }).toBe(true);
}

/** Clicks on the dot of a model. */
export async function clickModel(page: Page, id: string): Promise<void> {
  await drawn(page, id);
  const at = await page.evaluate((model) => {
    const { x, y, width, height } = document.querySelector('model-lineage')!.boundsOf(model)!.node;
    return { x: x + width / 2, y: y + height / 2 };
  }, id);
  await page.mouse.click(at.x, at.y);
}

/** What an explorer shows, as its `view` tells it. */
export const viewOf = (page: Page) =>
  page.evaluate(() => ({ ...document.querySelector('model-lineage')!.view }));
