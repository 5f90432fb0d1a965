import { measures } from './slots.js';

/** Where the axis of time lies, in pixels of the layout. */
export interface Axis {
  /** Where the first and the last day stand. */
  readonly left: number;
  readonly right: number;
  /** Where the place of undated models begins; undefined where there are none. */
  readonly undated: number | undefined;
}

/** The nodes by what decides where they stand along the axis. */
export interface Along {
  /** For each node its place on the axis, from 0 to 1; NaN where it is undated. */
  readonly places: Float64Array;
  /** For undated nodes the number of undated generations above. */
  readonly depths: Uint32Array;
  /** The width of each name in units of the text size. */
  readonly names: Float64Array;
}

const padding = 14;
/** Between the last name on the axis and the undated models. */
const aside = 36;
/** What dates keep of the width, however long names are. */
const leastShare = 0.5;

/** The undated nodes in columns: by generation, and no column longer than `rows`. */
function columnsOf({ places, depths }: Along, rows: number): number[][] {
  const columns = new Map<number, number[][]>();
  places.forEach((place, node) => {
    if (!Number.isNaN(place)) return;
    const ofDepth = columns.get(depths[node]!) ?? [[]];
    columns.set(depths[node]!, ofDepth);
    if (ofDepth.at(-1)!.length >= rows) ofDepth.push([]);
    ofDepth.at(-1)!.push(node);
  });
  return [...columns].toSorted(([a], [b]) => a - b).flatMap(([, ofDepth]) => ofDepth);
}

/** Places nodes along a picture of some width: by date, and those without a date behind the last day. */
export function across(
  along: Along,
  { width, rows, text }: { width: number; rows: number; text: number },
): { readonly x: Float64Array; readonly axis: Axis } {
  const { places, names } = along;
  const columns = columnsOf(along, Math.max(1, Math.floor(rows * 0.8)));
  const room = (node: number) => measures.name + names[node]! * text + measures.air;
  const widths = columns.map((nodes) =>
    nodes.reduce((most, node) => Math.max(most, room(node)), 0),
  );
  const isDated = columns.reduce((sum, nodes) => sum + nodes.length, 0) < places.length;
  const tray = widths.reduce((sum, each) => sum + each + 2 * measures.near, 0);
  const end = Math.max(width - (columns.length && isDated ? tray + aside : 0), width / 2) - padding;
  let length = end - padding;
  places.forEach((place, node) => {
    if (place > leastShare) length = Math.min(length, (end - padding - room(node)) / place);
  });
  length = Math.max(length, (end - padding) * leastShare);
  const x = places.map((place) => padding + place * length);
  let start = isDated ? end + aside : padding;
  const undated = columns.length ? start - padding : undefined;
  columns.forEach((nodes, column) => {
    for (const node of nodes) x[node] = start + measures.dot;
    start += widths[column]! + 2 * measures.near;
  });
  return { x, axis: { left: padding, right: padding + length, undated } };
}
