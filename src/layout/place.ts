import type { Subgraph } from '../lineage/subgraph.js';
import { generations } from './generations.js';
import type { Placed } from './placed.js';
import type { TimeScale } from './time-scale.js';
import { timeline, timelineLater, type TimelineRoom } from './timeline.js';
import { hasRows } from './timeline/suggested.js';

/** How a graph is to be laid out: by date on a stage of some size, or by generation in some shape. */
export type Layout =
  | { readonly name: 'timeline'; readonly scale: TimeScale; readonly room: TimelineRoom }
  | { readonly name: 'generations'; readonly aspect: number };

/** Larger graphs take longer than a frame. */
const mostAtOnce = { new: 60, suggested: 400 };
const layoutsKept = 6;

const known = new WeakMap<Subgraph, Map<string, Placed>>();
const underway = new WeakMap<Subgraph, Map<string, Promise<Placed>>>();

function keyOf(layout: Layout): string {
  if (layout.name === 'generations') return `generations ${layout.aspect}`;
  const { scale, room } = layout;
  // Names are as wide as the page's font makes them.
  const names = room.names.reduce((sum, width) => sum + width, 0);
  return `timeline ${scale.name} ${room.width} ${room.height} ${names}`;
}

function isQuick(subgraph: Subgraph, layout: Layout): boolean {
  const isMending = layout.name === 'timeline' && hasRows(subgraph, layout.room.stood);
  return subgraph.nodes.length <= (isMending ? mostAtOnce.suggested : mostAtOnce.new);
}

const laidOut = (subgraph: Subgraph, layout: Layout): Placed =>
  layout.name === 'generations'
    ? generations(subgraph, layout.aspect)
    : timeline(subgraph, layout.scale, layout.room);

/** Long enough for what was drawn last to be seen. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 40));

async function laidOutSlowly(subgraph: Subgraph, layout: Layout): Promise<Placed> {
  if (layout.name === 'timeline') return timelineLater(subgraph, layout.scale, layout.room);
  await aMoment();
  return generations(subgraph, layout.aspect);
}

function ofSubgraph<Value>(
  kept: WeakMap<Subgraph, Map<string, Value>>,
  subgraph: Subgraph,
): Map<string, Value> {
  const values = kept.get(subgraph) ?? new Map<string, Value>();
  kept.set(subgraph, values);
  return values;
}

/**
 * Lays a graph out, once for each way. A large one takes a while and gives a promise; as soon as that is
 * kept, the same question is answered at once.
 */
export function place(subgraph: Subgraph, layout: Layout): Placed | Promise<Placed> {
  const key = keyOf(layout);
  const layouts = ofSubgraph(known, subgraph);
  const keep = (placed: Placed) => {
    layouts.set(key, placed);
    if (layouts.size > layoutsKept) layouts.delete([...layouts.keys()][0]!);
    return placed;
  };
  const before = layouts.get(key);
  if (before) return before;
  if (isQuick(subgraph, layout)) return keep(laidOut(subgraph, layout));
  const waiting = ofSubgraph(underway, subgraph);
  const promised =
    waiting.get(key) ??
    laidOutSlowly(subgraph, layout)
      .then(keep)
      .finally(() => waiting.delete(key));
  waiting.set(key, promised);
  return promised;
}
