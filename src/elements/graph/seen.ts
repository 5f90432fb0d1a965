import type { ExplorerState, Selection } from '../../explorer/state.js';
import type { Scene } from './scene.js';
import type { Target } from './target.js';

/** Where a model is in a scene: what is inside of a fold is seen where the fold is. */
export function nodeIn({ subgraph, positions }: Scene, id: string): number | undefined {
  const index = subgraph.lineage.indices.get(id);
  const node = subgraph.folding?.foldOf.get(index ?? -1)?.node ?? index;
  return node !== undefined && positions.has(node) ? node : undefined;
}

/** What of a scene is selected. */
export function targetIn(scene: Scene, selection: Selection): Target | undefined {
  if (!selection) return undefined;
  if ('model' in selection) {
    const node = nodeIn(scene, selection.model);
    return node === undefined ? undefined : { node };
  }
  const { derivations, folding } = scene.subgraph;
  const derivation = folding?.drawnAs.get(selection.derivation)?.index ?? selection.derivation;
  return derivations.some(({ index }) => index === derivation) ? { derivation } : undefined;
}

/** A node itself, or both ends of a derivation. */
export function nodesOf({ subgraph }: Scene, target: Target): readonly number[] {
  if ('node' in target) return [target.node];
  const { parent, child } = subgraph.lineage.derivations[target.derivation]!;
  return [parent, child];
}

/** What the reader has chosen to see: what is selected, and the model with which it is compared. */
export function chosenIn(
  scene: Scene,
  { selection, compare }: Pick<ExplorerState, 'selection' | 'compare'>,
): readonly number[] {
  const target = targetIn(scene, selection);
  const held = compare === undefined ? undefined : nodeIn(scene, compare);
  const nodes = [...(target ? nodesOf(scene, target) : []), ...(held === undefined ? [] : [held])];
  return [...new Set(nodes)];
}
