import { incidentTo } from './cost.js';
import type { Backbone, Forest } from './forest.js';
import type { Rows } from './rows.js';

/** Nodes, and the row to which each might move. */
interface Proposal {
  readonly nodes: readonly number[];
  readonly to: readonly number[];
}

/** Larger branches hardly ever find room elsewhere. */
const largestBranch = 60;
const mostExchanged = 3;
const chances = { branch: 0.25, anywhere: 0.4 };
/** How far from its kin a node looks for a row, and how far a branch moves, as a share of all rows. */
const reach = { kin: 8, branch: 0.5 };

/** Makes what proposes moves at random: a branch up or down, or a node to a row near its kin or anywhere. */
export function proposalsFor(
  backbone: Backbone,
  forest: Forest,
  rows: Rows,
  random: () => number,
): () => Proposal | undefined {
  const { size, parents, children } = backbone;
  const incident = incidentTo(backbone);
  const around = (width: number) => Math.round((random() - 0.5) * width);

  const shifted = (top: number): Proposal | undefined => {
    const nodes = [top];
    for (const node of nodes) nodes.push(...forest.children[node]!);
    const by = around(rows.count * reach.branch) || 1;
    const to = nodes.map((node) => rows.of[node]! + by);
    return to.every((row) => row >= 0 && row < rows.count) ? { nodes, to } : undefined;
  };

  const rowNearKin = (node: number): number => {
    const edges = incident[node]!;
    const edge = edges[Math.floor(random() * edges.length)];
    const kin = edge === undefined ? node : parents[edge]! + children[edge]! - node;
    return Math.max(0, Math.min(rows.count - 1, rows.of[kin]! + around(reach.kin)));
  };

  /** A node moves, and what is in its way takes its old row. */
  const exchanged = (node: number): Proposal | undefined => {
    const isAnywhere = random() < chances.anywhere;
    const row = isAnywhere ? Math.floor(random() * rows.count) : rowNearKin(node);
    const from = rows.of[node]!;
    const others = row === from ? undefined : rows.inTheWay(node, row, mostExchanged);
    return others && { nodes: [node, ...others], to: [row, ...others.map(() => from)] };
  };

  return () => {
    const node = Math.floor(random() * size);
    const isBranch = forest.weight[node]! > 1 && forest.weight[node]! <= largestBranch;
    return isBranch && random() < chances.branch ? shifted(node) : exchanged(node);
  };
}
