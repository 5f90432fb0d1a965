/** The marks that turn the direction of what follows, or end that. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters that may run from right to left are among these. */
const beyondLatin = /[^\0-\u024f\u2000-\u206f]/;

/** A text from data on one line, which turns the direction of nothing but itself. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(turns, '')
    .trim();

/** The same within a sentence, which goes on as it would without it. */
export function isolated(text: string): string {
  const line = oneLine(text);
  return beyondLatin.test(line) ? `\u2068${line}\u2069` : line;
}
