import { drawnAs } from '../graph/drawn-as.js';
import { chosenKin } from '../graph/chosen.js';
import { dressOf, type Dress } from '../graph/dress.js';
import { foldNames } from '../graph/fold-names.js';
import type { Kin } from '../graph/kin.js';
import { placeContent, type Placement } from '../graph/label-placement.js';
import type { Labelled } from '../graph/label-plan.js';
import type { Palette } from '../graph/palette.js';
import { contentOf, type Scene } from '../graph/scene.js';
import { targetIn } from '../graph/seen.js';
import { dotSizesFor } from '../graph/stylesheet.js';
import type { Target } from '../graph/target.js';
import type { ExplorerState } from '../../explorer/state.js';
import type { ReleaseState } from '../../lineage/as-of.js';
import { oneLine } from './one-line.js';
import type { Measure } from './writing.js';

/** What a picture is made from. */
export interface Still {
  readonly state: ExplorerState;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** That, and all that is worked out of it. Lengths are pixels of the picture, seen from the layout's origin. */
export interface Draft extends Still {
  readonly zoom: number;
  /** How much thicker than on a stage that shows everything lines and dots are. */
  readonly unit: number;
  readonly dress: Dress;
  stateOf(node: number): ReleaseState;
  radius(node: number): number;
  readonly selected: Target | undefined;
  readonly compared: Target | undefined;
  readonly kin: Kin | undefined;
  readonly placement: Placement;
}

/** The smallest text, in pixels. */
const smallest = 9;
/** How many times larger than on its stage a picture may be, for the sake of names. */
const growths = [1.25, 1.6, 2];
/** The share of models that may be without a name. */
const mostUnnamed = 0.05;

function draftAt(still: Still, zoom: number): Draft {
  const { state, scene, measure } = still;
  const { compare } = state;
  const { subgraph, placed } = scene;
  const dress = dressOf(subgraph, state);
  const stateOf = drawnAs(state, subgraph);
  const nameOf = foldNames(state, subgraph);
  const selected = targetIn(scene, state.selection);
  const kin = chosenKin(scene, state.selection, compare);
  // Sizes follow the zoom as they do on the stage.
  const unit = zoom ** 0.38;
  const { min, max } = dotSizesFor(placed.row);
  const radius = (node: number) => ((min + dress.reachOf(node) * (max - min)) / 2) * unit;
  const content = contentOf(scene, selected, kin);
  const nodes = content.nodes
    .filter(({ node }) => stateOf(node) !== 'not-yet')
    .map((each): Labelled => ({
      ...each,
      name: oneLine(nameOf(each.node) ?? each.name),
      detail: oneLine(each.detail),
    }));
  return {
    ...still,
    zoom,
    unit,
    dress,
    stateOf,
    radius,
    selected,
    compared: targetIn(scene, compare === undefined ? undefined : { model: compare }),
    kin,
    placement: placeContent({
      content: { ...content, nodes },
      zoom,
      measure,
      radius: ({ node }) => radius(node),
    }),
  };
}

/** Makes a picture as large as its stage, or larger where names would be too small or too many. */
export function draftOf(still: Still): Draft {
  const { text, legibleFrom } = still.scene.placed;
  const least = Math.max(1, legibleFrom, smallest / text);
  const isNamed = ({ placement: { unnamed, content } }: Draft) =>
    unnamed.length <= mostUnnamed * content.nodes.length;
  let draft = draftAt(still, least);
  for (const growth of growths) {
    if (isNamed(draft)) break;
    draft = draftAt(still, least * growth);
  }
  return draft;
}
