/** What kind of thing is wrong; stable names that programs may test for. */
export type ProblemCode =
  | 'unreachable'
  | 'not-json'
  | 'not-a-lineage'
  | 'invalid-record'
  | 'missing-id'
  | 'duplicate-id'
  | 'invalid-value'
  | 'unknown-field'
  | 'unknown-relation'
  | 'unknown-parent'
  | 'own-parent'
  | 'cycle'
  | 'unknown-model'
  | 'unknown-group';

/** One thing wrong in what was read, told to the person who made it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: the address of the file, or the path of the value in it (`models[3].released`). */
  readonly place: string;
  /** The id of the model concerned, where it has one. */
  readonly id?: string | undefined;
  /** A whole sentence: what is wrong, the value found, and what was done or is to be done. */
  readonly message: string;
}

/** Takes a problem as it is found. */
export type Report = (problem: Problem) => void;

/** The place of a value inside another, by Valibot's path to it: `models[3].sizes` and `0.label` make `models[3].sizes[0].label`. */
export function placeWithin(place: string, path: string | null): string {
  if (path === null) return place;
  return place + `.${path}`.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');
}

const longestQuote = 80;

/** A text as JSON, but in single quotes where it has double ones in it, which would look like its end. */
function inQuotes(text: string): string {
  const json = JSON.stringify(text);
  if (!text.includes('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** A value as it may stand in a message: as JSON, cut to a readable length, never more than text. */
export function quote(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === 'string' ? inQuotes(value) : JSON.stringify(value);
  } catch {
    text = undefined;
  }
  const shown = text ?? typeof value;
  const characters = Array.from(shown.slice(0, 4 * longestQuote));
  if (characters.length <= longestQuote) return shown;
  return `${characters.slice(0, longestQuote - 1).join('')}…`;
}

/** The place of a field of the thing at a place: `models[3].name`, `models[3]["odd name"]`. */
export function placeOfField(place: string, name: string): string {
  if (!/^[\w$-]+$/.test(name)) return `${place}[${quote(name)}]`;
  return place === '' ? name : `${place}.${name}`;
}
