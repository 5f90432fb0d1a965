import type { Lineage } from '../lineage/lineage.js';
import type { ExplorerState, Selection } from './state.js';
import { joinTexts, splitTexts } from './texts.js';

/** Writes what is selected: the id of a model, or parent, child and relation of a derivation. */
export function writeSelection({ lineage, selection, awaited }: ExplorerState): string | undefined {
  if (!lineage || !selection) return awaited;
  if ('model' in selection) return joinTexts([selection.model], '>');
  const { parent, child, relation } = lineage.derivations[selection.derivation]!;
  return joinTexts([lineage.nodes[parent]!.id, lineage.nodes[child]!.id, relation], '>');
}

/** Reads what `writeSelection` has written; undefined where the lineage has no such thing. */
export function readSelection(lineage: Lineage, text: string): Selection {
  const [first = '', second, third, ...rest] = splitTexts(text, '>');
  if (second === undefined) return lineage.indices.has(first) ? { model: first } : undefined;
  if (rest.length > 0) return undefined;
  const parent = lineage.indices.get(first);
  const child = lineage.indices.get(second);
  const derivation = lineage.derivations.find(
    (each) => each.parent === parent && each.child === child && each.relation === third,
  );
  return derivation && { derivation: derivation.index };
}
