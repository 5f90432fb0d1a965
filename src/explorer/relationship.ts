import { edgesAt, nextTo } from '../lineage/graph.js';
import { nearestCommonAncestors, pathsBetween } from '../lineage/kinship.js';
import type { Lineage } from '../lineage/lineage.js';
import { reach } from '../lineage/walks.js';

/** What one model is to another. */
export interface Relationship {
  /** An `ancestor` or a `descendant` of it; `siblings` share a parent, `cousins` an earlier ancestor. */
  readonly kind: 'same' | 'ancestor' | 'descendant' | 'siblings' | 'cousins' | 'unrelated';
  /** Ids of the nearest common ancestors; where one model comes from the other, that other. */
  readonly commonAncestors: readonly string[];
  /** Ways down from a common ancestor to one of the two, by ids. Not all, where there are very many. */
  readonly paths: readonly (readonly string[])[];
  /** All on the ways between the two, by their indices in the lineage: both models, and what lies between. */
  readonly nodes: ReadonlySet<number>;
  /** The derivations on the ways, by their indices. */
  readonly derivations: ReadonlySet<number>;
}

const mostPaths = 100;

function kindOf({ graph, indices }: Lineage, first: string, second: string): Relationship['kind'] {
  const [a, b] = [indices.get(first)!, indices.get(second)!];
  const isAbove = reach(graph.children, a).includes(b);
  const isBelow = reach(graph.parents, a).includes(b);
  // Both are true on a cycle: what stands first in the file is taken as the ancestor.
  if (isAbove && !(isBelow && b < a)) return 'ancestor';
  if (isBelow) return 'descendant';
  const parents = new Set(nextTo(graph.parents, a));
  return nextTo(graph.parents, b).some((parent) => parents.has(parent)) ? 'siblings' : 'cousins';
}

/** The nodes and derivations on all ways down from an ancestor. */
function between({ graph, indices }: Lineage, from: string, to: string) {
  const [top, end] = [indices.get(from)!, indices.get(to)!];
  const below = new Set([top, ...reach(graph.children, top)]);
  const nodes = [end, ...reach(graph.parents, end)].filter((node) => below.has(node));
  const isOnTheWay = new Set(nodes);
  const derivations = nodes.flatMap((node) => {
    const edges = [...edgesAt(graph.parents, node)];
    return edges.filter((_, place) => isOnTheWay.has(nextTo(graph.parents, node)[place]!));
  });
  return { nodes, derivations };
}

/** What the first model is to the second, and the ways between them. Throws a RangeError for an unknown id. */
export function relationBetween(lineage: Lineage, first: string, second: string): Relationship {
  const nearest = nearestCommonAncestors(lineage, first, second);
  const ends = new Set([lineage.indices.get(first)!, lineage.indices.get(second)!]);
  const nothing = { paths: [], nodes: ends, derivations: new Set<number>() };
  if (first === second) return { kind: 'same', commonAncestors: [first], ...nothing };
  if (nearest.length === 0) return { kind: 'unrelated', commonAncestors: [], ...nothing };
  const pairs = nearest
    .flatMap((top) => [first, second].map((end) => ({ top, end })))
    .filter(({ top, end }) => top !== end);
  const each = Math.max(1, Math.floor(mostPaths / pairs.length));
  const ways = pairs.map(({ top, end }) => between(lineage, top, end));
  return {
    kind: kindOf(lineage, first, second),
    commonAncestors: nearest,
    paths: pairs.flatMap(({ top, end }) => pathsBetween(lineage, top, end, each).paths),
    nodes: new Set([...ends, ...ways.flatMap(({ nodes }) => nodes)]),
    derivations: new Set(ways.flatMap(({ derivations }) => derivations)),
  };
}
