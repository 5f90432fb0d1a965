import type { Selection } from '../../explorer/state.js';
import { kinBetween, kinOf, type Kin } from './kin.js';
import type { Scene } from './scene.js';
import { targetIn } from './seen.js';

/** What stands out with what is selected: its kin, or what lies between it and the model it is compared with. */
export function chosenKin(
  scene: Scene,
  selection: Selection,
  compare: string | undefined,
): Kin | undefined {
  const { subgraph } = scene;
  const model = selection && 'model' in selection ? selection.model : undefined;
  const isCompared = model && compare !== undefined && compare !== model;
  if (isCompared && subgraph.lineage.indices.has(compare)) {
    return kinBetween(subgraph, compare, model);
  }
  const target = targetIn(scene, selection);
  return target && kinOf(subgraph, target);
}
