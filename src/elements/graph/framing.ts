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

/** Shows some of the nodes with their names, which do not shrink below what can be read. */
function around(scene: Scene, view: View, counts: (position: number) => boolean): Camera {
  const { row } = scene.placed;
  const { zoom } = fitting(extentOf(scene, counts, 1), view);
  const growth = Math.min(mostGrowth, Math.max(1, smallestNamesAt / (zoom * row)));
  return fitting(extentOf(scene, counts, growth), view);
}

/** The camera that shows all of a scene. */
export function everything(scene: Scene, view: View): Camera {
  const { frame } = scene.placed;
  if (!frame) return around(scene, view, () => true);
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

/** The camera a scene opens with: everything, or what a narrow stage has room for. */
export function home(scene: Scene, view: View): Camera {
  const { subgraph, placed, positions, part } = scene;
  if (view.width >= narrow) return everything(scene, view);
  const focused = positions.get(subgraph.lineage.indices.get(part.focus ?? '') ?? -1);
  if (focused === undefined) return around(scene, view, largestFamily(scene));
  // What follows from the focused model lies to its right.
  const zoom = Math.max(everything(scene, view).zoom, smallestNamesAt / placed.row);
  const aside = view.width / 3 / zoom;
  return centring(placed.x[focused]! + aside, placed.y[focused]!, zoom, view);
}

/** The camera that has a node and its name in the middle of what is free. */
export function centredOn(scene: Scene, view: View, node: number, zoom: number): Camera {
  const { placed, positions } = scene;
  const position = positions.get(node)!;
  const free = freeOf(view);
  const aside = Math.min(placed.room[position]! / 2, free.width / 4 / zoom);
  return centring(placed.x[position]! + aside, placed.y[position]!, zoom, free);
}

/** Centred on a node, close enough for names to be read. */
export function closeTo(scene: Scene, view: View, node: number, camera: Camera): Camera {
  return centredOn(scene, view, node, Math.max(camera.zoom, smallestNamesAt / scene.placed.row));
}

/**
 * The camera moved just as far as it takes to see a node; where it is too small to read, closer.
 * Undefined where nothing has to move.
 */
export function revealing(
  scene: Scene,
  view: View,
  node: number,
  { zoom, pan }: Camera,
): Camera | undefined {
  const { placed, positions } = scene;
  const position = positions.get(node)!;
  if (zoom * placed.row < readableRow * 0.6) {
    return centredOn(scene, view, node, readableRow / placed.row);
  }
  const free = freeOf(view);
  const room = Math.min(placed.room[position]! * zoom, free.width / 2);
  const into = (at: number, before: number, after: number) =>
    Math.max(before, Math.min(at, after)) - at;
  const top = placed.axis ? axisHeight + edge : edge;
  const move = {
    x: into(placed.x[position]! * zoom + pan.x, edge, free.width - room),
    y: into(placed.y[position]! * zoom + pan.y, top, free.height - edge),
  };
  if (move.x === 0 && move.y === 0) return undefined;
  return { zoom, pan: { x: pan.x + move.x, y: pan.y + move.y } };
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

/** The camera magnified by a factor, about the middle of the stage. */
export function magnified({ zoom, pan }: Camera, view: View, factor: number): Camera {
  const x = (view.width / 2 - pan.x) / zoom;
  const y = (view.height / 2 - pan.y) / zoom;
  const farthest = Math.min(zoomLimits.min, zoom);
  const wanted = Math.max(farthest, Math.min(zoom * factor, zoomLimits.max));
  return centring(x, y, wanted, view);
}
