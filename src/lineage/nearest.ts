/** How many letters are to be put in, left out or changed to make one word of another (Levenshtein). */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [place, old] of row.slice(0, -1).entries()) {
      const changed = old + Number(letter !== other[place]);
      next.push(Math.min(changed, row[place + 1]! + 1, next[place]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The word that someone may have meant: one that the text begins with, or that is at most two slips away. */
export function nearestWord<Word extends string>(
  text: string,
  words: readonly Word[],
): Word | undefined {
  const beginning = words.find((word) => text.startsWith(word));
  const short = text.slice(0, 20);
  const [nearest] = words.toSorted((a, b) => slips(short, a) - slips(short, b));
  const isNear = nearest !== undefined && slips(short, nearest) <= Math.min(2, nearest.length - 2);
  return beginning ?? (isNear ? nearest : undefined);
}
