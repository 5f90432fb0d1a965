import type { Cell } from '../formats/csv.js';

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
