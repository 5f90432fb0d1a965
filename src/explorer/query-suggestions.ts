import { findByName } from '../lineage/find.js';
import { fold } from '../lineage/fold.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';
import { longestWord, slipsIn } from '../lineage/misspelling.js';
import { printQuery } from '../lineage/print-query.js';
import { allTexts, lookUp, nodesNamed, type Entry } from '../lineage/query-index.js';
import type { Field, Filter, Kin, Query, Term } from '../lineage/query-syntax.js';
import { placesOf, type Texts } from '../lineage/query-texts.js';
import { isNonCommercial } from '../lineage/query-values.js';

/** What someone may have meant instead. */
interface Suggestion {
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

/** What suggestions are made from: a lineage, and whether its datasets are shown. */
interface Known {
  readonly lineage: Lineage;
  readonly datasets: boolean;
}

const mostSuggestions = 3;
/** A model's name seldom has more words, and nobody reads on in a longer query. */
const mostWords = 4;
const mostTerms = 20;
/** In a text that is nowhere one slip in so many letters is forgiven, and so many slips in all. */
const lettersForSlip = 4;
const mostSlips = 2;

const isOffered = ({ datasets }: Known, { kind }: LineageNode) => datasets || kind === 'model';

/** The model that a name means exactly, or the first of them. */
function exactly(known: Known, name: string): LineageNode[] {
  const { exact, nodes } = nodesNamed(known.lineage, name);
  const [first] = exact ? nodes : [];
  const node = first === undefined ? undefined : known.lineage.nodes[first];
  return node && isOffered(known, node) ? [node] : [];
}

/** `llama+2` may have been meant for "Llama 2". */
function numbered(known: Known, term: Kin & Term): Repair[] {
  if (term.down === 0 || term.down === Infinity) return [];
  const name = `${term.name} ${term.down}`;
  return exactly(known, name).map((node) => ({
    length: 1,
    term: { ...term, name, down: 0 },
    name: node.name,
  }));
}

/** `code llama` may have been meant for "Code Llama": words in a row, with kin only at both ends. */
function spaced(known: Known, terms: readonly Term[]): Repair[] {
  const found: Repair[] = [];
  let joined: (Kin & Term) | undefined;
  for (const [index, term] of terms.slice(0, mostWords).entries()) {
    if (term.kind !== 'kin') break;
    if (joined && (joined.down > 0 || term.up > 0 || term.not)) break;
    joined = joined ? { ...joined, name: `${joined.name} ${term.name}`, down: term.down } : term;
    if (index === 0) continue;
    for (const node of exactly(known, joined.name)) {
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
function similar(known: Known, name: string, put: (name: string) => Term): Repair[] {
  const { lineage } = known;
  if (nodesNamed(lineage, name).exact) return [];
  return findByName(lineage, name)
    .filter((node) => isOffered(known, node))
    .slice(0, mostSuggestions)
    .map((node) => ({ length: 1, term: put(ownName(node, lineage)), name: node.name }));
}

/** The text that may have been meant by one that is nowhere: that with the fewest slips, then the commonest. */
function misspelt(lineage: Lineage, texts: Texts, written: string): Entry | undefined {
  const typed = fold(written);
  const most = Math.min(mostSlips, Math.floor(typed.length / lettersForSlip));
  if (most === 0 || typed.length > longestWord) return undefined;
  const slips = slipsIn(typed);
  return [...allTexts(lineage, texts)]
    .map(([key, entry]) => ({ entry, count: slips(key) }))
    .filter(({ count }) => count <= most)
    .toSorted((a, b) => a.count - b.count || b.entry.nodes.length - a.entry.nodes.length)[0]?.entry;
}

/** `org:stabilty` may have been meant for `org:"Stability AI"`. */
function valued({ lineage }: Known, term: Filter & Term): Repair[] {
  const { field, value } = term;
  if (!(field in placesOf) || isNonCommercial(field, value)) return [];
  const texts = field as Field & Texts;
  if (lookUp(lineage, texts, value).entries.length > 0) return [];
  const entry = misspelt(lineage, texts, value);
  return entry ? [{ length: 1, term: { ...term, value: entry.text }, name: entry.text }] : [];
}

/** `meta` may have been meant for `org:meta`, where no model is called so; and `stabilty` for a maker, too. */
function made({ lineage }: Known, { name, up, down, not }: Kin & Term): Repair[] {
  if (up + down > 0 || nodesNamed(lineage, name).nodes.size > 0) return [];
  const [maker] = lookUp(lineage, 'org', name).entries;
  const meant = maker ?? misspelt(lineage, 'org', name);
  if (!meant) return [];
  const value = maker ? name : meant.text;
  return [{ length: 1, term: { kind: 'filter', field: 'org', value, not }, name: meant.text }];
}

/** Whether one model is sooner meant than all whose names hold a word: beside a +, or where there are none. */
const isOne = ({ lineage }: Known, { name, up, down }: Kin) =>
  up + down > 0 || nodesNamed(lineage, name).nodes.size === 0;

function repairs(known: Known, terms: readonly Term[]): Repair[] {
  const [term] = terms;
  if (!term) return [];
  if (term.kind === 'filter') return valued(known, term);
  if (term.kind === 'path') {
    return [
      ...similar(known, term.from, (from) => ({ ...term, from })),
      ...similar(known, term.to, (to) => ({ ...term, to })),
    ];
  }
  const sure = [...numbered(known, term), ...spaced(known, terms), ...made(known, term)];
  if (sure.length > 0 || !isOne(known, term)) return sure;
  return similar(known, term.name, (name) => ({ ...term, name }));
}

/** At most three queries that someone may have meant, where a name is not one or more was made of it. */
export function suggestionsFor(
  lineage: Lineage,
  { branches }: Query,
  datasets: boolean,
): Suggestion[] {
  const places = branches.flatMap((branch, which) =>
    branch.map((_, at) => ({ branch, which, at })),
  );
  const found = new Map<string, Suggestion>();
  for (const { branch, which, at } of places.slice(0, mostTerms)) {
    const terms = branch.slice(at, at + mostWords);
    for (const { length, term, name } of repairs({ lineage, datasets }, terms)) {
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
