import { drawFolds } from '../lineage/draw-folds.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { byImportance } from './by-importance.js';
import type { FoldChoice } from './fold-choice.js';
import { groupsOf, smallestGroup } from './fold-groups.js';
import { foldForRoom, type Room } from './fold-for-room.js';
import { FoldPlan } from './fold-plan.js';

/** Where not all of a group that is unfolded has room, at least this share of the limit is drawn of it. */
const leastShown = 1 / 6;

/** Folds what was folded by hand, in that order. A whole family takes in what of it is folded already. */
function foldByHand(subgraph: Subgraph, plan: FoldPlan, { folded }: FoldChoice): void {
  for (const key of folded) {
    const group = groupsOf(subgraph).byKey.get(key);
    if (!group) continue;
    const isFree = (node: number) => plan.keyOf(node) === undefined;
    const members =
      group.kind === 'family' ? plan.takeable(group.members) : group.members.filter(isFree);
    if (members.length >= smallestGroup) plan.put(group, members);
  }
}

/** Unfolds a group, or as many of it as there is room for; of the rest more are shown each time. Gives back what is shown. */
function unfold(
  subgraph: Subgraph,
  plan: FoldPlan,
  { limit }: Room,
  key: string,
): readonly number[] {
  const group = plan.open(key, subgraph);
  if (!group) {
    const { members = [] } = groupsOf(subgraph).byKey.get(key) ?? {};
    return members.filter((node) => plan.keyOf(node) === undefined);
  }
  const room = limit - (plan.drawn - group.members.length);
  if (group.members.length <= room) return group.members;
  const members = group.members.toSorted(byImportance(subgraph));
  // The rest is one box, which takes a place as well.
  const shown = Math.max(1, Math.floor(limit * leastShown), room - 1);
  const rest = members.slice(shown);
  if (rest.length < smallestGroup) return members;
  plan.put({ ...group, key: `more:${key}`, isRest: true }, rest);
  return members.slice(0, shown);
}

const byItself = new WeakMap<Subgraph, Map<number, Subgraph>>();

/** What is drawn where nothing is folded or unfolded by hand, worked out once for each limit. */
function automatic(subgraph: Subgraph, limit: number): Subgraph {
  const known = byItself.get(subgraph) ?? new Map<number, Subgraph>();
  byItself.set(subgraph, known);
  const drawn = known.get(limit) ?? draw(subgraph, { folded: [], unfolded: [], limit }, undefined);
  known.set(limit, drawn);
  return drawn;
}

function draw(subgraph: Subgraph, choice: FoldChoice, base: Subgraph | undefined): Subgraph {
  const { limit, unfolded } = choice;
  const plan = new FoldPlan(subgraph);
  for (const group of base?.folding?.folds.values() ?? []) plan.put(group, group.members);
  foldByHand(subgraph, plan, choice);
  const shown = new Set<number>();
  foldForRoom(subgraph, plan, { limit, shown });
  for (const key of unfolded) {
    for (const node of unfold(subgraph, plan, { limit, shown }, key)) shown.add(node);
    foldForRoom(subgraph, plan, { limit, shown });
  }
  const groups = plan.groups(subgraph);
  return groups.length === 0 ? subgraph : drawFolds(subgraph, groups, base);
}

/**
 * Draws groups of a subgraph as one node each. Where more would be drawn than the limit, groups are folded
 * until there is room; that is decided once. What is folded by hand comes on top of it, and opens nothing.
 * What is unfolded by hand opens nothing else, and where it has no room, further groups make some. What the
 * subgraph is focused on is never folded. Where nothing is folded, the subgraph itself comes back.
 */
export function fold(subgraph: Subgraph, choice: FoldChoice): Subgraph {
  const { folded, unfolded, limit } = choice;
  const isLarge = subgraph.nodes.length > limit;
  if (!isLarge && folded.length === 0) return subgraph;
  const base = automatic(subgraph, limit);
  return folded.length + unfolded.length === 0 ? base : draw(subgraph, choice, base);
}
