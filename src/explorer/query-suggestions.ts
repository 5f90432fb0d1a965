import { findByName } from '../lineage/find.js';
import type { Lineage } from '../lineage/lineage.js';
import { printQuery } from '../lineage/print-query.js';
import { nodesNamed } from '../lineage/query-index.js';
import type { Kin, Query, Term } from '../lineage/query-syntax.js';

/** What someone may have meant instead. */
export interface Suggestion {
  /** The whole query, put right. */
  readonly text: string;
  /** The name of the model that was meant. */
  readonly name: string;
}

/** Some terms in a row, what may have been meant by them, and the model that is. */
interface Repair {
  readonly length: number;
  readonly term: Term;
  readonly node: number;
}

const mostSuggestions = 3;
/** A model's name seldom has more words, and nobody reads on in a longer query. */
const mostWords = 4;
const mostTerms = 20;

/** The models that a name means exactly. */
function exactly(lineage: Lineage, name: string): number[] {
  const { exact, nodes } = nodesNamed(lineage, name);
  return exact ? [...nodes] : [];
}

/** `llama+2` may have been meant for "Llama 2". */
function numbered(lineage: Lineage, term: Kin & Term): Repair[] {
  if (term.down === 0 || term.down === Infinity) return [];
  const name = `${term.name} ${term.down}`;
  return exactly(lineage, name).map((node) => ({
    length: 1,
    term: { ...term, name, down: 0 },
    node,
  }));
}

/** `code llama` may have been meant for "Code Llama": words in a row, with kin only at both ends. */
function spaced(lineage: Lineage, terms: readonly Term[]): Repair[] {
  const repairs: Repair[] = [];
  let joined: (Kin & Term) | undefined;
  for (const [index, term] of terms.slice(0, mostWords).entries()) {
    if (term.kind !== 'kin') break;
    if (joined && (joined.down > 0 || term.up > 0 || term.not)) break;
    joined = joined ? { ...joined, name: `${joined.name} ${term.name}`, down: term.down } : term;
    if (index === 0) continue;
    for (const node of exactly(lineage, joined.name)) {
      repairs.unshift({ length: index + 1, term: joined, node });
    }
  }
  return repairs;
}

/** A name that means this model alone. */
function ownName(lineage: Lineage, node: number): string {
  const { name, id } = lineage.nodes[node]!;
  const meant = exactly(lineage, name);
  return meant.length === 1 && meant[0] === node ? name : id;
}

/** A name that no model has may have been meant for one like it. */
function similar(lineage: Lineage, name: string, put: (name: string) => Term): Repair[] {
  if (exactly(lineage, name).length > 0) return [];
  return findByName(lineage, name)
    .slice(0, mostSuggestions)
    .map(({ id }) => lineage.indices.get(id)!)
    .map((node) => ({ length: 1, term: put(ownName(lineage, node)), node }));
}

function repairs(lineage: Lineage, terms: readonly Term[]): Repair[] {
  const [term] = terms;
  if (!term || term.kind === 'filter') return [];
  if (term.kind === 'path') {
    return [
      ...similar(lineage, term.from, (from) => ({ ...term, from })),
      ...similar(lineage, term.to, (to) => ({ ...term, to })),
    ];
  }
  return [
    ...numbered(lineage, term),
    ...spaced(lineage, terms),
    ...similar(lineage, term.name, (name) => ({ ...term, name })),
  ];
}

/** At most three queries that someone may have meant, where a name is not one or more was made of it. */
export function suggestionsFor(lineage: Lineage, { branches }: Query): Suggestion[] {
  const places = branches.flatMap((branch, which) =>
    branch.map((_, at) => ({ branch, which, at })),
  );
  const found = new Map<string, Suggestion>();
  for (const { branch, which, at } of places.slice(0, mostTerms)) {
    for (const { length, term, node } of repairs(lineage, branch.slice(at, at + mostWords))) {
      const text = printQuery({
        branches: branches.with(which, branch.toSpliced(at, length, term)),
      });
      if (found.size < mostSuggestions && !found.has(text)) {
        found.set(text, { text, name: lineage.nodes[node]!.name });
      }
    }
  }
  return [...found.values()];
}
