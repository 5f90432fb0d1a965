import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.js';

const file = fileURLToPath(new URL('results.json', import.meta.url));

// JSON leaves out what is undefined, but that a layout took too long is a result.
const nullForNothing = (_: string, value: unknown): unknown => value ?? null;

/** Writes the rows of one part into `bench/results.json`, and leaves the other parts as they are. */
export function saveResults(
  part: 'layout' | 'drawing' | 'folded' | 'search',
  rows: readonly object[],
): void {
  const known: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const taken = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine.class,
    load: machine.load,
  };
  writeFileSync(
    file,
    `${JSON.stringify({ ...known, [part]: { ...taken, rows } }, nullForNothing, 2)}\n`,
  );
  console.log(`Written to bench/results.json.`);
}
