import type { Picture } from './picture.js';

/** What browsers can draw at most: pixels of a side, and in all. */
const most = { side: 16_384, area: 268_435_456 };

const undrawable =
  'The browser could not draw the picture. Allow img-src data: in the policy of the page, or export SVG.';

/** The picture an address of data has in it. */
function imageOf(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new Error(undrawable)));
    image.src = address;
  });
}

/** A picture as PNG. It comes as an address of data, which the strictest of policies allow for images. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  if (Math.max(width, height) > most.side || width * height > most.area) {
    throw new Error(
      `A PNG of ${width} × ${height} pixels is more than browsers can draw. Take a smaller scale, or export SVG.`,
    );
  }
  const image = await imageOf(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) return blob;
  throw new Error('The browser could not make the PNG. Take a smaller scale, or export SVG.');
}
