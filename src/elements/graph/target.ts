/** Something drawn: a node by its index in the lineage, or a derivation by its own. */
export type Target = { readonly node: number } | { readonly derivation: number };

/** Whether two targets are the same thing. */
export function isSameTarget(one: Target | undefined, other: Target | undefined): boolean {
  if (!one || !other) return one === other;
  if ('node' in one) return 'node' in other && one.node === other.node;
  return 'derivation' in other && one.derivation === other.derivation;
}
