import { fold } from './fold.js';
import type { Lineage } from './lineage.js';
import { placesOf, type Texts } from './query-texts.js';

/** A text that stands in records, and the nodes in whose records it does. */
export interface Entry {
  readonly text: string;
  /** Each once, in the order of the file. */
  readonly nodes: number[];
}

/** What is found for a text. */
interface Found {
  /** Whether it is the very text; case, spaces and signs do not count. Else it is part of those found. */
  readonly exact: boolean;
  readonly entries: readonly Entry[];
}

/** From texts, folded, to where they stand. */
type Index = Map<string, Entry>;

function indicesFor(lineage: Lineage, texts: Texts): Index[] {
  return placesOf[texts](lineage).map((textsOf) => {
    const index: Index = new Map();
    const asWritten: Index = new Map();
    lineage.nodes.forEach((node, number) => {
      for (const text of textsOf(node, number)) {
        let entry = asWritten.get(text);
        if (!entry) {
          const key = fold(text);
          entry = index.get(key) ?? { text, nodes: [] };
          index.set(key, entry);
          asWritten.set(text, entry);
        }
        if (entry.nodes.at(-1) !== number) entry.nodes.push(number);
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

const knownBeginnings = new WeakMap<Entry, number[]>();

function beginningsIn(entry: Entry): number[] {
  const words = knownBeginnings.get(entry) ?? beginnings(entry.text);
  knownBeginnings.set(entry, words);
  return words;
}

/** Whether a text holds another: within a word, or from the beginning of one on. "K. Bressem et al." holds no "meta". */
function holds(key: string, entry: Entry, wanted: string): boolean {
  let at = key.indexOf(wanted);
  if (at <= 0 || !/\s/.test(entry.text)) return at >= 0;
  const words = beginningsIn(entry);
  const isTorn = (place: number) =>
    !words.includes(place) && words.some((word) => place < word && word < place + wanted.length);
  while (at !== -1 && isTorn(at)) at = key.indexOf(wanted, at + 1);
  return at !== -1;
}

/** All texts of one kind by what they are folded to. What stands in an earlier place is not told by a later one. */
export function allTexts(lineage: Lineage, texts: Texts): ReadonlyMap<string, Entry> {
  const all: Index = new Map();
  for (const index of indicesOf(lineage, texts)) {
    for (const [key, entry] of index) if (key !== '' && !all.has(key)) all.set(key, entry);
  }
  return all;
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
  const entries: Entry[] = [];
  for (const index of indices) {
    for (const [key, entry] of index) {
      if (holds(key, entry, wanted)) entries.push(entry);
    }
  }
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
  const nodes = new Set<number>();
  for (const entry of entries) {
    for (const node of entry.nodes) nodes.add(node);
  }
  return { exact, nodes };
}
