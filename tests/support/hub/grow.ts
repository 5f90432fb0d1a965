import type { Random } from '../random.js';
import type { Kind } from './names.js';

/** How a model came about: nothing for a base model. */
export interface Origin {
  readonly kind: Kind | undefined;
  readonly parents: readonly number[];
}

/** Kinds among derived models. Merges are 3 % of the models, and with 2.5 parents each 7 % of the edges. */
const kinds: readonly (readonly [Kind, number])[] = [
  ['merge', 0.03],
  ['adapter', 0.438],
  ['finetune', 0.344],
  ['quantized', 0.188],
];
/** The share of each kind that others build upon. */
const fertility: Record<Kind, number> = {
  finetune: 0.055,
  merge: 0.055,
  quantized: 0.009,
  adapter: 0.002,
};
/** In families at least this large the first fine-tune is the one everybody builds upon, besides the base. */
const withInstructModel = 8;
const strangers = 0.2;

function kindOf(random: Random): Kind {
  let lot = random.next();
  const found = kinds.find(([, share]) => (lot -= share) < 0);
  return found?.[0] ?? 'adapter';
}

/** A family as it grows: `stubs` holds a fertile member once, and once more for each of its children. */
interface Family {
  readonly size: number;
  readonly stubs: number[];
  hasInstructModel: boolean;
}

/** What base and instruct models start with: they attract before anybody has built upon them. */
const attraction = (index: number) => [index, index, index];

function mergeSize(random: Random): number {
  const lot = random.next();
  if (lot < 0.66) return 2;
  if (lot < 0.88) return 3;
  return lot < 0.96 ? 4 : 5 + random.below(5);
}

/** Adds models one by one, in the order of their days, each to a family. */
export class Growth {
  readonly #families: readonly Family[];
  /** The families that have something to merge. */
  readonly #mergeable: Family[] = [];

  constructor(
    readonly random: Random,
    sizes: readonly number[],
  ) {
    this.#families = sizes.map((size) => ({ size, stubs: [], hasInstructModel: false }));
  }

  /** The origin of the next model, `index`, of a family. */
  add(index: number, rank: number): Origin {
    const family = this.#families[rank]!;
    if (family.stubs.length === 0) {
      family.stubs.push(...attraction(index));
      return { kind: undefined, parents: [] };
    }
    const wanted = kindOf(this.random);
    const merged = wanted === 'merge' ? this.#toMerge(family) : [];
    const isMerge = merged.length > 1;
    const kind = wanted === 'merge' && !isMerge ? 'finetune' : wanted;
    const parents = isMerge ? merged : [this.random.pick(family.stubs)];
    family.stubs.push(...parents.slice(0, 1));
    this.#settle(family, index, kind);
    return { kind, parents };
  }

  #settle(family: Family, index: number, kind: Kind): void {
    const isInstructModel =
      kind === 'finetune' && family.size >= withInstructModel && !family.hasInstructModel;
    if (isInstructModel) {
      family.hasInstructModel = true;
      family.stubs.push(...attraction(index));
      this.#mergeable.push(family);
    } else if (this.random.chance(fertility[kind])) family.stubs.push(index);
  }

  /** Distinct members, now and then one of another family; fewer than two where there are no more. */
  #toMerge(family: Family): number[] {
    const wanted = mergeSize(this.random);
    const found = new Set<number>();
    for (let draw = 0; found.size < wanted && draw < 6 * wanted; draw += 1) {
      const isForeign =
        this.#mergeable.length > 0 && found.size > 0 && this.random.chance(strangers);
      const from = isForeign ? this.random.pick(this.#mergeable) : family;
      found.add(this.random.pick(from.stubs));
    }
    return [...found];
  }
}
