import type { Group } from '../lineage/folding.js';
import type { Subgraph } from '../lineage/subgraph.js';

type Common = Pick<Group, 'key' | 'kind' | 'name' | 'isRest'>;

/** Which nodes are to be drawn as which folds, while that is being chosen. */
export class FoldPlan {
  readonly #folds = new Map<string, { readonly common: Common; size: number }>();
  readonly #keyOf = new Map<number, string>();
  /** How many nodes are drawn, a fold being one. */
  drawn: number;

  constructor({ nodes }: Subgraph) {
    this.drawn = nodes.length;
  }

  /** The key of the fold in which a node is. */
  keyOf(node: number): string | undefined {
    return this.#keyOf.get(node);
  }

  /** Those of some nodes that are in no fold, or in one all of whose members are among them: no other is broken up. */
  takeable(nodes: readonly number[]): number[] {
    const inside = new Map<string, number>();
    for (const node of nodes) {
      const key = this.#keyOf.get(node);
      if (key !== undefined) inside.set(key, (inside.get(key) ?? 0) + 1);
    }
    return nodes.filter((node) => {
      const key = this.#keyOf.get(node);
      return key === undefined || inside.get(key) === this.#folds.get(key)!.size;
    });
  }

  /** How many nodes are drawn of some. */
  drawnOf(nodes: readonly number[]): number {
    return new Set(nodes.map((node) => this.#keyOf.get(node) ?? node)).size;
  }

  /** Takes a fold apart and gives back what it was; undefined where there is none. */
  open(key: string, { nodes }: Subgraph): Group | undefined {
    const fold = this.#folds.get(key);
    if (!fold || fold.size < 2) return undefined;
    const members = nodes.filter((node) => this.#keyOf.get(node) === key);
    for (const node of members) this.#keyOf.delete(node);
    this.#folds.delete(key);
    this.drawn += members.length - 1;
    return { ...fold.common, members };
  }

  /** Puts nodes into a fold; those that were in another leave it. */
  put(common: Common, members: readonly number[]): void {
    const fold = this.#folds.get(common.key) ?? { common, size: 0 };
    if (fold.size === 0) this.drawn += 1;
    this.#folds.set(common.key, fold);
    for (const node of members) {
      const before = this.#folds.get(this.#keyOf.get(node) ?? '');
      if (before) before.size -= 1;
      if (!before || before.size === 0) this.drawn -= 1;
      fold.size += 1;
      this.#keyOf.set(node, common.key);
    }
  }

  /** The folds that were chosen, in the order of their keys; one of whom only one member is left is none. */
  groups({ nodes }: Subgraph): Group[] {
    const members = new Map<string, number[]>();
    for (const node of nodes) {
      const key = this.#keyOf.get(node);
      if (key === undefined || this.#folds.get(key)!.size < 2) continue;
      const known = members.get(key);
      if (known) known.push(node);
      else members.set(key, [node]);
    }
    return [...members]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inside]) => ({ ...this.#folds.get(key)!.common, members: inside }));
  }
}
