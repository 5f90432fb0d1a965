import { milliseconds, table } from '../table.js';
import { ours } from './contenders/ours.js';
import { limit } from './in-process.js';
import type { LayoutRow } from './layouts.js';

const head = [
  'layout',
  'models',
  'derivations',
  'time',
  'times ours',
  'crossings',
  'edge length',
  'overlaps',
  'memory',
];

/** The rows for reading. Edge length is a share of the picture's width. */
export function layoutTable(rows: readonly LayoutRow[]): string {
  const cells = rows.map(({ input, contender, figures }) => {
    if (!figures) return [contender, input, '', `over ${limit / 1_000} s`, '', '', '', '', ''];
    const base = rows.find((row) => row.input === input && row.contender === ours.name)?.figures;
    return [
      contender,
      input === figures.models.toLocaleString('en') ? input : `${input}, ${figures.models}`,
      figures.derivations.toLocaleString('en'),
      milliseconds(figures.time),
      base ? (figures.time / base.time).toFixed(1) : '',
      figures.crossings.toLocaleString('en'),
      `${(100 * figures.edgeLength).toFixed(1)} %`,
      figures.overlaps.toLocaleString('en'),
      `${(figures.memory / 2 ** 20).toFixed(1)} MB`,
    ];
  });
  return table(head, cells);
}
