import { quote } from './problem.js';
import type { QueryError } from './query-syntax.js';

/** Something read from a text, and where it ends. */
export interface Read<What> {
  readonly what: What;
  readonly end: number;
}

/** What a pattern, which has to be sticky, finds at a place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What stands at a place, up to the next space or comma. */
export function wordAt(text: string, at: number): string {
  return match(/[^\s,]*/y, text, at)![0];
}

/** An error, with what stands at its place: the rest of the word, the comma, or nothing. */
export function wrong(text: string, position: number, expected: string, advice = ''): QueryError {
  const rest = wordAt(text, position) || text.slice(position, position + 1).trim();
  const isEmpty = /^["“”„]+$/.test(rest);
  const found = isEmpty ? 'nothing in quotation marks' : rest ? quote(rest) : 'nothing';
  const message = `Expected ${expected}, but found ${found}.${advice && ` ${advice}`}`;
  return { position, expected, message };
}

// Phones and word processors make curly quotation marks of straight ones.
const quoted = /"((?:[^"]|"")*)"(?!")|[“”„]([^“”]*)[“”]/y;

/** Reads what stands in quotes, or else what a pattern finds. Blanks alone are no name and no value. */
export function readWord(
  bare: RegExp,
  expected: string,
  text: string,
  at: number,
): Read<string> | QueryError {
  const found = match(quoted, text, at) ?? match(bare, text, at);
  if (!found && /["“”„]/.test(text.charAt(at))) {
    const missing = 'a closing quotation mark';
    const message = `Expected ${missing}, but found none. Write one behind the name: "code llama".`;
    return { position: at, expected: missing, message };
  }
  const [all = '', straight, curly] = found ?? [];
  const what = straight?.replaceAll('""', '"') ?? curly ?? all;
  return what.trim() ? { what, end: at + all.length } : wrong(text, at, expected);
}
