import { table } from '../table.js';
import type { DrawingRow } from './drawing.js';

const head = [
  'page',
  'models',
  'names',
  'first frame',
  '× raw',
  'step p50',
  '× raw',
  '× every element',
  'step p95',
  '× raw',
  'jump p50',
  'jump p95',
  '× raw',
];

const time = (value: number) => `${value.toFixed(1)} ms`;
const ratio = (value: number, base: number | undefined) =>
  base === undefined ? '' : (value / base).toFixed(2);

/** The rows for reading. Each figure is also told as so many times that of the raw canvas. */
export function drawingTable(rows: readonly DrawingRow[]): string {
  const cells = rows.map((row) => {
    const { input, page, names, firstFrame, step, jump } = row;
    const beside = (name: DrawingRow['page']) =>
      rows.find((other) => other.input === input && other.page === name);
    const raw = beside('raw-canvas');
    return [
      page,
      input,
      String(names),
      `${Math.round(firstFrame)} ms`,
      ratio(firstFrame, raw?.firstFrame),
      time(step.p50),
      ratio(step.p50, raw?.step.p50),
      ratio(step.p50, beside('every-element')?.step.p50),
      time(step.p95),
      ratio(step.p95, raw?.step.p95),
      time(jump.p50),
      time(jump.p95),
      ratio(jump.p95, raw?.jump.p95),
    ];
  });
  return table(head, cells);
}
