/**
 * How a child came from its parent, and what the relation passes down. The first four names are
 * Hugging Face's `base_model_relation`.
 */
const passedBy = {
  finetune: 'weights',
  adapter: 'weights',
  quantized: 'weights',
  merge: 'weights',
  'continued-pretraining': 'weights',
  component: 'weights',
  distillation: 'data',
  'trained-on': 'data',
  architecture: 'design',
  reproduction: 'design',
} as const;

/** A relation this package knows. */
export type Relation = keyof typeof passedBy;

/** What a derivation passes down; it alone decides how the derivation is drawn and reasoned about. */
export type Passes = 'weights' | 'data' | 'design' | 'unknown';

/** All known relations, those that pass weights first. */
export const relations = Object.keys(passedBy) as readonly Relation[];

const passes = new Map<string, Passes>(Object.entries(passedBy));

/** What a relation passes down: `unknown` for a relation that this package does not know. */
export function whatPasses(relation: string): Passes {
  return passes.get(relation) ?? 'unknown';
}
