import { choose, type Subgraph } from '../../src/lineage/subgraph.js';
import { longestName } from '../../src/layout/placed.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import type { Segment } from '../../tests/support/crossings.js';

/** What a contender lays out. */
export interface Task {
  readonly subgraph: Subgraph;
  /** The weights derivations, each once, by the places of their ends in the subgraph's nodes. */
  readonly edges: readonly Segment[];
  /** The width of each node's name at 9 px. */
  readonly names: Float64Array;
}

/** The box of a node: its dot, a gap, and its name at 9 px. */
export const box = { radius: 3.5, gap: 4, height: 10 };

/** How far apart boxes are put by those who ask: as near as our own rows are. */
export const gap = { rows: 2, generations: 34 };

export const boxWidth = (name: number): number => 2 * box.radius + box.gap + name;

// Node has no fonts: an average sans-serif letter is 0.55 times as wide as the font is high.
const letter = 0.55 * 9;

/** Reads a parsed file anew, so that nothing remembered from an earlier round counts. */
export function taskOf(file: unknown): Task {
  const { lineage } = readLineage(file);
  const subgraph = choose(lineage, { datasets: false });
  const places = new Map(subgraph.nodes.map((node, place) => [node, place]));
  const weights = subgraph.derivations.filter(({ passes }) => passes === 'weights');
  const edges = new Map(
    weights.map(({ parent, child }) => [
      `${parent} ${child}`,
      [places.get(parent)!, places.get(child)!] as const,
    ]),
  );
  const names = Float64Array.from(
    subgraph.nodes,
    (node) => letter * Math.min(longestName, lineage.nodes[node]!.name.length),
  );
  return { subgraph, edges: [...edges.values()], names };
}
