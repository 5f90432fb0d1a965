import type { Lineage } from '../lineage/lineage.js';
import { inDigits } from '../lineage/in-digits.js';
import { parseCountBound, parseSizeBound } from '../lineage/parameter-count.js';
import { lookUp } from '../lineage/query-index.js';
import type { Field, Filter } from '../lineage/query-syntax.js';
import type { Texts } from '../lineage/query-texts.js';
import { isNonCommercial } from '../lineage/query-values.js';
import { parseReleaseDate, type ReleaseDate } from '../lineage/release-date.js';

/** How a date is said; the page's language decides. */
export type DateInWords = (date: ReleaseDate) => string;

const mostListed = 3;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The values that a text stands for: "Google or Google DeepMind", or that there are many or none. */
function valuesInWords(lineage: Lineage, texts: Texts, value: string): string {
  const nameOf = (text: string) =>
    texts === 'license' ? (lineage.licenses.get(text)?.name ?? text) : text;
  const { entries } = lookUp(lineage, texts, value);
  const found = [...new Set(entries.map(({ text }) => nameOf(text)))];
  if (found.length === 0) return `“${value}” (there is none)`;
  if (found.length > mostListed) return `one of ${inDigits(found.length)} that contain “${value}”`;
  return either.format(found);
}

function sizeInWords(value: string): string {
  const size = value.replace(/^[<>=\s]+/, '').toUpperCase();
  const comparison = parseSizeBound(value)?.comparison ?? '=';
  if (comparison === '>') return `with more than ${size} parameters`;
  if (comparison === '<') return `with less than ${size} parameters`;
  const more = { '>=': ' or more', '<=': ' or less' }[comparison] ?? '';
  return `with ${size}${more} parameters`;
}

function countInWords(value: string): string {
  const count = value.replace(/^[<>=\s]+/, '');
  const comparison = parseCountBound(value)?.comparison ?? '=';
  const words = { '>': 'more than ', '<': 'less than ', '>=': 'at least ', '<=': 'at most ' };
  const more = Object.entries(words).find(([sign]) => sign === comparison)?.[1] ?? '';
  return `with ${more}${count} ${Number(count) === 1 ? 'descendant' : 'descendants'}`;
}

/** What is said of a value out of a fixed few. */
const fixed = new Map([
  ['commercial:yes', 'that may be used commercially'],
  ['commercial:no', 'that may not be used commercially'],
  ['commercial:conditional', 'that may be used commercially under conditions'],
  ['passes:weights', 'made from a parent’s weights'],
  ['passes:data', 'made from a parent’s data'],
  ['passes:design', 'made after a parent’s design'],
  ['is:root', 'without a parent'],
  ['is:leaf', 'without a child'],
  ['is:merge', 'merged from others'],
  ['is:disputed', 'on which sources differ'],
  ['is:undated', 'without a known date'],
  ['is:article', 'named by an article'],
]);

/** What a value of a filter means; empty where it says so itself. */
export function valueInWords({ licenses }: Lineage, field: Field, value: string): string {
  if (field === 'license') return licenses.get(value)?.name ?? '';
  return fixed.get(`${field}:${value}`) ?? '';
}

/** A filter as what is said behind "models": "by Meta AI", "released until June 2023". */
export function filterInWords(
  lineage: Lineage,
  { field, value }: Filter,
  dateInWords: DateInWords,
): string {
  const date = () => {
    const parsed = parseReleaseDate(value);
    return parsed ? dateInWords(parsed) : value;
  };
  switch (field) {
    case 'org':
      return `by ${valuesInWords(lineage, field, value)}`;
    case 'family':
    case 'modality':
      return `of the ${field} ${valuesInWords(lineage, field, value)}`;
    case 'license':
      return isNonCommercial(field, value)
        ? fixed.get('commercial:no')!
        : `under the licence ${valuesInWords(lineage, field, value)}`;
    case 'via':
      return `that came by the relation ${valuesInWords(lineage, field, value)}`;
    case 'from':
      return `released from ${date()} on`;
    case 'until':
      return `released until ${date()}`;
    case 'size':
      return sizeInWords(value);
    case 'descendants':
      return countInWords(value);
    default:
      return fixed.get(`${field}:${value}`) ?? '';
  }
}
