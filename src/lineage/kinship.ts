import { nextTo, type Graph } from './graph.js';
import type { Lineage } from './lineage.js';
import { cycles, generations, reach, topologicalOrder } from './walks.js';

function indexOf(lineage: Lineage, id: string): number {
  const index = lineage.indices.get(id);
  if (index === undefined) throw new RangeError(`No model or dataset with the id "${id}".`);
  return index;
}

function idsOf(lineage: Lineage, indices: Iterable<number>): string[] {
  return Array.from(indices, (index) => lineage.nodes[index]!.id);
}

/** Ids of everything a model comes from, nearest first. Throws a RangeError for an unknown id. */
export function ancestors(lineage: Lineage, id: string): string[] {
  return idsOf(lineage, reach(lineage.graph.parents, indexOf(lineage, id)));
}

/** Ids of everything made from a model, nearest first. Throws a RangeError for an unknown id. */
export function descendants(lineage: Lineage, id: string): string[] {
  return idsOf(lineage, reach(lineage.graph.children, indexOf(lineage, id)));
}

/** Ids of all that have no parent in the lineage. */
export function roots(lineage: Lineage): string[] {
  return idsOf(lineage, lineage.nodes.keys()).filter(
    (_, index) => nextTo(lineage.graph.parents, index).length === 0,
  );
}

/** Ids of all that have no child. */
export function leaves(lineage: Lineage): string[] {
  return idsOf(lineage, lineage.nodes.keys()).filter(
    (_, index) => nextTo(lineage.graph.children, index).length === 0,
  );
}

/** The number of generations above a model, by its longest line: 0 for a root. */
export function depth(lineage: Lineage, id: string): number {
  return generations(lineage.graph)[indexOf(lineage, id)]!;
}

/** Ids with parents before children; those on a cycle, or below one, are left out. */
export function inOrder(lineage: Lineage): string[] {
  return idsOf(lineage, topologicalOrder(lineage.graph));
}

/** Common ancestors of two models that are not ancestors of another common one. A model counts as its own. */
export function nearestCommonAncestors(lineage: Lineage, first: string, second: string): string[] {
  const { parents, children } = lineage.graph;
  const above = (id: string) => {
    const index = indexOf(lineage, id);
    return new Set([index, ...reach(parents, index)]);
  };
  const others = above(second);
  const common = new Set([...above(first)].filter((node) => others.has(node)));
  // Members of one cycle are each other's descendants: none of them is nearer than another.
  const group = lineage.nodes.map((_, node) => -1 - node);
  for (const [number, members] of cycles(lineage.graph).entries()) {
    for (const node of members) group[node] = number;
  }
  // All that lies between two common ancestors is one as well, so looking at children is enough.
  const surpassed = new Set<number>();
  for (const node of common) {
    const nearer = nextTo(children, node).some(
      (child) => common.has(child) && group[child] !== group[node],
    );
    if (nearer) surpassed.add(group[node]!);
  }
  const nearest = [...common].filter((node) => !surpassed.has(group[node]!));
  return idsOf(lineage, nearest);
}

/** Paths from one model to another, each a list of ids; `complete` is false where the search was cut short. */
export interface Paths {
  readonly paths: readonly (readonly string[])[];
  readonly complete: boolean;
}

function onTheWay({ parents, children }: Graph, from: number, to: number): Set<number> {
  const above = new Set([to, ...reach(parents, to)]);
  return new Set([from, ...reach(children, from)].filter((node) => above.has(node)));
}

// In a dense cycle nearly every trail is a dead end: the search needs a bound besides that on its finds.
// Down a line and back up takes two steps a model; these come on top.
const stepsPerPath = 1_000;

/**
 * All ways down from an ancestor to a descendant, at most `limit` of them (100 unless told). Two
 * derivations between the same models are one way. No way at all gives an empty list.
 */
export function pathsBetween(lineage: Lineage, from: string, to: string, limit = 100): Paths {
  const start = indexOf(lineage, from);
  const end = indexOf(lineage, to);
  const allowed = onTheWay(lineage.graph, start, end);
  const choices = (node: number) => [
    ...new Set(nextTo(lineage.graph.children, node).filter((next) => allowed.has(next))),
  ];
  const paths: string[][] = [];
  if (!allowed.has(end)) return { paths, complete: true };
  const trail = [start];
  const onTrail = new Set(trail);
  const open = [choices(start)];
  for (let steps = limit * (stepsPerPath + 2 * allowed.size); trail.length > 0; steps -= 1) {
    if (steps < 0) return { paths, complete: false };
    const node = trail.at(-1)!;
    const next = node === end ? undefined : open.at(-1)!.shift();
    if (node === end) {
      if (paths.length === limit) return { paths, complete: false };
      paths.push(idsOf(lineage, trail));
    }
    if (next === undefined) {
      trail.pop();
      onTrail.delete(node);
      open.pop();
    } else if (!onTrail.has(next)) {
      trail.push(next);
      onTrail.add(next);
      open.push(choices(next));
    }
  }
  return { paths, complete: true };
}
