/** How many slips (a letter too many, missing or wrong, or two swapped) make one word of another. */
function slips(one: string, other: string): number {
  let above: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let place = 0; place < other.length; place += 1) {
      const changed = row[place]! + Number(one[index] !== other[place]);
      const isSwapped = one[index] === other[place - 1] && one[index - 1] === other[place];
      const swapped = isSwapped ? above[place - 1]! + 1 : changed;
      next.push(Math.min(changed, swapped, row[place + 1]! + 1, next[place]! + 1));
    }
    above = row;
    row = next;
  }
  return row.at(-1)!;
}

const longest = 20;

/** The word that may have been meant: one that the text begins with, or that is one or two slips away. */
export function nearestWord<Word extends string>(
  text: string,
  words: readonly Word[],
): Word | undefined {
  const beginning = words.find((word) => text.startsWith(word));
  if (beginning || text.length > longest) return beginning;
  return words
    .map((word) => ({ word, count: slips(text, word) }))
    .filter(({ word, count }) => count <= (word.length < 5 ? 1 : 2))
    .toSorted((a, b) => a.count - b.count)[0]?.word;
}
