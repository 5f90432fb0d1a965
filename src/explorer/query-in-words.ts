import { evaluate } from '../lineage/evaluate-query.js';
import { inDigits } from '../lineage/in-digits.js';
import type { Lineage } from '../lineage/lineage.js';
import { nodesNamed } from '../lineage/query-index.js';
import type { Kin, Path, Query, Term } from '../lineage/query-syntax.js';
import { filterInWords, type DateInWords } from './filter-in-words.js';

const mostNamed = 3;
const all = new Intl.ListFormat('en-GB');

/** The models that a name means; more than a few are counted. */
function named(lineage: Lineage, name: string): { words: string; count: number } {
  const { exact, nodes } = nodesNamed(lineage, name);
  const count = nodes.size;
  const names = [...nodes].map((node) => lineage.nodes[node]!.name);
  if (count === 0) return { words: `models whose name contains “${name}” (there are none)`, count };
  if (!exact) return { words: `models whose name contains “${name}”`, count: Infinity };
  if (count > mostNamed) return { words: `${inDigits(count)} models called “${name}”`, count };
  return { words: all.format(names), count };
}

/** "its ancestors", "its children", "two generations of its descendants". */
function kinInWords(steps: number, whose: string, next: string, others: string): string[] {
  if (steps === 0) return [];
  if (steps === 1) return [`${whose} ${next}`];
  return [steps === Infinity ? `${whose} ${others}` : `${steps} generations of ${whose} ${others}`];
}

function nounFor(lineage: Lineage, term: (Kin | Path) & { readonly not: boolean }): string {
  if (term.kind === 'path') {
    const ends = [term.from, term.to].map((name) => named(lineage, name).words);
    const isEmpty = !evaluate(lineage, { branches: [[{ ...term, not: false }]] }).includes(1);
    const none = isEmpty ? ' (neither comes from the other)' : '';
    return `all between ${ends.join(' and ')}${none}`;
  }
  const { words, count } = named(lineage, term.name);
  const whose = count === 1 ? 'its' : 'their';
  return all.format([
    words,
    ...kinInWords(term.up, whose, 'parents', 'ancestors'),
    ...kinInWords(term.down, whose, 'children', 'descendants'),
  ]);
}

function branchInWords(
  lineage: Lineage,
  branch: readonly Term[],
  dateInWords: DateInWords,
): string {
  const nouns = (terms: readonly Term[]) =>
    terms.flatMap((term) => (term.kind === 'filter' ? [] : nounFor(lineage, term)));
  const filters = (terms: readonly Term[]) =>
    terms.flatMap((term) =>
      term.kind === 'filter' ? filterInWords(lineage, term, dateInWords) : [],
    );
  const wanted = branch.filter(({ not }) => !not);
  const unwanted = branch.filter(({ not }) => not);
  const narrowed = filters(wanted).join(' and ');
  const [first, ...others] = nouns(wanted);
  const without = [...nouns(unwanted), ...filters(unwanted).map((words) => `those ${words}`)];
  return [
    first ?? (narrowed ? `models ${narrowed}` : 'all models'),
    ...others.map((noun) => `of these only ${noun}`),
    ...(first && narrowed ? [`of these only those ${narrowed}`] : []),
    ...(without.length > 0 ? [`but not ${without.join(' nor ')}`] : []),
  ].join(', ');
}

/**
 * What was understood of a query: "Alpaca and its ancestors", "models by Meta AI and released until
 * June 2023, but not Alpaca". Dates are said as written unless told otherwise.
 */
export function describeQuery(
  lineage: Lineage,
  { branches }: Query,
  dateInWords: DateInWords = ({ text }) => text,
): string {
  if (branches.length === 0) return 'all models';
  return branches.map((branch) => branchInWords(lineage, branch, dateInWords)).join('; or ');
}
