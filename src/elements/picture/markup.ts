/** Text in which everything that came from data is escaped. */
export type Markup = string & { readonly isMarkup: unique symbol };

/** What XML has no place for: control characters, halves of surrogate pairs, and what is no character. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const signs = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Any text as it may stand in XML, on one line. */
export const escaped = (text: string): Markup =>
  text
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(forbidden, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => signs.get(sign)!) as Markup;

/** A number with as many digits as can be seen. */
const rounded = (value: number) => String(Math.round(value * 100) / 100);

type Value = string | number | undefined;

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Markup[]
): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`];
  });
  const content = children.join('');
  return `<${name}${written.join('')}${content ? `>${content}</${name}` : '/'}>` as Markup;
}

/** Markup that stands side by side. */
export const together = (parts: readonly Markup[]): Markup => parts.join('') as Markup;

/** What is told of an element, in words. */
export const titled = (words: string): Markup => element('title', {}, escaped(words));

/** A path through some points; a letter is what leads to those that follow it. */
export const path = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => (typeof step === 'number' ? rounded(step) : step)).join(' ');
