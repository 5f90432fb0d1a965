import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { lineageJsonSchema } from './json-schema.js';
import { rowsFor } from './rows.js';

/** Checks the data folder and writes the embedded lineage and the schema beside it. Returns the errors. */
export function write(folder: string): readonly string[] {
  const { lineage, errors } = compile(folder);
  writeFileSync(
    join(folder, 'lineage.schema.json'),
    `${JSON.stringify(lineageJsonSchema(), null, 2)}\n`,
  );
  if (errors.length === 0) {
    const rows = rowsFor(readLineage(lineage).lineage);
    writeFileSync(join(folder, 'lineage.json'), `${JSON.stringify({ ...lineage, rows })}\n`);
  }
  return errors;
}
