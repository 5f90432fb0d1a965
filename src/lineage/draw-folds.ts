import { scheduleOf, setSchedule, type Schedule } from './as-of.js';
import { foldLabel, type Fold, type Group } from './folding.js';
import { foldSchedule, memberDays } from './fold-schedule.js';
import { buildGraph } from './graph.js';
import type { Lineage, LineageNode } from './lineage.js';
import { lift } from './lift.js';
import { firstKnownDay } from './release-date.js';
import type { Subgraph } from './subgraph.js';

/** No id that a person types begins with it: a fold is found by its key, never by an id. */
const mark = '\u0000';

function recordOf(group: Group): LineageNode {
  return {
    id: mark + group.key,
    kind: 'model',
    name: foldLabel(group, group.members.length),
    aliases: [],
    articles: [],
    modality: [],
    links: new Map(),
    parents: [],
    related: [],
  };
}

function spanOf({ earliest, latest, undated }: Schedule, members: readonly number[]): Fold['span'] {
  let first = Infinity;
  let last = -Infinity;
  for (const node of members) {
    if (undated[node]) continue;
    first = Math.min(first, firstKnownDay({ earliest: earliest[node]!, latest: latest[node]! }));
    last = Math.max(last, latest[node]!);
  }
  return last === -Infinity ? undefined : { first, last };
}

/**
 * Draws each of some groups, none of which share a member, as one node. The lineage drawn is another one:
 * all nodes and derivations keep their indices, and folds and what is lifted to them come after. `base` is
 * what would be drawn if nothing were folded or unfolded by hand.
 */
export function drawFolds(
  subgraph: Subgraph,
  groups: readonly Group[],
  base: Subgraph | undefined,
): Subgraph {
  const { lineage, focus, nodes } = subgraph;
  const times = scheduleOf(lineage);
  const folds = groups.map((group, index): Fold => ({
    ...group,
    node: lineage.nodes.length + index,
    days: memberDays(times, group.members),
    span: spanOf(times, group.members),
  }));
  const foldOf = new Map<number, Fold>();
  for (const fold of folds) for (const node of fold.members) foldOf.set(node, fold);
  const { derivations, lifted, added, drawnAs } = lift(subgraph, foldOf);
  const all = [...lineage.derivations, ...added];
  const drawn: Lineage = {
    ...lineage,
    nodes: [...lineage.nodes, ...groups.map(recordOf)],
    derivations: all,
    graph: buildGraph(lineage.nodes.length + folds.length, all),
  };
  setSchedule(drawn, foldSchedule(times, folds, foldOf));
  return {
    lineage: drawn,
    focus,
    nodes: [...nodes.filter((node) => !foldOf.has(node)), ...folds.map(({ node }) => node)],
    derivations,
    folding: {
      of: subgraph,
      base,
      folds: new Map(folds.map((fold) => [fold.node, fold])),
      foldOf,
      lifted,
      drawnAs,
    },
  };
}
