import { scheduleOf } from '../lineage/as-of.js';
import type { Group } from '../lineage/folding.js';
import { nextTo } from '../lineage/graph.js';
import type { Subgraph } from '../lineage/subgraph.js';
import type { FoldChoice } from './fold-choice.js';
import { groupsOf, smallestGroup } from './fold-groups.js';
import type { FoldPlan } from './fold-plan.js';

const freeOf = ({ members }: Group, plan: FoldPlan) =>
  members.filter((node) => plan.keyOf(node) === undefined);

const bySize = (one: Group, other: Group) =>
  other.members.length - one.members.length || (one.key < other.key ? -1 : 1);

/** Compares nodes by how much was made from them, then by their dates; the order in the file must not matter. */
function byImportance({ lineage }: Subgraph): (one: number, other: number) => number {
  const { nodes, graph } = lineage;
  const { earliest, undated } = scheduleOf(lineage);
  const children = (node: number) => nextTo(graph.children, node).length;
  return (one, other) =>
    children(other) - children(one) ||
    undated[one]! - undated[other]! ||
    earliest[one]! - earliest[other]! ||
    (nodes[one]!.id < nodes[other]!.id ? -1 : 1);
}

/**
 * Shows the first of a group that was unfolded by hand, and folds the rest; of that more are shown for
 * each time that it was unfolded too. Gives back what is shown.
 */
function openInPart(
  group: Group,
  plan: FoldPlan,
  { unfolded, keep }: { readonly unfolded: ReadonlySet<string>; readonly keep: number },
  order: (one: number, other: number) => number,
): number[] {
  const members = freeOf(group, plan).toSorted(order);
  let shown = keep;
  let { key } = group;
  while (unfolded.has(`more:${key}`) && shown < members.length) {
    key = `more:${key}`;
    shown += keep;
  }
  const rest = members.slice(shown);
  if (rest.length < smallestGroup) return members;
  plan.put({ ...group, key: `more:${key}`, isRest: true }, rest);
  return members.slice(0, shown);
}

interface Least {
  readonly limit: number;
  readonly shown: ReadonlySet<number>;
  readonly order: (one: number, other: number) => number;
}

/** Puts what matters least into one fold until the rest has room: first single nodes, then small folds. */
function foldTheLeast(subgraph: Subgraph, plan: FoldPlan, { limit, shown, order }: Least): void {
  const { lineage, focus, nodes } = subgraph;
  const items = new Map<string | number, number[]>();
  for (const node of nodes) {
    if (lineage.nodes[node]!.id === focus) continue;
    const item = plan.keyOf(node) ?? node;
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
  const others = { key: 'others', kind: 'others', name: '', isRest: false } as const;
  for (const members of least) {
    if (plan.drawn <= limit) return;
    plan.put(others, members);
  }
}

/** Folds groups until few enough nodes are drawn: leaves, then families, then whatever matters least. */
export function foldForRoom(subgraph: Subgraph, plan: FoldPlan, choice: FoldChoice): void {
  const { limit } = choice;
  const groups = [...groupsOf(subgraph).byKey.values()].toSorted(bySize);
  const unfolded = new Set(choice.unfolded);
  const isOpen = ({ key }: Group) => unfolded.has(key);
  const families = groups.filter(({ kind }) => kind === 'family');
  const near = groups.filter(({ kind }) => kind !== 'family');
  const opened = groups.filter(isOpen);
  // At most half of the room is for what was unfolded by hand: the rest of the picture stays there as well.
  const most = choice.keep ?? Math.floor(limit / 3);
  const keep = Math.min(most, Math.floor(limit / 2 / Math.max(1, opened.length)));
  const order = byImportance(subgraph);
  const shown = new Set<number>();
  const open = (some: readonly Group[]) => {
    for (const group of some.filter(isOpen)) {
      for (const node of openInPart(group, plan, { unfolded, keep }, order)) shown.add(node);
    }
  };
  const closed = near
    .filter((group) => !isOpen(group))
    .map((group) => ({ group, free: freeOf(group, plan) }))
    .filter(({ free }) => free.length >= smallestGroup);
  const spared = closed.reduce((sum, { free }) => sum + free.length - 1, 0);
  if (plan.drawn - spared > limit) open(near);
  // One box for nearly everything would tell nothing.
  const leavesEnough = (gain: number) => plan.drawn - gain >= limit / 10;
  for (const { group, free } of closed) {
    if (plan.drawn <= limit) return;
    if (leavesEnough(free.length - 1)) plan.put(group, free);
  }
  open(families);
  const isFoldable = (group: Group) =>
    !isOpen(group) && !group.members.some((node) => shown.has(node));
  const gains = families
    .filter(isFoldable)
    .map((group) => {
      // Those without kin share no more than a name with a family.
      const members = group.members.filter((node) => plan.keyOf(node) !== 'alone');
      return { group, members, gain: plan.gain(members) };
    })
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain || bySize(a.group, b.group));
  for (const { group, members, gain } of gains) {
    if (plan.drawn <= limit) return;
    if (leavesEnough(gain)) plan.put(group, members);
  }
  foldTheLeast(subgraph, plan, { limit, shown, order });
}
