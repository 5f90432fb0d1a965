import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawnIds, explore, smallLineage } from '../support/explorer.js';
import { uncaught } from '../support/held-layouts.js';

/** The document of a frame in the page. */
function otherDocument(): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1300px; block-size: 800px';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  return frame.contentDocument!;
}

test('an explorer moved to another document and back keeps its looks and its state', async () => {
  const found = uncaught();
  const explorer = await explore({ lineage: smallLineage, attributes: { 'as-of': '2023-02-10' } });
  explorer.select('left');
  const { height } = explorer.getBoundingClientRect();
  const paper = getComputedStyle(
    explorer.shadowRoot!.querySelector('lineage-graph')!,
  ).backgroundColor;
  const heads = document.head.innerHTML;
  const elsewhere = otherDocument();
  for (const place of [elsewhere.body, document.body]) {
    place.append(explorer);
    await expect.poll(() => drawnIds(explorer)).toEqual(['base', 'left', 'lost']);
    expect(explorer.getBoundingClientRect().height).toBe(height);
    const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
    expect(getComputedStyle(graph).backgroundColor).toBe(paper);
    expect(explorer.view).toEqual({ 'as-of': '2023-02-10', selected: 'left' });
  }
  expect([document.head.innerHTML, elsewhere.head.innerHTML]).toEqual([heads, '']);
  expect(found).toEqual([]);
});

test('an explorer made here is shown in another document, with a part that joins it there', async () => {
  const explorer = document.createElement('model-lineage');
  Object.assign(explorer, { id: 'models', controls: 'none', lineage: smallLineage });
  const outline = document.createElement('lineage-outline');
  outline.setAttribute('for', 'models');
  const { body } = otherDocument();
  body.append(explorer, outline);
  // A frame that goes tells nobody: what stays in it would observe a page that is no longer there.
  onTestFinished(() => {
    explorer.remove();
    outline.remove();
  });
  await expect.poll(() => drawnIds(explorer).length).toBe(5);
  expect(explorer.getBoundingClientRect().height).toBe(512);
  const frame = page.frameLocator(page.elementLocator(document.querySelector('iframe')!));
  const tree = frame.getByRole('treegrid');
  await expect.poll(() => tree.query()?.textContent).toContain('Merged');
});
