import type { Query, Term } from './query-syntax.js';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A name as a query writes it: in quotes where it holds what the language would read as its own. */
export function quoteName(name: string): string {
  const isPlain = /^[^\s,"“”„+:.-][^\s,"“”„+:]*$/.test(name) && !/\.\.|\.$|^\d+$/.test(name);
  return isPlain ? name : quoted(name);
}

/** The value of a filter as a query writes it. */
export function quoteValue(value: string): string {
  return /^[^\s,"“”„+:]+$/.test(value) ? value : quoted(value);
}

const generations = (count: number) => (count === Infinity ? '' : String(count));

function printPositive(term: Term): string {
  if (term.kind === 'path') return `${quoteName(term.from)}..${quoteName(term.to)}`;
  if (term.kind === 'filter') return `${term.field}:${quoteValue(term.value)}`;
  const up = term.up > 0 ? `${generations(term.up)}+` : '';
  const down = term.down > 0 ? `+${generations(term.down)}` : '';
  return up + quoteName(term.name) + down;
}

/** A term as text. */
export function printTerm(term: Term): string {
  return (term.not ? '-' : '') + printPositive(term);
}

/** A query as text, always in the same form; it is read as the very same query. */
export function printQuery({ branches }: Query): string {
  return branches.map((branch) => branch.map(printTerm).join(' ')).join(', ');
}
