import { fold, wordsOf } from './fold.js';
import type { Lineage, LineageNode } from './lineage.js';
import { longestWord, slipsIn } from './misspelling.js';
import { lettersOf, nameIndex, type Findable } from './name-index.js';

// More words than a name has are no name, and looking for each of them would take long.
const mostWords = 16;

/** How many slips a word may have. That it stands inside a name, and not where one begins, counts as one. */
const forgiven = (word: string) => Math.min(3, Math.floor(word.length / 2.5));

/** Counts the slips between a word and what is nearest to it; Infinity where they are too many. */
function misspelling(word: string, most: number): (findable: Findable) => number {
  if (most < 1 || word.length > longestWord) {
    return ({ said }) => (said.includes(word) ? 0 : Infinity);
  }
  const slips = slipsIn(word);
  const letters = lettersOf(word);
  return (findable) => {
    let missing = 0;
    for (let bits = letters & ~findable.letters; bits !== 0; bits &= bits - 1) missing += 1;
    if (missing > most) return Infinity;
    const count = slips(findable.said);
    return count <= most ? count : Infinity;
  };
}

/** Counts how far a phrase is from what is meant: slips, and one for each word that is in none of its names. */
function phrase(words: readonly string[]): (findable: Findable) => number {
  const parts = words.map((word) => ({ word, slips: misspelling(word, forgiven(word) - 1) }));
  return (findable) => {
    let sum = 0;
    for (const { word, slips } of parts) {
      if (!findable.names.includes(word)) sum += 1 + slips(findable);
      if (sum === Infinity) break;
    }
    return sum;
  };
}

/** Tells how well something fits what is typed, folded, and its words: 0 is best, Infinity is not at all. */
function ranking(typed: string, words: readonly string[]): (findable: Findable) => number {
  const isPhrase = words.length > 1 && words.length <= mostWords;
  const beginning = `\n${typed}`;
  const whole = `${beginning}\n`;
  const slipsInBeginning = misspelling(beginning, forgiven(typed));
  const slipsInWhole = misspelling(whole, forgiven(typed));
  const inAnyOrder = isPhrase ? phrase(words) : () => Infinity;
  return (findable) => {
    const { names, said } = findable;
    if (names.includes(typed)) {
      if (names.startsWith(whole)) return 0;
      if (names.includes(whole)) return 1;
      return names.includes(beginning) ? 2 : 3;
    }
    const order = inAnyOrder(findable);
    if (order === 0) return 4;
    if (said.includes(typed)) return 5;
    const slips = slipsInBeginning(findable);
    const isWhole = slips < Infinity && slips === slipsInWhole(findable);
    return 6 + 2 * Math.min(order, slips) + (isWhole ? 0 : 1);
  };
}

/**
 * The nodes whose names (or aliases, id, organisations, sizes) a text may mean, best first. Case, spaces,
 * signs, the order of words, and a few slips of the pen do not count.
 */
export function findByName(lineage: Lineage, text: string): LineageNode[] {
  const typed = fold(text);
  if (typed === '') return [];
  const rank = ranking(typed, [...new Set(wordsOf(text))]);
  const found: LineageNode[][] = [];
  for (const findable of nameIndex(lineage)) {
    const place = rank(findable);
    if (place < Infinity) (found[place] ??= []).push(findable.node);
  }
  return found.flat();
}
