import { readFileSync } from 'node:fs';
import { readLineage } from '../../src/lineage/read-lineage.js';

/** The curated file as it is embedded; read as text, because that is quicker than as a module. */
export const curatedFile: { readonly models: object[]; readonly datasets: object[] } = JSON.parse(
  readFileSync(new URL('../../data/lineage.json', import.meta.url), 'utf8'),
);

/** The curated lineage as the component reads it. */
export const { lineage: curated } = readLineage(curatedFile);
