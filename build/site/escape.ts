const signs = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text as HTML. */
export const escapeText = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs.get(sign)!);
