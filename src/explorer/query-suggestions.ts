import { findByName } from '../lineage/find.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';
import { printQuery } from '../lineage/print-query.js';
import { lookUp, nodesNamed } from '../lineage/query-index.js';
import type { Kin, Query, Term } from '../lineage/query-syntax.js';

/** What someone may have meant instead. */
export interface Suggestion {
  /** The whole query, put right. */
  readonly text: string;
  /** The name of the model, or of the maker, that was meant. */
  readonly name: string;
}

/** Some terms in a row, what may have been meant by them, and what that is called. */
interface Repair {
  readonly length: number;
  readonly term: Term;
  readonly name: string;
}

const mostSuggestions = 3;
/** A model's name seldom has more words, and nobody reads on in a longer query. */
const mostWords = 4;
const mostTerms = 20;

/** The model that a name means exactly, or the first of them. */
function exactly(lineage: Lineage, name: string): LineageNode[] {
  const { exact, nodes } = nodesNamed(lineage, name);
  const [first] = nodes;
  return exact && first !== undefined ? [lineage.nodes[first]!] : [];
}

/** `llama+2` may have been meant for "Llama 2". */
function numbered(lineage: Lineage, term: Kin & Term): Repair[] {
  if (term.down === 0 || term.down === Infinity) return [];
  const name = `${term.name} ${term.down}`;
  return exactly(lineage, name).map((node) => ({
    length: 1,
    term: { ...term, name, down: 0 },
    name: node.name,
  }));
}

/** `code llama` may have been meant for "Code Llama": words in a row, with kin only at both ends. */
function spaced(lineage: Lineage, terms: readonly Term[]): Repair[] {
  const found: Repair[] = [];
  let joined: (Kin & Term) | undefined;
  for (const [index, term] of terms.slice(0, mostWords).entries()) {
    if (term.kind !== 'kin') break;
    if (joined && (joined.down > 0 || term.up > 0 || term.not)) break;
    joined = joined ? { ...joined, name: `${joined.name} ${term.name}`, down: term.down } : term;
    if (index === 0) continue;
    for (const node of exactly(lineage, joined.name)) {
      found.unshift({ length: index + 1, term: joined, name: node.name });
    }
  }
  return found;
}

/** A name that means this model alone. */
function ownName({ id, name }: LineageNode, lineage: Lineage): string {
  const { exact, nodes } = nodesNamed(lineage, name);
  return exact && nodes.size === 1 && nodes.has(lineage.indices.get(id)!) ? name : id;
}

/** A name that no model has may have been meant for one like it. */
function similar(lineage: Lineage, name: string, put: (name: string) => Term): Repair[] {
  if (nodesNamed(lineage, name).exact) return [];
  return findByName(lineage, name)
    .slice(0, mostSuggestions)
    .map((node) => ({ length: 1, term: put(ownName(node, lineage)), name: node.name }));
}

/** `meta` may have been meant for `org:meta`, where no model is called so. */
function made(lineage: Lineage, { name, up, down, not }: Kin & Term): Repair[] {
  const [maker] = up + down === 0 ? lookUp(lineage, 'org', name).entries : [];
  if (!maker || nodesNamed(lineage, name).nodes.size > 0) return [];
  return [
    { length: 1, term: { kind: 'filter', field: 'org', value: name, not }, name: maker.text },
  ];
}

/** Whether one model is sooner meant than all whose names hold a word: beside a +, or where there are none. */
const isOne = (lineage: Lineage, { name, up, down }: Kin) =>
  up + down > 0 || nodesNamed(lineage, name).nodes.size === 0;

function repairs(lineage: Lineage, terms: readonly Term[]): Repair[] {
  const [term] = terms;
  if (!term || term.kind === 'filter') return [];
  if (term.kind === 'path') {
    return [
      ...similar(lineage, term.from, (from) => ({ ...term, from })),
      ...similar(lineage, term.to, (to) => ({ ...term, to })),
    ];
  }
  const known = [...numbered(lineage, term), ...spaced(lineage, terms), ...made(lineage, term)];
  if (known.length > 0 || !isOne(lineage, term)) return known;
  return similar(lineage, term.name, (name) => ({ ...term, name }));
}

/** At most three queries that someone may have meant, where a name is not one or more was made of it. */
export function suggestionsFor(lineage: Lineage, { branches }: Query): Suggestion[] {
  const places = branches.flatMap((branch, which) =>
    branch.map((_, at) => ({ branch, which, at })),
  );
  const found = new Map<string, Suggestion>();
  for (const { branch, which, at } of places.slice(0, mostTerms)) {
    for (const { length, term, name } of repairs(lineage, branch.slice(at, at + mostWords))) {
      const text = printQuery({
        branches: branches.with(which, branch.toSpliced(at, length, term)),
      });
      if (found.size < mostSuggestions && !found.has(text)) {
        found.set(text, { text, name });
      }
    }
  }
  return [...found.values()];
}
