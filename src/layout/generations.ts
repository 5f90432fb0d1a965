import cytoscape, { type ElementDefinition } from 'cytoscape';
import dagre from 'cytoscape-dagre';
import potpack from 'potpack';
import { buildGraph, type Edge } from '../lineage/graph.js';
import { tops } from '../lineage/primary-parent.js';
import type { Derivation, Lineage } from '../lineage/lineage.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { generations as depthsOf } from '../lineage/walks.js';
import { longestName, rowHeight, type Placed } from './placed.js';

cytoscape.use(dagre);

/** Nodes of the subgraph that descend from the same one; laid out together. */
interface Block {
  readonly members: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly w: number;
  readonly h: number;
}

const widthPerCharacter = 6.2;
const textPerRow = 0.82;
/** Columns are far apart, and names find places above and below: rows may be lower than text. */
const lowestRow = 6.5;
const gap = { within: 34, between: 30 };
/** A parent's name stands above its dot, so that it does not lie on the lines to its children. */
const parentHeight = rowHeight * 1.7;

/** Up to this many nodes, lines of design and data join blocks too: one tall tree can still be read. */
const mostJoined = 90;

/** What holds the nodes of one block together. */
const isJoint = ({ nodes }: Subgraph, { passes }: Derivation): boolean =>
  passes === 'weights' || nodes.length <= mostJoined;

/** Compares two nodes by their ids: the order in the file must not move anything. */
function byId({ nodes }: Lineage, one: number, other: number): number {
  const [first, second] = [nodes[one]!.id, nodes[other]!.id];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Groups the nodes by the top of their line of primary parents, within the subgraph. */
function lines(subgraph: Subgraph): number[][] {
  const { lineage, nodes, derivations } = subgraph;
  // The closest parent of those that are drawn, which may be a fold.
  const graph = buildGraph(lineage.nodes.length, derivations);
  const top = tops({ nodes: lineage.nodes, derivations, graph }, (each) => isJoint(subgraph, each));
  const groups = new Map<number, number[]>();
  nodes.forEach((node, position) => {
    const group = groups.get(top[node]!);
    if (group) group.push(position);
    else groups.set(top[node]!, [position]);
  });
  return [...groups]
    .toSorted(([one], [other]) => byId(lineage, one, other))
    .map(([, members]) => members);
}

function nameWidth({ lineage, nodes }: Subgraph, position: number): number {
  const { name } = lineage.nodes[nodes[position]!]!;
  return 20 + widthPerCharacter * Math.min(longestName, name.length);
}

/** dagre takes too long for more nodes, and overflows the stack on long lines. */
const mostForDagre = 600;
/** Up to this many nodes dagre may look for the shortest lines. */
const mostForSimplex = 150;

function layOut(subgraph: Subgraph, unsorted: readonly number[]): Block {
  const { lineage, nodes } = subgraph;
  // Sorted, because dagre's picture depends on the order in which it is given the graph.
  const members = unsorted.toSorted((a, b) => byId(lineage, nodes[a]!, nodes[b]!));
  const places = new Map(members.map((position, place) => [nodes[position]!, place]));
  const edges = subgraph.derivations
    .filter((each) => isJoint(subgraph, each))
    .flatMap((each): Edge[] => {
      const parent = places.get(each.parent);
      const child = places.get(each.child);
      return parent === undefined || child === undefined ? [] : [{ parent, child }];
    })
    .toSorted((a, b) => a.child - b.child || a.parent - b.parent);
  const column = Math.max(...members.map((position) => nameWidth(subgraph, position)));
  const placeMembers = members.length > mostForDagre ? placeByDepth : placeByDagre;
  return { members, ...placeMembers(members.length, edges, column) };
}

type Picture = Omit<Block, 'members'>;

/** A column for each generation, the nodes of each from top to bottom: no beauty, but at any size. */
function placeByDepth(size: number, edges: readonly Edge[], column: number): Picture {
  const depths = [...depthsOf(buildGraph(size, edges))];
  const rows = new Map<number, number>();
  const y = depths.map((depth) => {
    const row = rows.get(depth) ?? 0;
    rows.set(depth, row + 1);
    return row * rowHeight;
  });
  const step = column + gap.within;
  return {
    x: depths.map((depth) => depth * step),
    y,
    w: step * rows.size,
    h: rowHeight * Math.max(...rows.values()),
  };
}

function placeByDagre(size: number, edges: readonly Edge[], column: number): Picture {
  if (size === 1) return { x: [0], y: [0], w: column, h: rowHeight };
  const parents = new Set(edges.map(({ parent }) => parent));
  const nodes = Array.from({ length: size }, (_, node): ElementDefinition => {
    const h = parents.has(node) ? parentHeight : rowHeight;
    return { data: { id: `n${node}`, w: column, h } };
  });
  const links = edges.map(({ parent, child }, index): ElementDefinition => {
    return { data: { id: `e${index}`, source: `n${parent}`, target: `n${child}` } };
  });
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...nodes, ...links],
    style: [
      { selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)' } },
    ],
  });
  const options: dagre.DagreLayoutOptions = {
    name: 'dagre',
    rankDir: 'LR',
    ranker: size > mostForSimplex ? 'tight-tree' : 'network-simplex',
    nodeSep: 0,
    edgeSep: 0,
    rankSep: gap.within,
  };
  graph.layout(options).run();
  const at = nodes.map((_, node) => graph.getElementById(`n${node}`).position());
  const box = graph.nodes().boundingBox({ includeLabels: false });
  graph.destroy();
  return {
    x: at.map(({ x }) => x - box.x1 - column / 2),
    y: at.map(({ y }) => y - box.y1 - rowHeight / 2),
    w: box.w,
    h: box.h,
  };
}

interface Packing {
  readonly boxes: readonly { readonly block: Block; readonly x: number; readonly y: number }[];
  /** The height of a stage of the wanted shape that holds it all. */
  readonly size: number;
}

/** How wide against their height the blocks are packed: no single try fits all. */
const stretches = [0.8, 1, 1.25, 1.6, 2, 2.5, 3.2];

// potpack aims at a square: squeezing the widths makes it aim at another shape.
function pack(blocks: readonly Block[], stretch: number, aspect: number): Packing {
  const boxes = blocks.map((block) => ({
    block,
    w: (block.w + gap.between) / stretch,
    h: block.h + gap.between / 2,
    x: 0,
    y: 0,
  }));
  const { w, h } = potpack(boxes);
  return {
    boxes: boxes.map(({ block, x, y }) => ({ block, x: x * stretch, y })),
    size: Math.max((w * stretch) / aspect, h),
  };
}

/**
 * Places models by generation, parents to the left of their children: cytoscape-dagre lays out what
 * descends from one base model, and these blocks are packed into a picture `aspect` times as wide as
 * high.
 */
export function generations(subgraph: Subgraph, aspect: number): Placed {
  const blocks = lines(subgraph).map((members) => layOut(subgraph, members));
  const packings = stretches.map((stretch) => pack(blocks, stretch, aspect));
  const { boxes } = packings.toSorted((a, b) => a.size - b.size)[0]!;
  const x = new Float64Array(subgraph.nodes.length);
  const y = new Float64Array(subgraph.nodes.length);
  const numbers = new Uint32Array(subgraph.nodes.length);
  for (const [number, { block, x: left, y: above }] of boxes.entries()) {
    block.members.forEach((position, index) => {
      x[position] = left + block.x[index]!;
      y[position] = above + block.y[index]!;
      numbers[position] = number;
    });
  }
  const room = Float64Array.from(x, (_, position) => nameWidth(subgraph, position));
  return {
    x,
    y,
    room,
    block: numbers,
    row: rowHeight,
    text: rowHeight * textPerRow,
    legibleFrom: lowestRow / rowHeight,
    frame: undefined,
    axis: undefined,
    courses: subgraph.derivations.map(() => undefined),
  };
}
