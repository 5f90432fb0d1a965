import type { Placed } from '../../src/layout/placed.js';
import type { Subgraph } from '../../src/lineage/subgraph.js';
import { topologicalOrder } from '../../src/lineage/walks.js';

const tolerance = 1e-6;

/**
 * What any layout owes its reader, and this one does not: finite places, room between rows, children
 * to the right of the parents whose weights they carry.
 */
export function faults(subgraph: Subgraph, { x, y, room, block, row }: Placed): string[] {
  const { nodes, derivations, lineage } = subgraph;
  const nowhere = [x, y, room, block].filter(
    (values) => values.length !== nodes.length || !values.every((value) => Number.isFinite(value)),
  );
  const columns = [...nodes.keys()].toSorted((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const crowded = columns.filter((position, index) =>
    columns
      .slice(index + 1)
      .some(
        (other) =>
          Math.abs(x[other]! - x[position]!) < 1 &&
          Math.abs(y[other]! - y[position]!) < row - tolerance,
      ),
  );

  const free = new Set(topologicalOrder(lineage.graph));
  const position = new Map(nodes.map((node, index) => [node, index]));
  const backward = derivations.filter(({ parent, child, passes }) => {
    const [from, to] = [position.get(parent)!, position.get(child)!];
    return (
      passes === 'weights' && free.has(child) && block[from] === block[to] && x[to]! <= x[from]!
    );
  });
  const idOf = (node: number) => lineage.nodes[node]!.id;
  return [
    ...nowhere.map(() => 'a node without a place'),
    ...crowded.map((each) => `${idOf(nodes[each]!)} stands in another's row`),
    ...backward.map(({ child }) => `${idOf(child)} stands left of its parent`),
  ];
}

/** Where each node stands, by its id; rounded, because the last digits depend on the order of sums. */
export function positionsById({ lineage, nodes }: Subgraph, { x, y }: Placed): Map<string, string> {
  const at = nodes.map((node, index): [string, string] => [
    lineage.nodes[node]!.id,
    `${x[index]!.toFixed(3)} ${y[index]!.toFixed(3)}`,
  ]);
  return new Map(at.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
