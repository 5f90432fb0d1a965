import type { View } from './view.js';
import { viewFields } from './view-fields.js';

const loneSurrogate = /\p{Surrogate}/gu;
/** What need not be written as a number to be told apart from what separates fields. */
const plain = new Map([
  ['%2B', '+'],
  ['%2C', ','],
  ['%2F', '/'],
  ['%3A', ':'],
  ['%40', '@'],
]);

function encode(text: string): string {
  const written = encodeURIComponent(text.replaceAll(loneSurrogate, '\uFFFD'));
  return written.replaceAll(/%2[BCF]|%3A|%40/g, (code) => plain.get(code)!);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes a view as the part of an address behind its `#`: `focus=llama&as-of=2023-07-18`. */
export function writeAddress(view: View): string {
  return Object.entries(view)
    .map(([name, text]) => `${encode(name)}=${encode(text)}`)
    .join('&');
}

/**
 * Reads the part of an address behind its `#`. Undefined where it holds no view, but something else of
 * the page's. A `+` is a plus: queries are full of them.
 */
export function readAddress(text: string): View | undefined {
  const view = Object.fromEntries(
    text.split('&').flatMap((part): [string, string][] => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[decode(part.slice(0, at)), decode(part.slice(at + 1))]];
    }),
  );
  return Object.keys(view).some((name) => viewFields.has(name)) ? view : undefined;
}

const steps = ['focus', 'query', 'layout', 'list'] as const;

/** Whether one would want to go back from one view to another, rather than look at it as one and the same. */
export function isStep(from: View, to: View): boolean {
  return steps.some((name) => from[name] !== to[name]);
}
