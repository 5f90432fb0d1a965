import { isDisputed } from './claim.js';
import type { LineageNode } from './lineage.js';

/** What sources may differ on. */
const disputable = [
  'released',
  'sizes',
  'licenses',
  'commercialUse',
  'organizations',
  'type',
  'focus',
  'architecture',
  'trainingData',
  'notable',
] as const;

/** A field of a record on which its sources differ. */
export type Disputed = (typeof disputable)[number] | 'parents';

/** The fields of a model on which its sources differ; a parent that was rejected makes its parents one of them. */
export function disputedFields(node: LineageNode): Disputed[] {
  const facts = disputable.filter((field) => isDisputed(node[field]));
  return node.parents.some(({ preferred }) => preferred === false) ? [...facts, 'parents'] : facts;
}
