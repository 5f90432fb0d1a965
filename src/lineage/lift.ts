import type { Fold, Folding } from './folding.js';
import type { Derivation } from './lineage.js';
import type { Subgraph } from './subgraph.js';

/** What a lifted derivation is said to be where those it stands for differ. */
const several = 'several';

interface Lifted extends Pick<Folding, 'lifted' | 'drawnAs'> {
  /** All that is drawn: first what stays as it is. */
  readonly derivations: readonly Derivation[];
  /** Of these the new ones. */
  readonly added: readonly Derivation[];
}

interface Bundle {
  readonly parent: number;
  readonly child: number;
  readonly members: Derivation[];
}

/** Lifts the derivations at members of folds: those between the same ends that pass the same become one. */
export function lift(
  { lineage, derivations }: Subgraph,
  foldOf: ReadonlyMap<number, Fold>,
): Lifted {
  const staying: Derivation[] = [];
  const bundles = new Map<string, Bundle>();
  const drawnAs = new Map<number, Derivation | undefined>();
  for (const derivation of derivations) {
    const [above, below] = [foldOf.get(derivation.parent), foldOf.get(derivation.child)];
    if (!above && !below) staying.push(derivation);
    else if (above === below) drawnAs.set(derivation.index, undefined);
    else {
      const parent = above?.node ?? derivation.parent;
      const child = below?.node ?? derivation.child;
      const key = `${parent} ${child} ${derivation.passes}`;
      const bundle = bundles.get(key) ?? { parent, child, members: [] };
      bundle.members.push(derivation);
      bundles.set(key, bundle);
    }
  }
  const lifted = new Map<number, readonly Derivation[]>();
  const added = [...bundles.values()].map(({ parent, child, members }, position): Derivation => {
    const { relation, passes, stated } = members[0]!;
    const isOne = members.every((member) => member.relation === relation);
    const derivation = {
      index: lineage.derivations.length + position,
      parent,
      child,
      relation: isOne ? relation : several,
      passes,
      stated: { id: stated.id, relation: isOne ? relation : several, source: [] },
    };
    lifted.set(derivation.index, members);
    for (const { index } of members) drawnAs.set(index, derivation);
    return derivation;
  });
  return { derivations: [...staying, ...added], added, lifted, drawnAs };
}
