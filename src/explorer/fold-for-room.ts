import type { Group } from '../lineage/folding.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { byImportance } from './by-importance.js';
import { groupsOf, smallestGroup } from './fold-groups.js';
import type { FoldPlan } from './fold-plan.js';

/** How much room there is, and for whom it is. */
export interface Room {
  readonly limit: number;
  /** The nodes that the reader has unfolded. */
  readonly shown: ReadonlySet<number>;
}

const bySize = (one: Group, other: Group) =>
  other.members.length - one.members.length || (one.key < other.key ? -1 : 1);

/** Puts what matters least into one fold until the rest has room: first single nodes, then small folds. */
function foldTheLeast(subgraph: Subgraph, plan: FoldPlan, { limit, shown }: Room): void {
  const { lineage, focus, nodes } = subgraph;
  const order = byImportance(subgraph);
  const others = { key: 'others', kind: 'others', name: '', isRest: false } as const;
  const items = new Map<string | number, number[]>();
  for (const node of nodes) {
    const item = plan.keyOf(node) ?? node;
    if (lineage.nodes[node]!.id === focus || item === others.key) continue;
    const known = items.get(item);
    if (known) known.push(node);
    else items.set(item, [node]);
  }
  const isShown = ([node]: number[]) => (shown.has(node!) ? 1 : 0);
  const least = [...items.values()]
    .map((members) => members.toSorted(order))
    .toSorted(
      (one, other) =>
        isShown(one) - isShown(other) || one.length - other.length || order(other[0]!, one[0]!),
    );
  for (const members of least) {
    if (plan.drawn <= limit) return;
    plan.put(others, members);
  }
}

/**
 * Folds further groups until few enough nodes are drawn: leaves, then families, then whatever matters
 * least. What is folded already stays so, and no group is folded of which the reader has unfolded some.
 */
export function foldForRoom(subgraph: Subgraph, plan: FoldPlan, room: Room): void {
  const { limit, shown } = room;
  if (plan.drawn <= limit) return;
  const groups = [...groupsOf(subgraph).byKey.values()]
    .filter(({ members }) => !members.some((node) => shown.has(node)))
    .toSorted(bySize);
  // One box for nearly everything would tell nothing.
  const leavesEnough = (gain: number) => plan.drawn - gain >= limit / 10;
  for (const group of groups) {
    if (plan.drawn <= limit) return;
    if (group.kind === 'family') continue;
    const free = group.members.filter((node) => plan.keyOf(node) === undefined);
    if (free.length >= smallestGroup && leavesEnough(free.length - 1)) plan.put(group, free);
  }
  const gains = groups
    .filter(({ kind }) => kind === 'family')
    .map((group) => {
      // Those without kin share no more than a name with a family.
      const members = plan.takeable(group.members).filter((node) => plan.keyOf(node) !== 'alone');
      return { group, members, gain: plan.drawnOf(members) - 1 };
    })
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain || bySize(a.group, b.group));
  for (const { group, members, gain } of gains) {
    if (plan.drawn <= limit) return;
    if (leavesEnough(gain)) plan.put(group, members);
  }
  foldTheLeast(subgraph, plan, room);
}
