import type { CommercialUse, Derivation, Lineage } from '../lineage/lineage.js';
import { inDigits } from '../lineage/in-digits.js';
import { foldLabel, type Fold } from '../lineage/folding.js';
import { summaryOf, type GroupSummary, type Tally } from '../lineage/fold-summary.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { plural, relationInWords } from './describe.js';
import { dayInWords } from './format.js';

const allowed: Readonly<Record<CommercialUse | 'unknown', string>> = {
  yes: 'allowed',
  conditional: 'under conditions',
  no: 'not allowed',
  unknown: 'unknown',
};

function tallyInWords<Value extends string>(
  tally: Tally<Value>,
  word: (value: Value) => string,
): string {
  return [...tally].map(([value, count]) => `${word(value)} ${inDigits(count)}`).join(', ');
}

function spanInWords({ span, days }: Fold): string {
  const without = days.undated > 0 ? [`${inDigits(days.undated)} without a date`] : [];
  if (!span) return without.join();
  const { first, last } = span;
  const dates = first === last ? dayInWords(first) : `${dayInWords(first)} – ${dayInWords(last)}`;
  return [dates, ...without].join(', ');
}

const summaries = new WeakMap<Fold, GroupSummary>();

/** What the members of a fold have in common, summed up once: they may be thousands. */
function summaryOfFold(lineage: Lineage, fold: Fold): GroupSummary {
  const summary = summaries.get(fold) ?? summaryOf(lineage, fold.members);
  summaries.set(fold, summary);
  return summary;
}

/** What a fold holds while so many of its members are out, a sentence each; the first is its name. */
export function foldInWords(lineage: Lineage, fold: Fold, count: number): string[] {
  const { relations, commercialUse, disputed } = summaryOfFold(lineage, fold);
  const all = fold.members.length;
  return [
    foldLabel(fold, count),
    count < all ? `${inDigits(all)} in all` : '',
    spanInWords(fold),
    tallyInWords(relations, relationInWords),
    `Commercial use: ${tallyInWords(commercialUse, (use) => allowed[use])}`,
    disputed > 0 ? `Sources differ on ${inDigits(disputed)}` : '',
  ].filter(Boolean);
}

/** "3 derivations: fine-tuned from 2, merged from 1", of those for which a lifted one stands. */
export function liftedInWords(members: readonly Derivation[]): string {
  const relations = new Map<string, number>();
  for (const { relation } of members) relations.set(relation, (relations.get(relation) ?? 0) + 1);
  const counted = tallyInWords(relations, relationInWords);
  return `${plural(members.length, 'derivation', 'derivations')}: ${counted}`;
}

const told = new WeakMap<Subgraph, string>();

function tellFolding({ lineage, folding }: Subgraph): string {
  if (!folding) return '';
  const { size: groups } = folding.folds;
  const members = [...folding.foldOf.keys()];
  const isModels = members.every((node) => lineage.nodes[node]!.kind === 'model');
  const words = isModels
    ? plural(members.length, 'model', 'models')
    : plural(members.length, 'model or dataset', 'models and datasets');
  const where = groups === 1 ? 'in it' : 'in them';
  return `${plural(groups, 'group', 'groups')} folded: ${words} ${where}`;
}

/** "31 groups folded: 828 models in them", worked out once; empty where nothing is folded. */
export function foldingInWords(drawn: Subgraph): string {
  const words = told.get(drawn) ?? tellFolding(drawn);
  told.set(drawn, words);
  return words;
}
