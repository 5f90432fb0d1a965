import { preferredValue } from '../lineage/claim.js';
import { evaluate } from '../lineage/evaluate-query.js';
import { findByName } from '../lineage/find.js';
import { nextTo } from '../lineage/graph.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';
import { parseQuery } from '../lineage/parse-query.js';
import { quoteName, quoteValue } from '../lineage/print-query.js';
import type { Query, QueryError } from '../lineage/query-syntax.js';
import { completionsFor, type Completion } from './completions.js';
import { describeQuery } from './query-in-words.js';
import type { DateInWords } from './filter-in-words.js';
import { suggestionsFor } from './query-suggestions.js';

/** Showing only what a query asks for. */
interface QueryOffer {
  readonly kind: 'query';
  readonly text: string;
  readonly words: string;
  readonly count: number;
}

/** One thing that the search box offers for what stands in it. */
export type Offer =
  | { readonly kind: 'model'; readonly node: LineageNode }
  | QueryOffer
  /** Write a filter on. */
  | ({ readonly kind: 'completion' } & Completion)
  /** What may have been meant. */
  | { readonly kind: 'meant'; readonly text: string; readonly name: string }
  /** What one could ask. */
  | { readonly kind: 'example'; readonly text: string; readonly words: string };

/** What the search box offers, best first; where that is nothing, why its text is no query. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly error?: QueryError;
}

/** What an explorer tells the search. */
interface Asked {
  readonly text: string;
  /** Where one writes in it; without being told, at its end. */
  readonly caret?: number;
  readonly datasets: boolean;
  readonly dateInWords?: DateInWords;
}

const mostModels = 10;
/** So that what else is offered is seen, too. */
const fewModels = 5;

/** Whether a query is nothing but words, as one types who looks for a model. */
function isPlain({ branches }: Query): boolean {
  const [branch = [], ...others] = branches;
  const isWord = (term: (typeof branch)[number]) =>
    term.kind === 'kin' && !term.not && term.up + term.down === 0;
  return others.length === 0 && branch.every(isWord);
}

function modelsNamed(lineage: Lineage, { text, datasets }: Asked): LineageNode[] {
  return findByName(lineage, text)
    .filter(({ kind }) => datasets || kind === 'model')
    .slice(0, mostModels);
}

const modelOffer = (node: LineageNode): Offer => ({ kind: 'model', node });

/** Whether a text is, sign by sign, what a model is called. */
function isCalled({ name, aliases }: LineageNode, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [name, ...aliases].some((each) => each.toLowerCase() === wanted);
}

function queryOffer(
  lineage: Lineage,
  query: Query,
  { text, datasets, dateInWords }: Asked,
): QueryOffer {
  const marks = evaluate(lineage, query);
  const found = lineage.nodes.filter(
    ({ kind }, index) => marks[index] && (datasets || kind === 'model'),
  );
  const words = describeQuery(lineage, query, dateInWords);
  return { kind: 'query', text: text.trim(), words, count: found.length };
}

/** What one would type for a model: its name, or its id where that needs no quotes. */
function typed({ name, id }: LineageNode): string {
  return [name, id].find((text) => quoteName(text) === text) ?? quoteName(name);
}

/** The key that stands most often, the first of equals. */
function commonest(keys: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Questions that this lineage has answers to, one of each kind. */
export function examplesFor(lineage: Lineage): Offer[] {
  const { nodes, graph } = lineage;
  const most = (count: (node: number) => number) => {
    const [best] = [...nodes.keys()].toSorted((a, b) => count(b) - count(a));
    return best === undefined || count(best) === 0 ? undefined : nodes[best];
  };
  const base = most((node) => nextTo(graph.children, node).length);
  const child = most((node) => nextTo(graph.parents, node).length);
  const maker = commonest(nodes.flatMap((node) => preferredValue(node.organizations) ?? []));
  const texts = [
    ...(base ? [`${typed(base)}+`] : []),
    ...(child ? [`+${typed(child)}`] : []),
    ...(maker === undefined ? [] : [`org:${quoteValue(maker)}`]),
    'commercial:yes',
    'is:merge',
  ];
  return texts.flatMap((text): Offer[] => {
    const query = parseQuery(text);
    if ('message' in query || !evaluate(lineage, query).includes(1)) return [];
    return [{ kind: 'example', text, words: describeQuery(lineage, query) }];
  });
}

/** What the search box offers for a text: models for a name, what a query asks for, or what one could ask. */
export function offersFor(lineage: Lineage, asked: Asked): Offers {
  if (asked.text.trim() === '') return { offers: examplesFor(lineage) };
  const query = parseQuery(asked.text);
  const { text, caret = text.length, datasets } = asked;
  const found = modelsNamed(lineage, asked);
  const completions = completionsFor(lineage, { text, caret, datasets }).map(
    (completion): Offer => ({ kind: 'completion', ...completion }),
  );
  if ('message' in query) {
    // Of a query that is not finished, no model is meant; but some names read like one.
    const named = found.filter((node) => isCalled(node, text)).map(modelOffer);
    const offers = [...named, ...completions];
    return offers.length > 0 ? { offers } : { offers, error: query };
  }
  const whole = queryOffer(lineage, query, asked);
  const meant = (known: readonly LineageNode[]) =>
    suggestionsFor(lineage, query, datasets)
      .filter(({ name }) => known.every((node) => node.name !== name))
      .map((suggestion): Offer => ({ kind: 'meant', ...suggestion }));
  // Some names hold signs of the language: "Guanaco (QLoRA, UW)".
  if (!isPlain(query) && !found.some((node) => isCalled(node, text))) {
    const others = [...completions, ...meant([])];
    return { offers: whole.count > 0 ? [whole, ...others] : [...others, whole] };
  }
  const others = meant(found);
  const most = completions.length + others.length > 0 ? fewModels : mostModels;
  const models = found.slice(0, most).map(modelOffer);
  return { offers: [...models, ...completions, ...(whole.count > 0 ? [whole] : []), ...others] };
}
