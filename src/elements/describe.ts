import { preferredValue } from '../lineage/claim.js';
import { inDigits } from '../lineage/in-digits.js';
import { disputedFields, type Disputed } from '../lineage/disputes.js';
import { nextTo } from '../lineage/graph.js';
import {
  nodeOf,
  type CommercialUse,
  type Derivation,
  type Lineage,
  type LineageNode,
} from '../lineage/lineage.js';
import { mainLicenses } from '../lineage/main-licenses.js';
import { baseModels } from '../lineage/primary-parent.js';
import { dateInWords } from './format.js';

/** "1 child", "1,042 children". */
export const plural = (count: number, one: string, many: string) =>
  `${inDigits(count)} ${count === 1 ? one : many}`;

/** "Meta AI, Microsoft". */
export function makers(node: LineageNode): string {
  return (preferredValue(node.organizations) ?? []).join(', ');
}

/** "7B, 13B". */
export function sizes(node: LineageNode): string {
  return (preferredValue(node.sizes) ?? []).map(({ label }) => label).join(', ');
}

/** The date as precise as it is known, or "no date known". */
export function released(node: LineageNode): string {
  const date = preferredValue(node.released);
  return date ? dateInWords(date) : 'no date known';
}

/** The name of a licence. */
export function licenseName({ licenses }: Lineage, id: string): string {
  return id === 'unknown' ? 'unknown' : (licenses.get(id)?.name ?? id);
}

/** The names of the licences of a model's weights (of a dataset's data), or of whatever part has one. */
export function licenseNames(lineage: Lineage, node: LineageNode): string {
  const names = mainLicenses(node).map((id) =>
    id === 'unknown' ? 'unknown licence' : (lineage.licenses.get(id)?.name ?? id),
  );
  return [...new Set(names)].join(' and ') || 'unknown licence';
}

/** What a model's record says it is. */
export const typeNames = { foundation: 'Foundation model', 'fine-tuned': 'Fine-tuned' } as const;

/** What a model is by its record, or by its derivations where that does not say. */
export function kindInWords(lineage: Lineage, node: LineageNode): string {
  const type = preferredValue(node.type);
  if (type) return typeNames[type];
  if (node.kind === 'dataset') return 'Training dataset';
  const index = lineage.indices.get(node.id)!;
  return baseModels(lineage)[index] === index ? 'Base model' : 'Derived model';
}

/** Whether commercial use is allowed, in words. */
export const commercialUseInWords: Readonly<Record<CommercialUse, string>> = {
  yes: 'Commercial use allowed',
  conditional: 'Commercial use under conditions',
  no: 'No commercial use',
};

/** A short mark for the same, never colour alone. */
export const commercialUseMark: Readonly<Record<CommercialUse, string>> = {
  yes: '✓',
  conditional: '§',
  no: 'NC',
};

/** "1 parent, 12 children". */
export function kinInWords({ graph, indices }: Lineage, id: string): string {
  const index = indices.get(id) ?? 0;
  const parents = new Set(nextTo(graph.parents, index)).size;
  const children = new Set(nextTo(graph.children, index)).size;
  return `${plural(parents, 'parent', 'parents')}, ${plural(children, 'child', 'children')}`;
}

/** One sentence about a model, for whoever does not see the graph. */
export function sentence(lineage: Lineage, node: LineageNode): string {
  return [
    node.name,
    makers(node),
    released(node),
    licenseNames(lineage, node),
    kinInWords(lineage, node.id),
  ]
    .filter(Boolean)
    .join('; ');
}

/** What a relation is called in a sentence about the child: "fine-tuned from". */
const relationNames = new Map([
  ['finetune', 'fine-tuned from'],
  ['adapter', 'trained as an adapter on'],
  ['quantized', 'quantized from'],
  ['merge', 'merged from'],
  ['continued-pretraining', 'pretrained further from'],
  ['component', 'contains'],
  ['distillation', 'trained on outputs of'],
  ['trained-on', 'trained on'],
  ['architecture', 'follows the architecture of'],
  ['reproduction', 'reproduces'],
]);

/** "fine-tuned from"; an unknown relation stays as it was written. */
export function relationInWords(relation: string): string {
  return relationNames.get(relation) ?? `other: ${relation}`;
}

/** What a derivation passes on, in a sentence. */
export const passesInWords = {
  weights: 'Weights are passed on, and the parent’s licence with them.',
  data: 'Data is passed on, and the terms on outputs or data with it.',
  design: 'Only the design is passed on: no weights, no licence.',
  unknown: 'Nobody has told what is passed on.',
} as const;

/** "Vicuna fine-tuned from LLaMA". */
export function derivationInWords(
  { nodes }: Lineage,
  { parent, child, relation }: Derivation,
): string {
  return `${nodes[child]!.name} ${relationInWords(relation)} ${nodes[parent]!.name}`;
}

/** The name of a parent, or its id and a word where the file has no such record. */
export function parentName(lineage: Lineage, id: string): string {
  return nodeOf(lineage, id)?.name ?? `${id} (not in this file)`;
}

/** Whether a derivation's child is dated before its parent. */
export function isEarlier({ nodes }: Lineage, { parent, child }: Derivation): boolean {
  const before = preferredValue(nodes[parent]?.released);
  const after = preferredValue(nodes[child]?.released);
  return before !== undefined && after !== undefined && after.earliest < before.earliest;
}

const disputedInWords: Readonly<Record<Disputed, string>> = {
  released: 'release date',
  sizes: 'sizes',
  licenses: 'licence',
  commercialUse: 'commercial use',
  organizations: 'organisations',
  type: 'kind',
  focus: 'focus',
  architecture: 'architecture',
  trainingData: 'training data',
  notable: 'what is notable',
  parents: 'parents',
};

/** The facts of a model on which its sources differ. */
export function disputes(node: LineageNode): string[] {
  return disputedFields(node).map((field) => disputedInWords[field]);
}
