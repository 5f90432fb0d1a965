import { fold } from '../lineage/fold.js';
import type { Lineage } from '../lineage/lineage.js';
import { quoteValue } from '../lineage/print-query.js';
import { allTexts, type Entry } from '../lineage/query-index.js';
import { fields, type Field } from '../lineage/query-syntax.js';
import { placesOf, type Texts } from '../lineage/query-texts.js';
import { valuesOf } from '../lineage/query-values.js';
import { valueInWords } from './filter-in-words.js';

/** One way to write a filter on: its name, or one of the values that exist. */
export interface Completion {
  /** The filter with its value, or without one yet: `license:`. */
  readonly term: string;
  /** The whole text with it, */
  readonly text: string;
  /** and where the caret stands behind it. */
  readonly caret: number;
  /** What it means; empty where that is plain to see. */
  readonly words: string;
  /** How many models have the value; undefined for a filter without one. */
  readonly count?: number;
}

/** A filter that is being written, and where it stands in the text. */
interface Unfinished {
  readonly name: string;
  /** Undefined before its colon. */
  readonly value: string | undefined;
  readonly start: number;
  readonly end: number;
}

const most = 12;
/** A single letter begins too many names. */
const shortestName = 2;

const quotes = /["“”„]/g;
const word = /(^|[\s,])(-?)([a-z]*)(?:(:)(?:["“„]([^"“”„]*)|([^\s,"“”„]*)))?$/i;

function unfinished(text: string, caret: number): Unfinished | undefined {
  const before = text.slice(0, caret);
  const found = word.exec(before);
  if (!found) return undefined;
  const [, space = '', minus = '', name = '', colon, quoted, bare] = found;
  const isQuoted = (before.slice(0, found.index).match(quotes)?.length ?? 0) % 2 === 1;
  if (isQuoted) return undefined;
  const rest = quoted === undefined ? /^[^\s,]*/ : /^[^"“”]*["“”]|^/;
  return {
    name: name.toLowerCase(),
    value: colon && (quoted ?? bare),
    start: found.index + space.length + minus.length,
    end: caret + rest.exec(text.slice(caret))![0].length,
  };
}

const isOfTexts = (field: Field): field is Field & Texts => field in placesOf;

/** The values of a filter that hold what is written, those that begin with it before others, then the commonest. */
function valuesLike(
  lineage: Lineage,
  field: Field & Texts,
  written: string,
  countOf: (entry: Entry) => number,
): { text: string; count: number }[] {
  const wanted = fold(written);
  // A licence is found by its name, too, but written by its id.
  const licenses = field === 'license' ? [...lineage.licenses] : [];
  const names = new Map(licenses.map(([id, { name }]) => [fold(id), fold(name)]));
  const onlyNames = new Set(names.values());
  for (const id of names.keys()) onlyNames.delete(id);
  return [...allTexts(lineage, field)]
    .filter(([key]) => key !== wanted && !onlyNames.has(key))
    .map(([key, entry]) => {
      const said = [key, names.get(key) ?? key];
      const isFirst = said.some((each) => each.startsWith(wanted));
      const isSaid = said.some((each) => each.includes(wanted));
      return { text: entry.text, isFirst, count: isSaid ? countOf(entry) : 0 };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.count - a.count);
}

/** How the filter at the caret of a text may be written on. */
export function completionsFor(
  lineage: Lineage,
  { text, caret, datasets }: { text: string; caret: number; datasets: boolean },
): Completion[] {
  const { name, value, start, end } = unfinished(text, caret) ?? {};
  if (name === undefined) return [];
  const put = (term: string, words: string, count?: number): Completion => ({
    term,
    text: text.slice(0, start) + term + text.slice(end),
    caret: start! + term.length,
    words,
    ...(count !== undefined && { count }),
  });
  if (value === undefined) {
    const meant = fields.filter((each) => name.length >= shortestName && each.startsWith(name));
    return meant.map((each) => put(`${each}:`, valuesOf[each].expected));
  }
  const field = fields.find((each) => each === name);
  if (!field || !isOfTexts(field)) return [];
  const countOf = ({ nodes }: Entry) =>
    nodes.filter((node) => datasets || lineage.nodes[node]!.kind === 'model').length;
  return valuesLike(lineage, field, value, countOf)
    .slice(0, most)
    .map(({ text: found, count }) =>
      put(`${field}:${quoteValue(found)}`, valueInWords(lineage, field, found), count),
    );
}
