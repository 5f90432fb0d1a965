import { dateAsWritten, familyDays } from './hub/dates.js';
import { familySizes } from './hub/families.js';
import { Growth } from './hub/grow.js';
import { baseName, derivedName, organization } from './hub/names.js';
import { randomFrom } from './random.js';

/** A record of a generated lineage. */
export interface HubModel {
  readonly id: string;
  readonly name: string;
  readonly released?: string;
  readonly organizations: readonly string[];
  readonly parents: readonly { readonly id: string; readonly relation: string }[];
}

/** A generated lineage, as a file would have it. */
export interface HubFile {
  readonly title: string;
  readonly models: readonly HubModel[];
}

/** The share of models that are nobody's parent or child: on the Hub, and in a graph worth drawing. */
const isolated = { hub: 0.7, connected: 0.12 };

/**
 * A lineage shaped like the Hub's in July 2025: its kinds of derivation, sizes of families, rates at
 * which models are built upon, generations and dates, with the burst of autumn 2024. The same count
 * and seed always give the same. `connected` leaves out most models that stand alone, because what is
 * laid out is families.
 */
export function hubShaped(count: number, seed: number, { connected = true } = {}): HubFile {
  const random = randomFrom(seed);
  const sizes = familySizes(count, connected ? isolated.connected : isolated.hub);
  const births = sizes
    .flatMap((size, rank) => familyDays(random, rank, size).map((day) => ({ rank, day })))
    .toSorted((a, b) => a.day - b.day || a.rank - b.rank);
  const growth = new Growth(random, sizes);
  const models: HubModel[] = [];
  for (const [index, { rank, day }] of births.entries()) {
    const { kind, parents } = growth.add(index, rank);
    const first = models[parents[0] ?? -1];
    const name = kind && first ? derivedName(random, kind, first.name) : baseName(random);
    const lab = organization(random);
    const released = dateAsWritten(random, day);
    models.push({
      id: `${lab}/${name}-${index}`,
      name,
      ...(released !== undefined && { released }),
      organizations: [lab],
      parents: parents.map((parent) => ({ id: models[parent]!.id, relation: kind! })),
    });
  }
  return { title: `${count} models shaped like the Hub (seed ${seed})`, models };
}
