import type { Placed } from '../../src/layout/placed.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { anchorDay, type ScaleName } from '../../src/layout/time-scale.js';
import { timeline } from '../../src/layout/timeline.js';
import { preferredValue } from '../../src/lineage/claim.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { choose, type Subgraph } from '../../src/lineage/subgraph.js';
import { crossings, type Segment } from './crossings.js';

/** A graph laid out by date. */
export interface Timeline {
  readonly subgraph: Subgraph;
  readonly placed: Placed;
  /** Pixels, at the size of the text. */
  readonly names: Float64Array;
}

/** How a lineage is laid out. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly scale: ScaleName;
}

const longestName = 28;
/** The text for which a layout is told the widths of names. */
const measuredText = 9;

/** The widths of names at 9 pixels, estimated: a font cannot be measured here. */
export function nameWidths({ lineage, nodes }: Subgraph): Float64Array {
  const length = (node: number) => Array.from(lineage.nodes[node]!.name).length;
  return Float64Array.from(
    nodes,
    (node) => 0.55 * measuredText * Math.min(longestName, length(node)),
  );
}

/** Lays all models of a lineage out by date. */
export function timelineOf(lineage: Lineage, { width, height, scale }: Stage): Timeline {
  const subgraph = choose(lineage, { datasets: false });
  const names = nameWidths(subgraph);
  const placed = timeline(subgraph, scaleOf(subgraph, scale), { width, height, names });
  return { subgraph, placed, names: names.map((name) => (name * placed.text) / measuredText) };
}

/** The derivations that pass weights on, as pairs of places in the subgraph. */
export function backbone({ subgraph }: Timeline): Segment[] {
  const position = new Map(subgraph.nodes.map((node, index) => [node, index]));
  return subgraph.derivations
    .filter(({ passes }) => passes === 'weights')
    .map(({ parent, child }) => [position.get(parent)!, position.get(child)!]);
}

/** How many of the straight lines that pass weights on cross. */
export function crossingsIn(drawn: Timeline): number {
  return crossings(drawn.placed.x, drawn.placed.y, backbone(drawn));
}

const dot = 5;
const beforeName = 10;
const tolerance = 1e-6;

/** The ids of models whose dots or names lie on others: each box is a dot and the name behind it. */
export function overlaps({ subgraph, placed: { x, y, text }, names }: Timeline): string[] {
  const idOf = (position: number) => subgraph.lineage.nodes[subgraph.nodes[position]!]!.id;
  const order = [...x.keys()].toSorted((a, b) => x[a]! - x[b]!);
  return order.flatMap((one, index) => {
    const end = x[one]! + beforeName + names[one]! - tolerance;
    const others: string[] = [];
    for (const other of order.slice(index + 1)) {
      if (x[other]! - dot >= end) break;
      if (Math.abs(y[other]! - y[one]!) < text - tolerance) others.push(idOf(other));
    }
    return others.map((other) => `${idOf(one)} and ${other}`);
  });
}

/** The ids of models that are not wholly inside of the frame; names count unless they may be cut. */
export function outside({ subgraph, placed, names }: Timeline, withNames: boolean): string[] {
  const { x, y, frame } = placed;
  const isInside = (position: number) => {
    const end = x[position]! + (withNames ? beforeName + names[position]! : dot);
    const isWide = x[position]! - dot >= 0 && end <= frame!.width;
    return isWide && y[position]! - dot >= 0 && y[position]! + dot <= frame!.height;
  };
  return subgraph.nodes
    .filter((_, position) => !isInside(position))
    .map((node) => subgraph.lineage.nodes[node]!.id);
}

/** The day at which each model is drawn; undated ones come after all days. */
function daysOf({ lineage, nodes }: Subgraph): number[] {
  return nodes.map((node) => {
    const released = preferredValue(lineage.nodes[node]!.released);
    return released ? anchorDay(released) : Infinity;
  });
}

/** Where a day is not right of the days before it, the same day at two places, or no date among dates. */
export function outOfOrder({ subgraph, placed: { x } }: Timeline): string[] {
  const days = daysOf(subgraph);
  const order = [...x.keys()].toSorted((a, b) => days[a]! - days[b]! || x[a]! - x[b]!);
  return order.slice(1).flatMap((after, index) => {
    const before = order[index]!;
    const isSameDay = days[after] === days[before];
    const step = x[after]! - x[before]!;
    if (isSameDay ? step === 0 || days[after] === Infinity : step > 0) return [];
    return [`day ${days[before]} at ${x[before]}, day ${days[after]} at ${x[after]}`];
  });
}

/** All that is drawn, by ids: where models stand, and the courses of what passes weights on. */
export function pictureOf({ subgraph, placed }: Timeline): ReadonlyMap<string, unknown> {
  const { lineage, nodes, derivations } = subgraph;
  const idOf = (node: number) => lineage.nodes[node]!.id;
  const models = nodes.map((node, at): [string, unknown] => {
    return [idOf(node), [placed.x[at], placed.y[at], placed.room[at]]];
  });
  const lines = derivations.flatMap(
    ({ parent, child, relation, passes }, at): [string, unknown][] =>
      passes === 'weights'
        ? [[`${idOf(parent)} ${relation} ${idOf(child)}`, placed.courses[at]]]
        : [],
  );
  return new Map([...models, ...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
