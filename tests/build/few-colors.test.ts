import { expect, test } from 'vitest';

// Cytoscape has no types inside, and what stands in for its files has none either.
const file = new URL('../../build/lean-cytoscape/few-colors.js', import.meta.url).href;
const { color2tuple }: { color2tuple(color: unknown): unknown } = await import(file);

test.each([
  ['rgb(1, 20, 255)', [1, 20, 255]],
  ['#999', [153, 153, 153]],
  ['#aec8e5', [174, 200, 229]],
  ['black', [0, 0, 0]],
  ['red', [255, 0, 0]],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  ['mapData(x)', undefined],
  ['#12', undefined],
])('%s is a colour', (color, tuple) => {
  expect(color2tuple(color)).toEqual(tuple);
});
