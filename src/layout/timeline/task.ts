import { scheduleOf } from '../../lineage/as-of.js';
import { buildGraph } from '../../lineage/graph.js';
import type { Derivation } from '../../lineage/lineage.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { generations } from '../../lineage/walks.js';
import type { TimeScale } from '../time-scale.js';
import type { Stood } from '../rows-of.js';
import type { Task } from './arrange.js';
import { smallestText } from './attempts.js';
import { placesOf } from './places.js';
import { suggestedRows } from './suggested.js';

/** The stage, and the names that are to be read on it. */
export interface TimelineRoom {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The width in pixels that the name of each node of the subgraph has at a text size of 9 pixels. */
  readonly names: Float64Array;
  /** More than 1 to look longer for a better picture: the time it takes grows by the square. */
  readonly effort?: number;
  /** Where everything stood before more or less was folded; what still can stays there. */
  readonly stood?: Stood | undefined;
}

/** A task, and how its numbers are to be read. */
export interface Numbered {
  readonly task: Task;
  /** Entry i is the task's number of the subgraph's node i. */
  readonly numbers: Int32Array;
  /** Entry i is the derivation that is the task's i. */
  readonly derivations: readonly Derivation[];
}

/**
 * Numbers what is drawn by its ids, as the order in a file must not move anything, and tells of it all
 * that decides where it stands.
 */
export function taskOf(subgraph: Subgraph, scale: TimeScale, room: TimelineRoom): Numbered {
  const { lineage, nodes } = subgraph;
  const { undated } = scheduleOf(lineage);
  const places = placesOf(subgraph, scale, room.width);
  const ids = nodes.map((node) => lineage.nodes[node]!.id);
  const order = [...nodes.keys()].toSorted((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const numbers = new Int32Array(nodes.length);
  order.forEach((position, number) => (numbers[position] = number));
  const numberOf = new Map(nodes.map((node, position) => [node, numbers[position]!]));
  const edges = subgraph.derivations
    .filter(({ passes }) => passes === 'weights')
    .map((derivation) => ({
      derivation,
      parent: numberOf.get(derivation.parent)!,
      child: numberOf.get(derivation.child)!,
    }))
    .toSorted(
      (a, b) =>
        a.child - b.child ||
        a.parent - b.parent ||
        (a.derivation.relation < b.derivation.relation ? -1 : 1),
    );
  const derivations = edges.map(({ derivation }) => derivation);
  const isUndated = (number: number) => undated[nodes[order[number]!]!] === 1;
  const amongUndated = edges.filter((edge) => isUndated(edge.parent) && isUndated(edge.child));
  const task: Task = {
    size: nodes.length,
    parents: Int32Array.from(edges, ({ parent }) => parent),
    children: Int32Array.from(edges, ({ child }) => child),
    partial: Uint8Array.from(derivations, ({ relation }) => (relation === 'component' ? 1 : 0)),
    places: Float64Array.from(order, (position) => places.get(nodes[position]!)!),
    depths: generations(buildGraph(nodes.length, amongUndated)),
    names: Float64Array.from(order, (position) => room.names[position]! / smallestText),
    suggested: suggestedRows(
      subgraph,
      order.map((position) => nodes[position]!),
      room.stood,
    ),
    kept: room.stood && {
      ...room.stood,
      nodes: Uint8Array.from(order, (position) => (room.stood!.drawn.has(ids[position]!) ? 1 : 0)),
    },
    width: room.width,
    height: room.height,
    cutNames: scale.name === 'calendar',
    effort: room.effort ?? 1,
  };
  return { task, numbers, derivations };
}
