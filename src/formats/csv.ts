/** What stands in a cell. */
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
