import { nearestWord } from './nearest.js';
import { quoteName, quoteValue } from './print-query.js';
import { fields, type Filter, type Kin, type Path } from './query-syntax.js';
import type { QueryError, Term } from './query-syntax.js';
import { match, readWord, wordAt, wrong, type Read } from './query-text.js';
import { valuesOf } from './query-values.js';

const field = /([^\s,"“”„+:]*):/y;
const value = /[^\s,"“”„+:]+/y;
const name = /(?!-)(?:(?!\.\.)[^\s,"“”„+:])+/y;
const above = /\+|(\d+)\+(?=[^\s,])/y;
const below = /\+(\d*)/y;
const way = /\.\./y;
const end = /\s|,|$/y;

const longestExample = 80;

/** What to write instead; left out where it is long or would have quotes in quotes. */
const inQuotes = (what: string, written: string) =>
  written.length > longestExample ? '' : `${what} is written in quotes: ${written}.`;

function readFilter(
  written: string,
  text: string,
  start: number,
  at: number,
): Read<Filter> | QueryError {
  const known = fields.find((each) => each === written.toLowerCase());
  if (!known) {
    const meant = nearestWord(written.toLowerCase(), fields);
    const hint = meant ? `Did you mean ${meant}:? ` : '';
    const advice = hint + inQuotes('A name with a colon in it', quoteName(wordAt(text, start)));
    return wrong(text, start, `one of ${fields.map((each) => `${each}:`).join(', ')}`, advice);
  }
  const { expected, read } = valuesOf[known];
  const found = readWord(value, expected, text, at);
  if ('message' in found) return found;
  const what = read(found.what);
  if (what === undefined) return wrong(text, at, expected);
  return { what: { kind: 'filter', field: known, value: what }, end: found.end };
}

/** More than any history has, and written without an exponent. */
const mostGenerations = 1e9;

const generations = (digits: string | undefined) =>
  digits ? Math.min(Number(digits), mostGenerations) : Infinity;

function readKin(text: string, start: number): Read<Kin | Path> | QueryError {
  const up = match(above, text, start);
  const expected = up ? 'a name' : 'a name or a filter';
  const first = readWord(name, expected, text, start + (up?.[0].length ?? 0));
  if ('message' in first) return first;
  if (!up && match(way, text, first.end)) {
    const second = readWord(name, 'a name', text, first.end + 2);
    if ('message' in second) return second;
    return { what: { kind: 'path', from: first.what, to: second.what }, end: second.end };
  }
  const down = match(below, text, first.end);
  const what: Kin = {
    kind: 'kin',
    name: first.what,
    up: up ? generations(up[1]) : 0,
    down: down ? generations(down[1]) : 0,
  };
  return { what, end: first.end + (down?.[0].length ?? 0) };
}

/** Why nothing may follow a term at once, and what may have been meant. */
function wrongAfter({ what, end: at }: Read<Filter | Kin | Path>, text: string, start: number) {
  const before = text.slice(start, at);
  const whole = before + wordAt(text, at);
  let advice = 'Only a name has + beside it.';
  if (/["“”„]/.test(whole)) advice = '';
  else if (what.kind === 'filter') {
    const written = whole.slice(what.field.length + 1);
    advice += ` ${inQuotes('A sign in a value', `${what.field}:${quoteValue(written)}`)}`;
  } else if (text.charAt(at) !== ':' || !fields.some((each) => before.endsWith(each))) {
    advice = inQuotes('A name with signs in it', quoteName(whole));
  }
  return wrong(text, at, 'a space or a comma', advice);
}

/** Reads one term, from its minus on. */
export function readTerm(text: string, at: number): Read<Term> | QueryError {
  const not = text.charAt(at) === '-';
  const start = at + Number(not);
  const filter = match(field, text, start);
  const read = filter
    ? readFilter(filter[1]!, text, start, start + filter[0].length)
    : readKin(text, start);
  if ('message' in read) return read;
  if (!match(end, text, read.end)) return wrongAfter(read, text, start);
  return { what: { ...read.what, not }, end: read.end };
}
