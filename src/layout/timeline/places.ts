import { scheduleOf } from '../../lineage/as-of.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { anchorDay, type TimeScale } from '../time-scale.js';
import { measures } from './slots.js';

/** How far from its parent a fold has to stand in pixels, for a line to lead there; its box is larger than a dot. */
const clear = 2 * measures.trunk + measures.near + measures.dot;

/**
 * Where each node stands on the axis, from 0 to 1; NaN where it is undated. A fold begins with the first of
 * its members; where that would be upon a parent, it stands clear of it, but not beyond the last of them.
 */
export function placesOf(
  { lineage, nodes, derivations, folding }: Subgraph,
  scale: TimeScale,
  width: number,
): ReadonlyMap<number, number> {
  const { earliest, latest, undated } = scheduleOf(lineage);
  const begin = new Map(
    nodes.map((node) => {
      const date = { earliest: earliest[node]!, latest: latest[node]! };
      return [node, undated[node] ? NaN : scale.place(anchorDay(date))];
    }),
  );
  const places = new Map(begin);
  const room = clear / width;
  for (const { parent, child } of derivations) {
    const fold = folding?.folds.get(child);
    const [from, at] = [begin.get(parent)!, begin.get(child)!];
    // What came out long after the first of them lies behind it anyway.
    if (!fold?.span || !(Math.abs(from - at) < room)) continue;
    const last = Math.max(at, scale.place(fold.span.last));
    places.set(child, Math.min(last, Math.max(places.get(child)!, from + room)));
  }
  return places;
}
