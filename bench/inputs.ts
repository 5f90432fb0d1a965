import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hubShaped } from '../tests/support/hub-shaped.js';

/** Where everything goes that is built and generated for a run. */
export const workFolder = fileURLToPath(new URL('../node_modules/.bench', import.meta.url));

/** A lineage to measure with. */
export interface Input {
  readonly name: string;
  /** Its file, in JSON. */
  readonly path: string;
}

const seed = 1;

/** The curated lineage, which the component shows by default. */
export const defaultData: Input = {
  name: 'default data',
  path: fileURLToPath(new URL('../data/lineage.json', import.meta.url)),
};

/**
 * A generated lineage of some size, shaped like the Hub: `connected` leaves out most of the models that
 * stand alone there.
 */
export function generated(count: number, { connected = true } = {}): Input {
  const folder = join(workFolder, 'lineages');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${count}${connected ? '' : '-hub'}.json`);
  writeFileSync(path, JSON.stringify(hubShaped(count, seed, { connected })));
  return { name: `${count.toLocaleString('en')}${connected ? '' : ', as on the Hub'}`, path };
}
