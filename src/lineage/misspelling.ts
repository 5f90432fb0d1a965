/** The longest word that slips are counted in: an integer has a bit for each of its letters. */
export const longestWord = 31;

/**
 * Counts the slips (a letter too many, missing or wrong, or two swapped) between a word and the part of
 * a text that is nearest to it. Hyyrö's bit-parallel algorithm, which takes a few steps for each letter
 * of the text, however long the word is.
 */
export function slipsIn(word: string): (text: string) => number {
  const codes = word.split('').map((letter) => letter.charCodeAt(0));
  // Most letters are ASCII; looking beyond the end of an array is slow, but works.
  const places = new Int32Array(Math.max(127, ...codes) + 1);
  for (const [place, code] of codes.entries()) places[code]! |= 1 << place;
  const last = 1 << (word.length - 1);
  return (text) => {
    let more = -1;
    let less = 0;
    let same = 0;
    let before = 0;
    let slips = word.length;
    let fewest = slips;
    for (let place = 0; place < text.length; place += 1) {
      const here = places[text.charCodeAt(place)] ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = (((here & more) + more) ^ more) | here | less | swapped;
      const grown = less | ~(same | more);
      const shrunk = more & same;
      if (grown & last) slips += 1;
      else if (shrunk & last) slips -= 1;
      if (slips < fewest) fewest = slips;
      more = (shrunk << 1) | ~(same | (grown << 1));
      less = (grown << 1) & same;
      before = here;
    }
    return fewest;
  };
}
