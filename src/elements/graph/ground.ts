import type { ExplorerState } from '../../explorer/state.js';
import { unfolded } from '../../lineage/subgraph.js';
import { foldInWords } from '../fold-words.js';
import { countIn } from './fold-names.js';
import type { Scene } from './scene.js';
import type { Ground, Stop } from './walk.js';

/** What of a scene is shown and asked for, and where it stands; what has the most children first. */
export function stopsIn(
  { labelled, ghosts }: Scene,
  isShown: (node: number) => boolean,
): readonly Stop[] {
  return labelled.filter(({ node }) => isShown(node) && !ghosts.has(node));
}

/** What of a scene the keyboard walks over. */
export function groundOf(
  scene: Scene,
  isShown: (node: number) => boolean,
  state: ExplorerState,
): Ground {
  const { subgraph, times, ghosts } = scene;
  const isThere = (node: number) => isShown(node) && !ghosts.has(node);
  return {
    lineage: subgraph.lineage,
    stops: stopsIn(scene, isShown),
    derivations: subgraph.derivations.filter(
      ({ parent, child }) => isThere(parent) && isThere(child),
    ),
    times,
    foldInWords: (node) => {
      const fold = subgraph.folding?.folds.get(node);
      return fold && foldInWords(unfolded(subgraph).lineage, fold, countIn(state, fold)).join('; ');
    },
  };
}
