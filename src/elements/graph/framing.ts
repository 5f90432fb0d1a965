import { axisHeight } from './axis-layer.js';
import { centring, fitting, zoomLimits, type Camera, type Extent } from './camera.js';
import type { Scene } from './scene.js';

/** A stage narrower than this opens on one family instead of on everything. */
export const narrow = 640;
/** Rows this many pixels apart are comfortable to read. */
const readableRow = 15;
/** How near to the edge of the stage, in pixels, is still in sight. */
const edge = 12;
/** With rows this many pixels apart, names are as small as they get. */
const smallestNamesAt = 10.5;
const mostGrowth = 1.4;

/** The stage, and what of it something else lies over. All in pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly covered: { readonly right: number; readonly bottom: number };
}

const nothing = { right: 0, bottom: 0 };

/** What is left of a view to look at. */
function freeOf({ width, height, covered }: View): { width: number; height: number } {
  return { width: width - covered.right, height: height - covered.bottom };
}

/** The part of a stage that the timeline layout fills, below the days. */
export function roomOf({ width, height }: View): { width: number; height: number } {
  return { width, height: Math.max(60, height - axisHeight - edge / 2) };
}

function extentOf(
  { subgraph, placed }: Scene,
  counts: (position: number) => boolean,
  nameGrowth: number,
): Extent {
  const { x, y, room, row } = placed;
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  subgraph.nodes.forEach((_, position) => {
    if (!counts(position)) return;
    extent.left = Math.min(extent.left, x[position]! - row / 2);
    extent.right = Math.max(extent.right, x[position]! + room[position]! * nameGrowth);
    extent.top = Math.min(extent.top, y[position]! - row);
    extent.bottom = Math.max(extent.bottom, y[position]! + row / 2);
  });
  return extent;
}

/** The rectangle that a scene fills. */
export function pictureOf(scene: Scene): Extent {
  const { frame } = scene.placed;
  if (frame) return { left: 0, top: 0, right: frame.width, bottom: frame.height };
  return extentOf(scene, () => true, 1);
}

/** What is left of a view below its days. */
function groundOf({ placed }: Scene, view: View): Extent {
  const { width, height } = freeOf(view);
  return { left: 0, top: placed.axis ? axisHeight : 0, right: width, bottom: height };
}

/** Shows some of the nodes with their names, which do not shrink below what can be read. */
function around(scene: Scene, view: View, counts: (position: number) => boolean): Camera {
  const { row } = scene.placed;
  const { top, right, bottom } = groundOf(scene, view);
  const fit = (growth: number) =>
    fitting(extentOf(scene, counts, growth), { width: right, height: bottom - top });
  const { zoom, pan } = fit(
    Math.min(mostGrowth, Math.max(1, smallestNamesAt / (fit(1).zoom * row))),
  );
  return { zoom, pan: { x: pan.x, y: pan.y + top } };
}

/** The camera that shows all of a scene on all of the stage, whatever lies over it. */
export function everything(scene: Scene, view: View): Camera {
  const { frame } = scene.placed;
  if (!frame) return around(scene, { ...view, covered: nothing }, () => true);
  const room = roomOf(view);
  const zoom = Math.min(room.width / frame.width, room.height / frame.height);
  return {
    zoom,
    pan: {
      x: (room.width - frame.width * zoom) / 2,
      y: axisHeight + (room.height - frame.height * zoom) / 2,
    },
  };
}

/** The nodes of the largest family, by their places in the subgraph. */
function largestFamily({ families, labelled: all, placed, positions }: Scene) {
  const [largest] = families.largest;
  const base = all.find(({ node }) => families.of[node] === largest?.name);
  const block = base && placed.block[positions.get(base.node)!];
  return (position: number) => block === undefined || placed.block[position] === block;
}

/** The rectangle that some nodes and their names fill at a zoom, in pixels from the layout's origin. */
function boxOf(
  { placed, positions }: Scene,
  nodes: readonly number[],
  zoom: number,
  longestName: number,
): Extent {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const position = positions.get(node)!;
    const x = placed.x[position]! * zoom;
    const y = placed.y[position]! * zoom;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + Math.min(placed.room[position]! * zoom, longestName));
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Where nodes can be seen, and how much of it some take at a zoom; undefined where that is too much. */
function fitted(scene: Scene, view: View, nodes: readonly number[], zoom: number) {
  const { top, right, bottom } = groundOf(scene, view);
  const sight = { left: edge, top: top + edge, right, bottom: bottom - edge };
  const box = boxOf(scene, nodes, zoom, right / 2);
  const isWide = box.right - box.left > sight.right - sight.left;
  const isHigh = box.bottom - box.top > sight.bottom - sight.top;
  return isWide || isHigh ? undefined : { sight, box };
}

/** The camera that shows some nodes with their names, and nothing else if need be. */
function justAround(scene: Scene, view: View, nodes: readonly number[]): Camera {
  const wanted = new Set(nodes);
  return around(scene, view, (position) => wanted.has(scene.subgraph.nodes[position]!));
}

/** The camera that has some nodes and their names in the middle of what is free; smaller where they need it. */
export function centredOn(
  scene: Scene,
  view: View,
  nodes: readonly number[],
  zoom: number,
): Camera {
  const fit = fitted(scene, view, nodes, zoom);
  if (!fit) return justAround(scene, view, nodes);
  const { left, top, right, bottom } = fit.box;
  return centring((left + right) / 2 / zoom, (top + bottom) / 2 / zoom, zoom, freeOf(view));
}

/** Centred on some nodes, close enough for names to be read. */
export function closeTo(
  scene: Scene,
  view: View,
  nodes: readonly number[],
  { zoom }: Camera,
): Camera {
  return centredOn(scene, view, nodes, Math.max(zoom, smallestNamesAt / scene.placed.row));
}

/**
 * The camera moved just as far as it takes to see some nodes; where they are too small to read, closer.
 * The same where nothing has to move.
 */
export function revealing(
  scene: Scene,
  view: View,
  nodes: readonly number[],
  camera: Camera,
): Camera {
  const { row } = scene.placed;
  const { zoom, pan } = camera;
  if (zoom * row < readableRow * 0.6) return centredOn(scene, view, nodes, readableRow / row);
  const fit = fitted(scene, view, nodes, zoom);
  if (!fit) return justAround(scene, view, nodes);
  const { sight, box } = fit;
  const into = (from: number, to: number, first: number, last: number) =>
    Math.max(first - from, Math.min(0, last - to));
  const move = {
    x: into(box.left + pan.x, box.right + pan.x, sight.left, sight.right),
    y: into(box.top + pan.y, box.bottom + pan.y, sight.top, sight.bottom),
  };
  if (move.x === 0 && move.y === 0) return camera;
  return { zoom, pan: { x: pan.x + move.x, y: pan.y + move.y } };
}

/** The camera that has some nodes in sight, beside or above what lies over the stage. */
export function bringingIn(
  scene: Scene,
  view: View,
  nodes: readonly number[],
  camera: Camera,
): Camera {
  if (nodes.length === 0) return camera;
  // Above a sheet there is room for the neighbours only where the node is in the middle.
  const bring = view.covered.bottom > 0 ? closeTo : revealing;
  return bring(scene, view, nodes, camera);
}

/**
 * The camera a scene opens with, and what one comes back to. It goes by nothing but what is told here: so
 * a link shows what its sender has seen. `chosen` are the nodes that are selected or compared.
 */
export function home(scene: Scene, view: View, chosen: readonly number[]): Camera {
  const { part, ghosts, subgraph, placed } = scene;
  const isCovered = view.covered.right + view.covered.bottom > 0;
  const isNarrow = view.width < narrow;
  if (!part.isAsked) {
    const all = isNarrow ? around(scene, view, largestFamily(scene)) : everything(scene, view);
    return bringingIn(scene, view, chosen, all);
  }
  const all = everything(scene, view);
  const asked = subgraph.nodes.filter((node) => !ghosts.has(node));
  const isFine = !isCovered && !(isNarrow && ghosts.size > 0);
  if (isFine || asked.length === 0) return all;
  const beside = revealing(scene, view, asked, all);
  // What little a sheet leaves free is better spent on what can be read.
  const isLost = view.covered.bottom > 0 && beside.zoom < placed.legibleFrom;
  return isLost ? bringingIn(scene, view, chosen, all) : beside;
}

/** The camera that has a node at a point of the stage. */
export function holding(
  { placed, positions }: Scene,
  node: number,
  at: { readonly x: number; readonly y: number },
  { zoom }: Camera,
): Camera {
  const position = positions.get(node)!;
  return {
    zoom,
    pan: { x: at.x - placed.x[position]! * zoom, y: at.y - placed.y[position]! * zoom },
  };
}

/** The camera magnified by a factor, about the middle of what is free. */
export function magnified({ zoom, pan }: Camera, view: View, factor: number): Camera {
  const free = freeOf(view);
  const x = (free.width / 2 - pan.x) / zoom;
  const y = (free.height / 2 - pan.y) / zoom;
  const farthest = Math.min(zoomLimits.min, zoom);
  const wanted = Math.max(farthest, Math.min(zoom * factor, zoomLimits.max));
  return centring(x, y, wanted, free);
}
