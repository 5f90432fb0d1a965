import cytoscape, { type ElementDefinition } from 'cytoscape';
import dagre from 'cytoscape-dagre';
import potpack from 'potpack';
import { tops } from '../lineage/primary-parent.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { rowHeight, type Placed } from './placed.js';

cytoscape.use(dagre);

/** The subgraph's nodes that share one line of weights; laid out together, as one block. */
interface Block {
  readonly members: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly w: number;
  readonly h: number;
}

const widthPerCharacter = 6.2;
const longestName = 26;
const gap = { within: 34, between: 30 };
/** A parent's name stands above its dot, so that it does not lie on the lines to its children. */
const parentHeight = rowHeight * 1.7;

/** Groups the nodes by the top of their line of weights, within the subgraph. */
function lines({ lineage, nodes }: Subgraph): number[][] {
  const drawn = new Set(nodes);
  const top = tops(lineage, ({ parent }) => drawn.has(parent));
  const groups = new Map<number, number[]>();
  nodes.forEach((node, position) => {
    const group = groups.get(top[node]!);
    if (group) group.push(position);
    else groups.set(top[node]!, [position]);
  });
  return [...groups.values()];
}

function nameWidth({ lineage, nodes }: Subgraph, position: number): number {
  const { name } = lineage.nodes[nodes[position]!]!;
  return 20 + widthPerCharacter * Math.min(longestName, name.length);
}

function layOut(subgraph: Subgraph, members: readonly number[]): Block {
  const { lineage, nodes } = subgraph;
  const inBlock = new Map(members.map((position) => [nodes[position]!, position]));
  const edges = subgraph.derivations.filter(
    ({ passes, parent, child }) =>
      passes === 'weights' && inBlock.has(parent) && inBlock.has(child),
  );
  const w = Math.max(...members.map((position) => nameWidth(subgraph, position)));
  if (members.length === 1) return { members, x: [0], y: [0], w, h: rowHeight };

  const parents = new Set(edges.map(({ parent }) => parent));
  // Sorted, because dagre's picture depends on the order in which it is given the graph.
  const sorted = members.toSorted((a, b) => {
    const [one, other] = [lineage.nodes[nodes[a]!]!.id, lineage.nodes[nodes[b]!]!.id];
    return one < other ? -1 : 1;
  });
  const elements: ElementDefinition[] = [
    ...sorted.map((position) => {
      const h = parents.has(nodes[position]!) ? parentHeight : rowHeight;
      return { data: { id: `n${position}`, w, h } };
    }),
    ...edges.map(({ index, parent, child }) => ({
      data: {
        id: `e${index}`,
        source: `n${inBlock.get(parent)}`,
        target: `n${inBlock.get(child)}`,
      },
    })),
  ];
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [
      { selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)' } },
    ],
  });
  const options: dagre.DagreLayoutOptions = {
    name: 'dagre',
    rankDir: 'LR',
    nodeSep: 0,
    edgeSep: 0,
    rankSep: gap.within,
  };
  graph.layout(options).run();
  const at = members.map((position) => graph.getElementById(`n${position}`).position());
  const box = graph.nodes().boundingBox({ includeLabels: false });
  graph.destroy();
  return {
    members,
    x: at.map(({ x }) => x - box.x1 - w / 2),
    y: at.map(({ y }) => y - box.y1 - rowHeight / 2),
    w: box.w,
    h: box.h,
  };
}

/**
 * Places models by generation, parents to the left of their children: cytoscape-dagre lays out each
 * line of weights, and the lines are packed into a picture `aspect` times as wide as high.
 */
export function generations(subgraph: Subgraph, aspect: number): Placed {
  const blocks = lines(subgraph).map((members) => layOut(subgraph, members));
  // potpack aims at a square: squeezing the widths makes it aim at the aspect wanted.
  const boxes = blocks.map((block) => ({
    block,
    w: (block.w + gap.between) / aspect,
    h: block.h + gap.between / 2,
    x: 0,
    y: 0,
  }));
  potpack(boxes);
  const x = new Float64Array(subgraph.nodes.length);
  const y = new Float64Array(subgraph.nodes.length);
  for (const { block, x: left, y: above } of boxes) {
    block.members.forEach((position, index) => {
      x[position] = left * aspect + block.x[index]!;
      y[position] = above + block.y[index]!;
    });
  }
  return { x, y, row: rowHeight };
}
