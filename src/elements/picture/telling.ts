import type { Draft } from './draft.js';
import { together, type Markup } from './markup.js';
import { fitted, write } from './writing.js';

/** A part of a picture, and its height in pixels. */
export interface Block {
  readonly markup: Markup;
  readonly height: number;
}

/** A line of text. */
export interface Told {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
}

/** Lines of text below one another, each cut where there is no more room; empty ones are left out. */
export function tell({ measure }: Draft, all: readonly Told[], room: number): Block {
  let height = 0;
  const lines = all
    .filter(({ text }) => text !== '')
    .map(({ text, size, bold = false, fill }) => {
      const y = height + size;
      height = y + size / 2;
      return write(measure, fitted(measure, text, size, bold, room), { x: 0, y, size, bold, fill });
    });
  return { markup: together(lines), height };
}
