import { preferredValue } from './claim.js';
import type { LineageNode } from './lineage.js';

/** The licences that count: those of a model's weights (of a dataset's data), or of whatever part has one. */
export function mainLicenses(node: LineageNode): string[] {
  const parts = preferredValue(node.licenses) ?? [];
  const main = parts.filter(({ part }) => part === 'weights' || part === 'data');
  return [...new Set((main.length > 0 ? main : parts).map(({ id }) => id))];
}
