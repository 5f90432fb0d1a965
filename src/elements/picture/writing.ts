import { element, escaped, type Markup } from './markup.js';

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** How a text is written, and where its line begins. */
interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** A text that is as wide as it was measured, whatever typeface is found where it is read. */
export function write(
  measure: Measure,
  text: string,
  { x, y, size, fill, bold = false }: Writing,
): Markup {
  const textLength = measure(text, size, bold);
  if (textLength === 0) return '' as Markup;
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-weight': bold ? 650 : undefined,
      textLength,
      lengthAdjust: 'spacingAndGlyphs',
    },
    escaped(text),
  );
}

/** The part of a text that fits a width. */
export function fitted(
  measure: Measure,
  text: string,
  size: number,
  bold: boolean,
  width: number,
): string {
  if (measure(text, size, bold) <= width) return text;
  const characters = Array.from(text);
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(cut(middle), size, bold) <= width) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}
