import type { RequestDetails } from '../explorer/request-details.js';
import type { Store } from '../explorer/store.js';
import { queryError } from '../explorer/query-error.js';
import { viewFields } from '../explorer/view-fields.js';
import { quote } from '../lineage/problem.js';
import { parseReleaseDate, type ReleaseDate } from '../lineage/release-date.js';

/** Tells what is wrong with an attribute, or that nothing is any more. */
function complain(store: Store, place: string, wrong: string | undefined): void {
  const message = `${place}=${wrong}. It is ignored.`;
  const problem =
    wrong === undefined ? undefined : ({ code: 'invalid-value', place, message } as const);
  store.request('complain', { place, problem });
}

/** Asks with the date that an attribute gives, undefined for none. What is not a date is told and ignored. */
export function giveDate(
  store: Store,
  place: string,
  text: string | null | undefined,
  ask: (date: ReleaseDate | undefined) => void,
): void {
  const date = text ? parseReleaseDate(text) : undefined;
  const isWrong = !!text && !date;
  const hint = 'is not a date; write 2023, 2023-03 or 2023-03-13';
  complain(store, place, isWrong ? `${quote(text)} ${hint}` : undefined);
  if (!isWrong) ask(date);
}

const kinds = {
  layout: 'a layout',
  scale: 'a scale',
  undated: 'a choice',
  context: 'a choice',
  passes: 'a choice',
  'color-by': 'something that colour tells',
  'size-by': 'something that size tells',
  list: 'a list',
} as const;

const inWords = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Tells which words of an attribute mean nothing. */
export function tellUnknown(
  store: Store,
  place: string,
  unknown: readonly string[],
  words: readonly string[],
): void {
  const [first] = unknown;
  complain(store, place, first && `${quote(first)} is none of them; write ${inWords(words)}`);
}

/** Asks for one of some words, for the first where none is given. Any other word is told and ignored. */
export function giveWord<Name extends keyof typeof kinds>(
  store: Store,
  name: Name,
  words: readonly RequestDetails[Name][],
  given: string | null | undefined,
): void {
  const chosen = given ? words.find((word) => word === given) : words[0];
  const wrong = `${quote(given)} is not ${kinds[name]}; write ${inWords(words)}`;
  complain(store, name, chosen === undefined ? wrong : undefined);
  if (chosen !== undefined) store.request(name, chosen);
}

/** Asks for what an attribute of the view's says; what cannot be read is told and ignored. */
export function giveField(store: Store, name: string, text: string | null | undefined): void {
  const field = viewFields.get(name);
  const isWrong = !!text && !field?.read(text);
  complain(store, name, isWrong ? `${quote(text)} is not ${field?.expected(text)}` : undefined);
  if (!isWrong) store.request('field', { name, text: text ?? '' });
}

/** Asks for a query. What cannot be understood is told, and the query before it stays. */
export function giveQuery(store: Store, text: string): void {
  const error = queryError(text);
  complain(
    store,
    'query',
    error && `${quote(text)} is not a query. ${error.message}`.replace(/\.$/, ''),
  );
  if (!error) store.request('query', text);
}
