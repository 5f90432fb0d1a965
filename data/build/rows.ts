import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { longestName } from '../../src/layout/placed.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { choose } from '../../src/lineage/subgraph.js';

/** A common stage, in pixels: most others need only small changes of its rows. */
const stage = { width: 1440, height: 680 };
const textSize = 9;
const effort = 10;

/** No font is measured here: letters are taken to be as wide as in a wide typeface, so that names fit in most. */
function widthOf(name: string): number {
  const widths = Array.from(name)
    .slice(0, longestName)
    .map((letter) => {
      if (/[iIjl1.,'|:;!()[\]\- ]/.test(letter)) return 0.37;
      if (/[mwMW@]/.test(letter)) return 0.88;
      return /[A-Z0-9]/.test(letter) ? 0.65 : 0.58;
    });
  return textSize * widths.reduce((sum, width) => sum + width, 0);
}

/** Looks longer for good rows than an explorer may: the ids of each row of the whole picture, from the top. */
export function rowsFor(lineage: Lineage): string[][] {
  const subgraph = choose({ ...lineage, rows: new Map() }, { datasets: false });
  const idOf = (node: number) => lineage.nodes[node]!.id;
  const names = Float64Array.from(subgraph.nodes, (node) => widthOf(lineage.nodes[node]!.name));
  const { y } = timeline(subgraph, scaleOf(subgraph, 'even'), { ...stage, names, effort });
  const rows = new Map<number, string[]>();
  subgraph.nodes.forEach((node, position) => {
    const row = rows.get(y[position]!) ?? [];
    rows.set(y[position]!, [...row, idOf(node)]);
  });
  return [...rows].toSorted(([a], [b]) => a - b).map(([, ids]) => ids.toSorted());
}
