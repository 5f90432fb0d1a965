import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestWord, slipsIn } from '../../src/lineage/misspelling.js';

/** The same by the book: a table of the slips between each beginning of the word and the text up to each place. */
function slipsByTable(word: string, text: string): number {
  const table = [Array.from({ length: text.length + 1 }, () => 0)];
  for (let row = 1; row <= word.length; row += 1) {
    const above = table[row - 1]!;
    const here = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = word[row - 1] === text[column - 1];
      const isSwapped = word[row - 1] === text[column - 2] && word[row - 2] === text[column - 1];
      here[column] = Math.min(
        above[column]! + 1,
        here[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? table[row - 2]![column - 2]! + 1 : Infinity,
      );
    }
    table.push(here);
  }
  return Math.min(...table.at(-1)!);
}

test.each([
  ['LLAMA', 'CODELLAMA', 0],
  ['LAMMA', 'LLAMA', 1],
  ['WIZZARD', 'WIZARDLM', 1],
  ['CHATGTP', 'CHATGPT', 1],
  ['QUEN', 'QWEN', 1],
  ['FREEWILY', 'FREEWILLY2', 1],
  ['ZEFYR', 'ZEPHYR', 2],
  ['BLOOM', '', 5],
  ['模型', '大模刑', 1],
])('from %s to what is nearest in %j: %i', (word, text, slips) => {
  expect(slipsIn(word)(text)).toBe(slips);
});

test('slips are counted as in a table, in texts of any length and words of up to 31 letters', () => {
  const letters = fc.constantFrom('A', 'B', 'C', '\n', 'ß', '型');
  const word = fc.string({ unit: letters, minLength: 1, maxLength: longestWord, size: 'max' });
  const text = fc.string({ unit: letters, maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(word, text, (from, to) => {
      expect(slipsIn(from)(to)).toBe(slipsByTable(from, to));
    }),
    { numRuns: 500 },
  );
});
