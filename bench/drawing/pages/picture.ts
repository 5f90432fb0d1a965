import { groupsOf } from '../../../src/explorer/groups.js';
import { longestName } from '../../../src/layout/placed.js';
import { scheduleOf, stateAt } from '../../../src/lineage/as-of.js';
import type { Derivation } from '../../../src/lineage/lineage.js';
import { readLineage } from '../../../src/lineage/read-lineage.js';
import { parseReleaseDate } from '../../../src/lineage/release-date.js';
import { choose } from '../../../src/lineage/subgraph.js';
import { ourLayout } from '../../our-layout.js';

/** A model as it stands on the stage, in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  /** Undefined where ours has no room for a name either. */
  readonly name: string | undefined;
}

/** A line between two dots, with the corners on its way. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  readonly color: string;
  readonly passes: Derivation['passes'];
}

/** The picture that ours draws, for those who draw it by other means. */
export interface Picture {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  readonly fontSize: number;
  /** Tells for each dot whether it is there on a day. */
  shownOn(day: string): readonly boolean[];
}

export const font = 'system-ui, sans-serif';
export const paper = '#fbfaf6';
export const ink = '#22201c';
const colors = '#3b6ea5 #b5523b #4f8a4b #8a5aa3 #b58a2b #2f8f8f #a34b6f #6b6f2f #77736a'.split(' ');

/** Reads the lineage and lays it out as ours does. */
export async function loadPicture(): Promise<Picture> {
  const { src, stage = { width: 1440, height: 560 }, named, fontSize = 9 } = window.given;
  const { lineage } = readLineage(await (await fetch(src)).json());
  const subgraph = choose(lineage, { datasets: false });
  const { nodes, derivations } = subgraph;
  const nameOf = (node: number) => lineage.nodes[node]!.name.slice(0, longestName);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `9px ${font}`;
  const widths = Float64Array.from(nodes, (node) => context.measureText(nameOf(node)).width);
  const { x, y, courses, frame = stage } = ourLayout(subgraph, widths, stage);
  const scale = Math.min(stage.width / frame.width, stage.height / frame.height);
  const { groups, of } = groupsOf(lineage, 'family');
  const colorOf = (node: number) => colors[groups[of[node]!]!.color % colors.length]!;
  const namedIds = named && new Set(named);
  const isNamed = (node: number) => !namedIds || namedIds.has(lineage.nodes[node]!.id);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const times = scheduleOf(lineage);
  return {
    fontSize,
    dots: nodes.map((node, place) => ({
      x: x[place]! * scale,
      y: y[place]! * scale,
      color: colorOf(node),
      name: isNamed(node) ? nameOf(node) : undefined,
    })),
    lines: derivations.map(({ parent, child, passes }, index) => ({
      from: places.get(parent)!,
      to: places.get(child)!,
      corners: (courses[index] ?? []).map((at) => ({ x: at.x * scale, y: at.y * scale })),
      color: colorOf(parent),
      passes,
    })),
    shownOn(text) {
      const day = parseReleaseDate(text)!.latest;
      return nodes.map((node) => stateAt(times, node, day) !== 'not-yet');
    },
  };
}
