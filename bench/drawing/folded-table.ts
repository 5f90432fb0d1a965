import { milliseconds, table } from '../table.js';
import type { FoldedRow } from './folded.js';

const head = ['models', 'drawn'];
const measured = [
  'first frame',
  'step p50',
  'step p95',
  'jump p50',
  'jump p95',
  'pan p50',
  'pan p95',
];

const figures = ({ firstFrame, step, jump, pan }: FoldedRow): number[] => [
  firstFrame,
  ...[step, jump, pan].flatMap(({ p50, p95 }) => [p50, p95]),
];

/** The rows for reading. Each figure is also told as so many times that of the first, where nothing is folded. */
export function foldedTable(rows: readonly FoldedRow[]): string {
  const base = figures(rows[0]!);
  const cells = rows.map((row) => [
    row.input,
    String(row.drawn),
    ...figures(row).flatMap((time, place) => [
      milliseconds(time),
      (time / base[place]!).toFixed(2),
    ]),
  ]);
  return table([...head, ...measured.flatMap((each) => [each, '×'])], cells);
}
