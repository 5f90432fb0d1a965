import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { longestName } from '../../src/layout/placed.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { choose } from '../../src/lineage/subgraph.js';

/** A common stage, in pixels: most others need only small changes of its rows. */
const stage = { width: 1440, height: 620 };
/** No font is measured here: names are taken to be rather wide, so that they fit in most. */
const pixelsPerCharacter = 5.2;
const effort = 6;

/** Looks longer for good rows than an explorer may: the ids of each row of the whole picture, from the top. */
export function rowsFor(lineage: Lineage): string[][] {
  const subgraph = choose({ ...lineage, rows: new Map() }, { datasets: false });
  const idOf = (node: number) => lineage.nodes[node]!.id;
  const names = Float64Array.from(
    subgraph.nodes,
    (node) => pixelsPerCharacter * Math.min(longestName, lineage.nodes[node]!.name.length),
  );
  const { y } = timeline(subgraph, scaleOf(subgraph, 'even'), { ...stage, names, effort });
  const rows = new Map<number, string[]>();
  subgraph.nodes.forEach((node, position) => {
    const row = rows.get(y[position]!) ?? [];
    rows.set(y[position]!, [...row, idOf(node)]);
  });
  return [...rows].toSorted(([a], [b]) => a - b).map(([, ids]) => ids.toSorted());
}
