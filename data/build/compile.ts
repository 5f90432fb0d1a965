import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { checkCuration } from './check-curation.js';

/** The curated lineage as it is embedded, and what is wrong with it, a line each. */
export interface Compiled {
  readonly lineage: CuratedFile;
  readonly errors: readonly string[];
}

interface CuratedFile {
  readonly models: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}

/** Puts the files of one folder together and checks them; nothing is fetched. */
export function compile(folder: string): Compiled {
  const errors: string[] = [];
  const read = (file: string): Record<string, unknown> | undefined => {
    try {
      return parse(readFileSync(join(folder, file), 'utf8')) ?? {};
    } catch (error) {
      errors.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const models: Record<string, unknown>[] = [];
  const places: string[] = [];
  for (const file of readdirSync(join(folder, 'models')).toSorted()) {
    const content = read(`models/${file}`);
    if (!content) continue;
    const { family, models: records } = content;
    if (!Array.isArray(records)) {
      errors.push(`models/${file}: models: expected a list of records`);
      continue;
    }
    records.forEach((record: Record<string, unknown>, index) => {
      models.push({ family, ...record });
      places.push(`models/${file}: models[${index}]`);
    });
  }
  const lineage: CuratedFile = {
    ...read('lineage.yaml'),
    sources: read('sources.yaml'),
    licenses: read('licenses.yaml'),
    models,
    datasets: read('datasets.yaml')?.['datasets'],
  };
  const loaded = readLineage(lineage);
  const inFile = (text: string) =>
    text
      .replaceAll(/\bmodels\[(\d+)\]/g, (_, index: string) => places[Number(index)]!)
      .replaceAll(/\bdatasets\[/g, 'datasets.yaml: datasets[');
  const placeOf = new Map(models.map((record, index) => [record['id'], places[index]!]));
  errors.push(...loaded.problems.map(({ message }) => inFile(message)));
  for (const { id, message } of checkCuration(loaded.lineage)) {
    errors.push(`${placeOf.get(id) ?? 'datasets.yaml'} (${id}): ${message}`);
  }
  return { lineage, errors };
}
