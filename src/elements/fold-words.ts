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

/** "fine-tuned 12, merged 3": all values of a group. */
export function tallyInWords<Value extends string>(
  tally: Tally<Value>,
  word: (value: Value) => string,
): string {
  return [...tally].map(([value, count]) => `${word(value)} ${inDigits(count)}`).join(', ');
}

/** So many values of a group are named. */
const mostValues = 3;

/** "Meta, LMSYS, Stanford and 4 more": what most members of a group have. */
export function mostInWords<Value extends string>(
  tally: Tally<Value>,
  word: (value: Value) => string = String,
): string {
  const named = [...tally.keys()].slice(0, mostValues).map(word);
  const more = tally.size - named.length;
  return named.join(', ') + (more > 0 ? ` and ${inDigits(more)} more` : '');
}

/** "3 March 2023 – 5 June 2023, 1 without a date". */
export function spanInWords({ span, days }: Fold): string {
  const without = days.undated > 0 ? [`${inDigits(days.undated)} without a date`] : [];
  if (!span) return without.join();
  const { first, last } = span;
  const dates = first === last ? dayInWords(first) : `${dayInWords(first)} – ${dayInWords(last)}`;
  return [dates, ...without].join(', ');
}

const summaries = new WeakMap<Fold, GroupSummary>();

/** What the members of a fold have in common, summed up once: they may be thousands. */
export function summaryOfFold(lineage: Lineage, fold: Fold): GroupSummary {
  const summary = summaries.get(fold) ?? summaryOf(lineage, fold.members);
  summaries.set(fold, summary);
  return summary;
}

/** How models were made, as the legend calls it, of many at once. */
const made = new Map([
  ['finetune', 'fine-tuned'],
  ['adapter', 'adapter'],
  ['quantized', 'quantized'],
  ['merge', 'merged'],
  ['continued-pretraining', 'pretrained further'],
  ['component', 'with a component'],
  ['distillation', 'trained on outputs'],
  ['trained-on', 'trained on a dataset'],
  ['architecture', 'same architecture'],
  ['reproduction', 'reproduced'],
  ['none', 'base model'],
]);

const madeInWords = (relation: string) => made.get(relation) ?? relationInWords(relation);

/**
 * What a fold holds while so many of its members are out, a sentence each; the first is its name. The numbers
 * are of all members, each of whom counts once in each sentence.
 */
export function foldInWords(lineage: Lineage, fold: Fold, count: number): string[] {
  const { relations, commercialUse, disputed } = summaryOfFold(lineage, fold);
  const all = fold.members.length;
  return [
    foldLabel(fold, count),
    count < all ? `${inDigits(all)} in all, of which:` : '',
    spanInWords(fold),
    `How they were made: ${tallyInWords(relations, madeInWords)}`,
    `Commercial use: ${tallyInWords(commercialUse, (use) => allowed[use])}`,
    disputed > 0 ? `Sources differ on facts of ${inDigits(disputed)}` : '',
  ].filter(Boolean);
}

/** "3 derivations: fine-tuned 2, merged 1", of those for which a lifted one stands. */
export function liftedInWords(members: readonly Derivation[]): string {
  const relations = new Map<string, number>();
  for (const { relation } of members) relations.set(relation, (relations.get(relation) ?? 0) + 1);
  const counted = tallyInWords(relations, madeInWords);
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

/** So many groups are told of by their names. */
const mostNamed = 2;

/** "12 made from Qwen, 8 made from Yi and 3 more groups". */
function foldsInWords(folds: readonly Fold[]): string {
  const names = folds.slice(0, mostNamed).map((fold) => foldLabel(fold, fold.members.length));
  const more = folds.length - names.length;
  if (more > 0) names.push(plural(more, 'more group', 'more groups'));
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

/** What was folded so that something else has room; empty where that is nothing. */
export const madeRoomInWords = (folds: readonly Fold[]): string =>
  folds.length === 0 ? '' : `${foldsInWords(folds)} folded to make room`;

/** What need not make room any more; empty where that is nothing. */
export const roomAgainInWords = (folds: readonly Fold[]): string =>
  folds.length === 0 ? '' : `There is room again for ${foldsInWords(folds)}`;
