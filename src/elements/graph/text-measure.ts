/** Text of a weight in a typeface. */
interface Typeface {
  readonly font: string;
  readonly bold: boolean;
}

/** The font of a canvas that writes in a typeface. */
export const fontOf = ({ font, bold }: Typeface, pixels: number): string =>
  `${bold ? 650 : 400} ${pixels}px ${font}`;

/** Measured large, because small text is measured in whole pixels by some browsers. */
const measuredAt = 100;

/** Measures text, and remembers. */
export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  /** Forgets all widths: typefaces have changed. */
  forget(): void {
    this.#widths.clear();
  }

  /** The width of a text at a size of 1 pixel. */
  widthOf(text: string, typeface: Typeface): number {
    const key = `${typeface.bold} ${typeface.font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined || !this.#context) return known ?? 0;
    this.#context.font = fontOf(typeface, measuredAt);
    const width = this.#context.measureText(text).width / measuredAt;
    this.#widths.set(key, width);
    return width;
  }
}
