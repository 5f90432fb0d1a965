import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { lineageJsonSchema } from './json-schema.js';
import { rowsFor } from './rows.js';

/** The rows written before, where nothing else has changed since: looking for them takes seconds. */
function knownRows(file: string, lineage: object): unknown {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const same = JSON.stringify(lineage).slice(0, -1);
  return text.startsWith(same) ? JSON.parse(text).rows : undefined;
}

/** Writes a file where it says something else: what is built from it is old only then. */
function writeText(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Checks the data folder and writes the embedded lineage and the schema beside it. Returns the errors. */
export function write(folder: string): readonly string[] {
  const { lineage, errors } = compile(folder);
  writeText(
    join(folder, 'lineage.schema.json'),
    `${JSON.stringify(lineageJsonSchema(), null, 2)}\n`,
  );
  if (errors.length === 0) {
    const file = join(folder, 'lineage.json');
    const rows = knownRows(file, lineage) ?? rowsFor(readLineage(lineage).lineage);
    writeText(file, `${JSON.stringify({ ...lineage, rows })}\n`);
  }
  return errors;
}
