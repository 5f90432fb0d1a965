import { fold } from './fold.js';
import type { Lineage } from './lineage.js';
import { placesOf, type Texts } from './query-texts.js';

/** A text that stands in records, and the nodes in whose records it does. */
export interface Entry {
  readonly text: string;
  readonly nodes: Set<number>;
}

/** What is found for a text. */
export interface Found {
  /** Whether it is the very text; case, spaces and signs do not count. Else it is part of those found. */
  readonly exact: boolean;
  readonly entries: readonly Entry[];
}

/** From texts, folded, to where they stand. */
type Index = Map<string, Entry>;

function indicesFor(lineage: Lineage, texts: Texts): Index[] {
  return placesOf[texts](lineage).map((textsOf) => {
    const index: Index = new Map();
    lineage.nodes.forEach((node, number) => {
      for (const text of textsOf(node, number)) {
        const key = fold(text);
        const entry = index.get(key) ?? { text, nodes: new Set() };
        index.set(key, entry);
        entry.nodes.add(number);
      }
    });
    return index;
  });
}

const known = new WeakMap<Lineage, Map<Texts, Index[]>>();

/** The indices of a lineage for one kind of text, made when they are first asked for. */
function indicesOf(lineage: Lineage, texts: Texts): Index[] {
  const made = known.get(lineage) ?? new Map<Texts, Index[]>();
  const indices = made.get(texts) ?? indicesFor(lineage, texts);
  known.set(lineage, made.set(texts, indices));
  return indices;
}

/** Where the words of a text begin once it is folded. */
function beginnings(text: string): number[] {
  let length = 0;
  return text.split(/\s+/).map((word) => {
    const beginning = length;
    // A word of nothing but signs is left out when the whole is folded.
    if (/[\p{Letter}\p{Number}]/u.test(word.normalize('NFKD'))) length += fold(word).length;
    return beginning;
  });
}

/** Whether a text holds another: within a word, or from the beginning of one on. "K. Bressem et al." holds no "meta". */
function holds(key: string, { text }: Entry, wanted: string): boolean {
  let at = key.indexOf(wanted);
  if (at === -1) return false;
  const words = beginnings(text);
  const isTorn = (place: number) =>
    !words.includes(place) && words.some((word) => place < word && word < place + wanted.length);
  while (at !== -1 && isTorn(at)) at = key.indexOf(wanted, at + 1);
  return at !== -1;
}

/** Finds the very text, or else all that contain it. */
export function lookUp(lineage: Lineage, texts: Texts, text: string): Found {
  const wanted = fold(text);
  if (wanted === '') return { exact: false, entries: [] };
  const indices = indicesOf(lineage, texts);
  for (const index of indices) {
    const entry = index.get(wanted);
    if (entry) return { exact: true, entries: [entry] };
  }
  const entries = indices.flatMap((index) =>
    [...index].filter(([key, entry]) => holds(key, entry, wanted)).map(([, entry]) => entry),
  );
  return { exact: false, entries };
}

/** The nodes that a name means: the one with that very id, else those found by name, alias or id. */
export function nodesNamed(
  lineage: Lineage,
  name: string,
): { readonly exact: boolean; readonly nodes: ReadonlySet<number> } {
  const index = lineage.indices.get(name);
  if (index !== undefined) return { exact: true, nodes: new Set([index]) };
  const { exact, entries } = lookUp(lineage, 'name', name);
  return { exact, nodes: new Set(entries.flatMap(({ nodes }) => [...nodes])) };
}
