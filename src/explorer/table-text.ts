/** What stands in a cell of a copied table. */
export type Cell = string | number;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that
 * looks as though it had got one: taking one away gives the text back.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180): texts in quotes, numbers as they are. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A text as Markdown that shows just that text. */
function markdownCell(cell: Cell): string {
  return String(cell)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_~[\]|$]/g, String.raw`\$&`);
}

/** A table in Markdown; columns of numbers go to the right. */
export function markdownOf(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = headings.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '--:' : '---'));
  const body = rows.map((row) => line(row.map(markdownCell)));
  return [line(headings.map(markdownCell)), line(rule), ...body].join('');
}
