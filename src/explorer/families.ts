import { groupName, type Fold, type Folding } from '../lineage/folding.js';
import type { Lineage } from '../lineage/lineage.js';
import { baseModels } from '../lineage/primary-parent.js';
import type { Subgraph } from '../lineage/subgraph.js';

/** The families of base models: who carries whose weights. */
export interface Families {
  /** For each node the name of the family whose weights it carries. */
  readonly of: readonly string[];
  /** The largest families, which have a colour of their own, with the number of their models. */
  readonly largest: readonly { readonly name: string; readonly models: number }[];
}

const colorCount = 8;
/** Fewer models of one family are neither coloured nor titled. */
export const smallestFamily = 3;

function work(lineage: Lineage): Families {
  const bases = baseModels(lineage);
  const of = lineage.nodes.map((_, index) => {
    const base = lineage.nodes[bases[index]!]!;
    return base.family ?? base.name;
  });
  const sizes = new Map<string, number>();
  lineage.nodes.forEach(({ kind }, index) => {
    if (kind === 'model') sizes.set(of[index]!, (sizes.get(of[index]!) ?? 0) + 1);
  });
  const largest = [...sizes]
    .map(([name, models]) => ({ name, models }))
    .filter(({ models }) => models >= smallestFamily)
    .toSorted((a, b) => b.models - a.models || (a.name < b.name ? -1 : 1))
    .slice(0, colorCount);
  return { of, largest };
}

const known = new WeakMap<Lineage, Families>();

/** The families of a lineage, worked out once. They do not depend on what is drawn, so colours stay. */
export function familiesOf(lineage: Lineage): Families {
  const families = known.get(lineage) ?? work(lineage);
  known.set(lineage, families);
  return families;
}

/** The member of a fold to whose family most of its members belong; undefined where they have none in common. */
function typicalMember({ of }: Families, { kind, members }: Fold): number | undefined {
  if (kind === 'alone' || kind === 'others') return undefined;
  const counts = new Map<string, number>();
  for (const node of members) counts.set(of[node]!, (counts.get(of[node]!) ?? 0) + 1);
  const [[most]] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [
    [string, number],
  ];
  return members.find((node) => of[node] === most);
}

function withFolds(folding: Folding): Families {
  const families = familiesOf(folding.of.lineage);
  const folds = [...folding.folds.values()];
  const typical = folds.map((fold) => typicalMember(families, fold));
  return {
    of: [
      ...families.of,
      ...typical.map((node, index) =>
        node === undefined ? groupName(folds[index]!) : families.of[node]!,
      ),
    ],
    largest: families.largest,
  };
}

const knownWithFolds = new WeakMap<Folding, Families>();

/**
 * The families of a lineage and of the folds drawn of it, worked out once: a fold belongs where most of its
 * members do.
 */
export function drawnFamilies({ lineage, folding }: Subgraph): Families {
  if (!folding) return familiesOf(lineage);
  const families = knownWithFolds.get(folding) ?? withFolds(folding);
  knownWithFolds.set(folding, families);
  return families;
}
