import { drawFolds } from '../lineage/draw-folds.js';
import type { Subgraph } from '../lineage/subgraph.js';
import type { FoldChoice } from './fold-choice.js';
import { groupsOf, smallestGroup } from './fold-groups.js';
import { foldForRoom } from './fold-for-room.js';
import { FoldPlan } from './fold-plan.js';

/** Folds what was folded by hand: whole families first, which take in the leaves of their members. */
function foldByHand(subgraph: Subgraph, plan: FoldPlan, { folded }: FoldChoice): void {
  const groups = [...new Set(folded)].flatMap((key) => groupsOf(subgraph).byKey.get(key) ?? []);
  for (const group of groups.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const free = group.members.filter((node) => plan.keyOf(node) === undefined);
    if (free.length >= smallestGroup) plan.put(group, free);
  }
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
  const plan = new FoldPlan(subgraph);
  foldByHand(subgraph, plan, choice);
  if (plan.drawn > choice.limit) foldForRoom(subgraph, plan, choice);
  const groups = plan.groups(subgraph);
  return groups.length === 0 ? subgraph : drawFolds(subgraph, groups, base);
}

/**
 * Draws groups of a subgraph as one node each: those folded by hand, and where more would be drawn than the
 * limit, others until there is room. What the subgraph is focused on is never folded. Where nothing is
 * folded, the subgraph itself comes back.
 */
export function fold(subgraph: Subgraph, choice: FoldChoice): Subgraph {
  const { folded, unfolded, limit } = choice;
  const isLarge = subgraph.nodes.length > limit;
  if (!isLarge && folded.length === 0) return subgraph;
  const base = automatic(subgraph, limit);
  return folded.length + unfolded.length === 0 ? base : draw(subgraph, choice, base);
}
