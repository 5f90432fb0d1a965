/** A Markdown table, padded so that it can be read in a terminal too; figures stand right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds to three digits at most. */
export function milliseconds(time: number): string {
  if (time >= 100) return `${Math.round(time).toLocaleString('en')} ms`;
  return `${time.toFixed(time >= 10 ? 0 : 1)} ms`;
}
