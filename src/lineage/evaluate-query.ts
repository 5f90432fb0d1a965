import { scheduleOf } from './as-of.js';
import { preferredValue } from './claim.js';
import { descendantCounts } from './descendant-counts.js';
import type { Adjacency } from './graph.js';
import type { Lineage } from './lineage.js';
import { fits, parseCountBound, parseSizeBound } from './parameter-count.js';
import { isNonCommercial } from './query-values.js';
import { lookUp, nodesNamed } from './query-index.js';
import type { Filter, Kin, Path, Query, Term } from './query-syntax.js';
import { parseReleaseDate } from './release-date.js';

/** For each node, by its index, 1 where it is meant and 0 where not. */
export type Marks = Uint8Array;

function markedWhere(size: number, holds: (node: number) => boolean): Marks {
  const marks = new Uint8Array(size);
  for (let node = 0; node < size; node += 1) marks[node] = Number(holds(node));
  return marks;
}

/** Some nodes and all that are reached from them in so many steps. */
function within(
  { offsets, nodes }: Adjacency,
  size: number,
  starts: Iterable<number>,
  steps: number,
): Marks {
  const reached = new Uint8Array(size);
  let ring = [...starts];
  for (const node of ring) reached[node] = 1;
  for (let step = 0; step < steps && ring.length > 0; step += 1) {
    const next: number[] = [];
    for (const node of ring) {
      for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
        const other = nodes[place]!;
        if (reached[other]) continue;
        reached[other] = 1;
        next.push(other);
      }
    }
    ring = next;
  }
  return reached;
}

function kin(lineage: Lineage, { name, up, down }: Kin): Marks {
  const { parents, children, size } = lineage.graph;
  const { nodes } = nodesNamed(lineage, name);
  const above = within(parents, size, nodes, up);
  const below = within(children, size, nodes, down);
  return above.map((mark, node) => mark | below[node]!);
}

function path(lineage: Lineage, { from, to }: Path): Marks {
  const { parents, children, size } = lineage.graph;
  const reach = (side: Adjacency, name: string) =>
    within(side, size, nodesNamed(lineage, name).nodes, Infinity);
  const between = (upper: string, lower: string) => {
    const above = reach(parents, lower);
    return reach(children, upper).map((mark, node) => mark & above[node]!);
  };
  const back = between(to, from);
  return between(from, to).map((mark, node) => mark | back[node]!);
}

function filter(lineage: Lineage, { field, value }: Filter): Marks {
  const { size } = lineage.graph;
  if (field === 'size') {
    const bound = parseSizeBound(value);
    return markedWhere(size, (node) =>
      (preferredValue(lineage.nodes[node]!.sizes) ?? []).some(({ label, billions }) => {
        const count = billions ?? parseSizeBound(label)?.amount;
        return bound !== undefined && count !== undefined && fits(count, bound);
      }),
    );
  }
  if (field === 'descendants') {
    const bound = parseCountBound(value);
    const counts = descendantCounts(lineage);
    return markedWhere(size, (node) => bound !== undefined && fits(counts[node]!, bound));
  }
  if (field === 'from' || field === 'until') {
    const date = parseReleaseDate(value);
    const { earliest, latest, undated } = scheduleOf(lineage);
    return markedWhere(size, (node) => {
      if (!date || undated[node]) return false;
      return field === 'from' ? latest[node]! >= date.earliest : earliest[node]! <= date.latest;
    });
  }
  const marks = new Uint8Array(size);
  const { entries } = isNonCommercial(field, value)
    ? lookUp(lineage, 'commercial', 'no')
    : lookUp(lineage, field, value);
  for (const { nodes } of entries) {
    for (const node of nodes) marks[node] = 1;
  }
  return marks;
}

function marksOf(lineage: Lineage, term: Term): Marks {
  if (term.kind === 'kin') return kin(lineage, term);
  return term.kind === 'path' ? path(lineage, term) : filter(lineage, term);
}

/** Which nodes of a lineage a query asks for. */
export function evaluate(lineage: Lineage, { branches }: Query): Marks {
  const { size } = lineage.graph;
  if (branches.length === 0) return new Uint8Array(size).fill(1);
  const asked = new Uint8Array(size);
  for (const branch of branches) {
    const kept = new Uint8Array(size).fill(1);
    for (const term of branch) {
      const marks = marksOf(lineage, term);
      const wrong = Number(term.not);
      for (let node = 0; node < size; node += 1) if (marks[node] === wrong) kept[node] = 0;
    }
    for (let node = 0; node < size; node += 1) asked[node]! |= kept[node]!;
  }
  return asked;
}
