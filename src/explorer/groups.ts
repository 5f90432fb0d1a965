import type { Marks } from '../lineage/evaluate-query.js';
import { evaluate } from '../lineage/evaluate-query.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Term } from '../lineage/query-syntax.js';
import { candidatesFor } from './group-candidates.js';
import type { ColorBy } from './state.js';

/** Nodes that are coloured alike. */
export interface Group {
  readonly name: string;
  /** What of the query language shows these nodes and no others, all of it to hold at once. */
  readonly terms: readonly Term[];
  /** The number of its colour: 1 to 8, or 0 for all that belong to no other group. */
  readonly color: number;
  /** The number of the shape of its dots, likewise. */
  readonly mark: number;
  /** How many models it has; datasets are not counted. */
  readonly models: number;
}

/** All nodes of a lineage in groups, each node in one of them. */
export interface Grouping {
  /** In the order in which they are told. None is without a node. */
  readonly groups: readonly Group[];
  /** For each node its place in `groups`. */
  readonly of: Uint8Array;
  /** Whether the colours are steps of more and more. */
  readonly ordered: boolean;
}

/** How many steps the colours of ordered groups have. */
const rampSteps = 7;

const negated = (term: Term): Term => ({ ...term, not: !term.not });

/** Those of some terms, the last before all others, without which none of their nodes would be left among `marks`. */
function exclusions(marks: Marks, earlier: readonly { term: Term; marks: Marks }[]): Term[] {
  const left = Uint8Array.from(marks, (mark, node) =>
    mark && earlier.some((each) => each.marks[node]) ? 1 : 0,
  );
  return earlier.toReversed().flatMap(({ term, marks: theirs }) => {
    let found = false;
    theirs.forEach((mark, node) => {
      if (!mark || !left[node]) return;
      found = true;
      left[node] = 0;
    });
    return found ? [negated(term)] : [];
  });
}

function work(lineage: Lineage, colorBy: ColorBy): Grouping {
  const { candidates, precedence, ordered, rest } = candidatesFor(lineage, colorBy);
  const { length: size } = lineage.nodes;
  const places = [...candidates.keys()];
  const earlier: { term: Term; marks: Marks }[] = [];
  const owner = new Int16Array(size).fill(-1);
  const termsOf = new Map<number, Term[]>();
  for (const place of precedence === 'first' ? places : places.toReversed()) {
    const { term } = candidates[place]!;
    const marks = evaluate(lineage, { branches: [[term]] });
    termsOf.set(place, [term, ...exclusions(marks, earlier)]);
    marks.forEach((mark, node) => {
      if (mark && owner[node] === -1) owner[node] = place;
    });
    earlier.push({ term, marks });
  }
  const modelsOf = (place: number) =>
    lineage.nodes.filter(({ kind }, node) => kind === 'model' && owner[node] === place).length;
  const used = places.filter((place) => owner.includes(place));
  const step = (rampSteps - 1) / Math.max(1, used.length - 1);
  const groups = used.map((place, index): Group => ({
    name: candidates[place]!.name,
    terms: termsOf.get(place)!,
    color: ordered ? 1 + Math.round(index * step) : index + 1,
    mark: index + 1,
    ...candidates[place]!.look,
    models: modelsOf(place),
  }));
  const all = new Uint8Array(size).fill(1);
  const others: Group = {
    name: rest,
    terms: exclusions(all, earlier),
    color: 0,
    mark: 0,
    models: modelsOf(-1),
  };
  const indices = new Map(used.map((place, index) => [place, index]));
  return {
    groups: owner.includes(-1) ? [...groups, others] : groups,
    of: Uint8Array.from(owner, (place) => indices.get(place) ?? groups.length),
    ordered,
  };
}

const known = new WeakMap<Lineage, Map<ColorBy, Grouping>>();

/**
 * The groups of a lineage by what colour tells, worked out once. They do not depend on what is drawn, so
 * colours stay.
 */
export function groupsOf(lineage: Lineage, colorBy: ColorBy): Grouping {
  const made = known.get(lineage) ?? new Map<ColorBy, Grouping>();
  const grouping = made.get(colorBy) ?? work(lineage, colorBy);
  known.set(lineage, made.set(colorBy, grouping));
  return grouping;
}
