import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownOf } from '../../src/explorer/table-text.js';
import { csvOf } from '../../src/formats/csv.js';
import { anyText } from '../support/any-text.js';
import { readCsv } from '../support/read-csv.js';

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/** Texts as somebody writes them who means harm. */
const hostileText = fc
  .array(fc.constantFrom(...signs, "'", '"', ',', ';', '\r\n', '|', 'a', ' '))
  .map((parts) => parts.join(''));
const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(hostileText, anyText, fc.integer(), fc.float({ noNaN: true })), {
      minLength: width,
      maxLength: width,
    }),
  ),
);

/** What a reader of the file makes of a cell: the apostrophe of a formula is no part of it. */
const withoutGuard = (text: string) =>
  /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;

test('any table can be read back from its CSV', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const read = readCsv(csvOf(rows)).map((row, index) =>
        row.map((cell, column) =>
          typeof rows[index]![column] === 'number' ? Number(cell) : withoutGuard(cell),
        ),
      );
      expect(read).toEqual(rows.map((row) => row.map((cell) => (cell === 0 ? 0 : cell))));
    }),
  );
});

test('no text of a CSV is a formula', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const [[cell] = []] = readCsv(csvOf([[text]]));
      expect(signs.some((sign) => cell!.startsWith(sign))).toBe(false);
    }),
  );
});

test('numbers stay numbers, below zero too', () => {
  expect(
    csvOf([
      ['Model', 'Parents'],
      ['-1', -1],
    ]),
  ).toBe('"Model","Parents"\r\n"\'-1",-1\r\n');
});

test('a table in Markdown has a row a line, whatever its cells hold', () => {
  expect(
    markdownOf(
      ['Name', 'Parents'],
      [
        ['a|b', 1],
        ['`x`\n<b>[y](z)</b> & c\\', 2],
      ],
    ),
  ).toBe(
    [
      '| Name | Parents |',
      '| --- | --: |',
      String.raw`| a\|b | 1 |`,
      String.raw`| \`x\` &lt;b&gt;\[y\](z)&lt;/b&gt; &amp; c\\ | 2 |`,
      '',
    ].join('\n'),
  );
});

test('no cell of Markdown opens a column, a line, code or markup', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, anyText), (text) => {
      const lines = markdownOf(['A', 'B'], [[text, 'end']]).split(/[\r\n\u2028\u2029]/);
      expect(lines).toHaveLength(4);
      const bare = lines[2]!.replaceAll(/\\./g, '');
      expect(bare.split('|')).toHaveLength(4);
      expect(bare).not.toMatch(/[<>`[\]]/);
    }),
  );
});
