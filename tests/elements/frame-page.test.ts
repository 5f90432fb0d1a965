import { expect, onTestFinished, test } from 'vitest';
import type { ModelLineage } from '../../src/elements/model-lineage.js';

/** The page for frames in a frame, and the heights it asks for. */
function framed(address: string, width: number) {
  const frame = document.createElement('iframe');
  frame.src = `/embed.html${address}`;
  frame.style.cssText = `inline-size: ${width}px; block-size: 420px; border: 0`;
  const heights: number[] = [];
  const hear = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow && data?.type === 'model-lineage-height')
      heights.push(data.height);
  };
  window.addEventListener('message', hear);
  document.body.append(frame);
  onTestFinished(() => {
    window.removeEventListener('message', hear);
    frame.remove();
  });
  const explorer = () =>
    frame.contentDocument?.querySelector<ModelLineage>('model-lineage') ?? undefined;
  return { frame, heights, explorer };
}

test('the page for frames shows what its address says, and leads to the explorer', async () => {
  const { explorer } = framed('?controls=timeline#focus=llama&as-of=2023-07-18', 800);
  await expect
    .poll(() => explorer()?.visibleIds?.includes('vicuna'), { timeout: 10_000 })
    .toBe(true);
  expect(explorer()!.view).toEqual({ focus: 'llama', 'as-of': '2023-07-18' });
  const { shadowRoot } = explorer()!;
  expect(shadowRoot!.querySelector('lineage-timeline')).not.toBeNull();
  expect(shadowRoot!.querySelector('lineage-details')).toBeNull();
  const link = shadowRoot!.querySelector<HTMLAnchorElement>('.caption a')!;
  expect(link.getAttribute('href')).toMatch(/\/#focus=llama&as-of=2023-07-18$/);
});

test('it tells how high the frame should be, by its width, once for each', async () => {
  const { frame, heights } = framed('', 800);
  await expect.poll(() => heights, { timeout: 10_000 }).toEqual([496]);
  frame.style.blockSize = `${heights[0]}px`;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heights).toEqual([496]);
  frame.style.inlineSize = '390px';
  await expect.poll(() => heights).toEqual([496, 400]);
});
