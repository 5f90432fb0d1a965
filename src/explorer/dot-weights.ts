import { preferredValue } from '../lineage/claim.js';
import { descendantCounts } from '../lineage/descendant-counts.js';
import { nextTo } from '../lineage/graph.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';
import { parseSizeBound } from '../lineage/parameter-count.js';
import type { SizeBy } from './state.js';

/** From how many on a dot is as large as any. */
const most: Readonly<Record<SizeBy, number>> = {
  children: 40,
  descendants: 160,
  parameters: 400,
  same: 1,
};

/** The parameters of a model's largest size, in billions; 0 where nobody has told. */
function parametersOf({ sizes }: LineageNode): number {
  const counts = (preferredValue(sizes) ?? []).map(
    ({ label, billions }) => billions ?? parseSizeBound(label)?.amount ?? 0,
  );
  return counts.reduce((largest, each) => Math.max(largest, each), 0);
}

function work(lineage: Lineage, sizeBy: SizeBy): Float32Array {
  const { nodes, graph } = lineage;
  const descendants = sizeBy === 'descendants' ? descendantCounts(lineage) : undefined;
  const countOf = (node: LineageNode, index: number): number => {
    if (sizeBy === 'same') return 0;
    if (sizeBy === 'parameters') return parametersOf(node);
    return descendants?.[index] ?? nextTo(graph.children, index).length;
  };
  // A root, because it is the area that is compared.
  return Float32Array.from(nodes, (node, index) =>
    Math.sqrt(Math.min(1, countOf(node, index) / most[sizeBy])),
  );
}

const known = new WeakMap<Lineage, Map<SizeBy, Float32Array>>();

/** For each node how large its dot is, from 0 for the smallest to 1 for the largest; worked out once. */
export function dotWeights(lineage: Lineage, sizeBy: SizeBy): Float32Array {
  const made = known.get(lineage) ?? new Map<SizeBy, Float32Array>();
  const weights = made.get(sizeBy) ?? work(lineage, sizeBy);
  known.set(lineage, made.set(sizeBy, weights));
  return weights;
}
