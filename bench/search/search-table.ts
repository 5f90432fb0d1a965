import { milliseconds, table } from '../table.js';
import type { SearchRow } from './searching.js';

/** The rows for reading. */
export function searchTable(rows: readonly SearchRow[]): string {
  const cells = rows.map(({ models, index, keys, key }) => [
    models.toLocaleString('en'),
    milliseconds(index),
    keys.toLocaleString('en'),
    milliseconds(key.p50),
    milliseconds(key.p95),
    milliseconds(key.max),
  ]);
  return table(['models', 'index', 'keys', 'key, median', 'key, 95 %', 'key, longest'], cells);
}
