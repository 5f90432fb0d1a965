/** Writes a list of texts as one, with a sign between them that stands for itself only when it is written `%2C` or so. */
export function joinTexts(texts: readonly string[], separator: string): string {
  const code = `%${separator.charCodeAt(0).toString(16).toUpperCase()}`;
  return texts
    .map((text) => text.replaceAll('%', '%25').replaceAll(separator, code))
    .join(separator);
}

/** Reads what `joinTexts` has written. */
export function splitTexts(text: string, separator: string): string[] {
  const code = `%${separator.charCodeAt(0).toString(16).toUpperCase()}`;
  return text
    .split(separator)
    .map((part) => part.replaceAll(code, separator).replaceAll('%25', '%'));
}

/** Writes keys, none of which is empty, with commas between them. */
export const writeTexts = (texts: readonly string[]) => joinTexts(texts, ',');

/** Reads keys with commas between them; empty ones are no keys. */
export const readTexts = (text: string) => splitTexts(text, ',').filter((each) => each !== '');
