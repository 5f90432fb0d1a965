import { findByName } from '../../src/lineage/find.js';
import { nameIndex } from '../../src/lineage/name-index.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { hubShaped } from '../../tests/support/hub-shaped.js';
import { randomFrom } from '../../tests/support/random.js';
import { searches } from '../../tests/support/searches.js';
import { percentile } from '../statistics.js';

/** What a search costs in a lineage of some size, in milliseconds. */
export interface SearchRow {
  readonly models: number;
  /** What is made once, before the first key, in an engine that has not searched before. */
  readonly index: number;
  readonly keys: number;
  readonly key: { readonly p50: number; readonly p95: number; readonly max: number };
}

const seed = 1;
const ofEachKind = 15;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Types words key by key: names that are in the lineage, some with two letters swapped, and some that are not. */
export function measureSearches(isQuick: boolean): SearchRow[] {
  const models = isQuick ? 1_000 : 10_000;
  console.error(`… search, ${models.toLocaleString('en')}`);
  const { lineage } = readLineage(hubShaped(models, seed));
  const random = randomFrom(seed);
  const words = Array.from({ length: ofEachKind }, (_, index) => {
    const { name } = random.pick(lineage.nodes);
    return index % 3 === 0 ? name.replace(/(.)(.)(?=-)/, '$2$1') : name.replaceAll('-', ' ');
  });
  words.push(...Array.from({ length: ofEachKind }, () => random.pick(searches)[0]));
  const index = timed(() => nameIndex(lineage));
  const times = words.flatMap((word) =>
    Array.from(word, (_, last) => timed(() => findByName(lineage, word.slice(0, last + 1)))),
  );
  const at = (share: number) => percentile(times, share);
  return [{ models, index, keys: times.length, key: { p50: at(0.5), p95: at(0.95), max: at(1) } }];
}
