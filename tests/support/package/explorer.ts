import type { Frame, Page } from 'playwright';

/** Waits until a model is drawn where it is going to stay. */
export async function drawn(page: Page | Frame, id: string): Promise<void> {
  await page.waitForFunction(async (model) => {
    const explorer = document.querySelector('model-lineage');
    const placeNow = () => JSON.stringify(explorer?.boundsOf?.(model)?.node);
    const before = placeNow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return before !== undefined && placeNow() === before;
  }, id);
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
