import { nodeOf, type Derivation, type Lineage } from '../lineage/lineage.js';
import { closestWay } from './closest-way.js';
import type { Relationship } from './relationship.js';

const nouns = new Map([
  ['finetune', 'fine-tuning'],
  ['adapter', 'adapter training'],
  ['quantized', 'quantization'],
  ['merge', 'merging'],
  ['continued-pretraining', 'continued pretraining'],
  ['component', 'use as a component'],
  ['distillation', 'training on outputs'],
  ['trained-on', 'training data'],
  ['architecture', 'architecture'],
  ['reproduction', 'reproduction'],
]);

/** More models than these are not named one by one. */
const longest = 5;
const mostOthers = 3;

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The ways from a common ancestor to either model. */
interface Ways {
  readonly top: string;
  readonly up: readonly Derivation[];
  readonly down: readonly Derivation[];
}

/** How close two models are by an ancestor: what passes no weights is farther than all that does. */
function distance({ up, down }: Ways): number {
  const way = [...up, ...down];
  const loose = way.filter(({ passes }) => passes !== 'weights');
  return way.length + 1_000_000 * loose.length;
}

/** The models that derivations lead to, one after the other. */
function named({ nodes }: Lineage, way: readonly Derivation[]): string[] {
  const names = way.map(({ child }) => nodes[child]!.name);
  return names.length < longest ? names : [names[0]!, '…', ...names.slice(-2)];
}

function othersInWords(lineage: Lineage, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const names = ids.slice(0, mostOthers).map((id) => nodeOf(lineage, id)!.name);
  const rest = ids.length - names.length;
  const all = rest > 0 ? [...names, `${rest} other${rest > 1 ? 's' : ''}`] : names;
  return `; also related through ${joined(all)}`;
}

/**
 * What one model is to another, told along the closest way between them: "Vicuna ← LLaMA → Alpaca:
 * siblings by fine-tuning".
 */
export function relationshipInWords(
  lineage: Lineage,
  first: string,
  second: string,
  { kind, commonAncestors }: Relationship,
): string {
  const name = (id: string) => nodeOf(lineage, id)!.name;
  if (kind === 'same') return `${name(first)}: the same model`;
  if (kind === 'unrelated') return `${name(first)} and ${name(second)}: not related`;
  const way = (top: string, end: string) =>
    closestWay(lineage, lineage.indices.get(top)!, lineage.indices.get(end)!) ?? [];
  const { top, up, down } = commonAncestors
    .map((id): Ways => ({ top: id, up: way(id, first), down: way(id, second) }))
    .reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const chain = [
    [name(top), ...named(lineage, up)].toReversed().join(' ← '),
    ...named(lineage, down),
  ].join(' → ');
  const how = new Set(
    [...up, ...down].map(({ relation }) => nouns.get(relation) ?? `“${relation}”`),
  );
  const steps = up.length + down.length;
  const isLine = kind === 'ancestor' || kind === 'descendant';
  const what = isLine ? `made from it${steps > 1 ? ` in ${steps} steps` : ''}` : kind;
  const others = commonAncestors.filter((id) => id !== top);
  return `${chain}: ${what} by ${joined([...how])}${othersInWords(lineage, others)}`;
}
