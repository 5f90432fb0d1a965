import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementsOfManifest } from './manifest.js';
import { apiTables } from './tables.js';

const file = fileURLToPath(new URL('../../docs/api.md', import.meta.url));

/** The API page as it is, and with its tables as the sources tell them now. */
export async function apiPage(): Promise<{ readonly now: string; readonly due: string }> {
  const now = readFileSync(file, 'utf8');
  const tables = apiTables(await elementsOfManifest());
  const due = now.replaceAll(
    /(<!-- table: ([\w-]+) -->).*?(<!-- end -->)/gs,
    (_, start: string, name: string, end: string) => {
      const table = tables.get(name);
      if (table === undefined) throw new Error(`There is no table ${name}.`);
      return `${start}\n\n${table}\n\n${end}`;
    },
  );
  const style = await resolveConfig(file);
  return { now, due: await format(due, { ...style, filepath: file }) };
}

/** Writes the API page anew. */
export async function write(): Promise<void> {
  writeFileSync(file, (await apiPage()).due);
}
