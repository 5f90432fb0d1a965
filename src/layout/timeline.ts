import type { Subgraph } from '../lineage/subgraph.js';
import type { Placed } from './placed.js';
import type { TimeScale } from './time-scale.js';
import { positionsOf, type Positions } from './timeline/positions.js';
import { taskOf, type Numbered, type TimelineRoom } from './timeline/task.js';
import { finish, finishLater, type Work } from './work.js';

export type { TimelineRoom } from './timeline/task.js';

/** The smallest text needs this height. */
const lowestRow = 9.5;

/** What positions mean for the subgraph whose task they are the answer to. */
function placedBy(subgraph: Subgraph, numbered: Numbered, positions: Positions): Placed {
  const { numbers, derivations } = numbered;
  const courses = new Map(derivations.map(({ index }, edge) => [index, positions.courses[edge]]));
  const inOrder = (values: ArrayLike<number>) => Float64Array.from(numbers, (at) => values[at]!);
  return {
    x: inOrder(positions.x),
    y: inOrder(positions.y),
    room: inOrder(positions.room),
    block: Uint32Array.from(inOrder(positions.family)),
    row: positions.row,
    text: positions.text,
    legibleFrom: lowestRow / positions.row,
    frame: { width: positions.width, height: positions.height },
    axis: positions.axis,
    courses: subgraph.derivations.map(({ index }) => courses.get(index)),
  };
}

function* placing(subgraph: Subgraph, scale: TimeScale, room: TimelineRoom): Work<Placed> {
  const numbered = taskOf(subgraph, scale, room);
  return placedBy(subgraph, numbered, yield* positionsOf(numbered.task));
}

/**
 * Places models by date: x is the day of release on a scale, and rows are chosen so that families stay
 * together, few lines cross, and no dot or name lies on another. Derivations that pass on weights shape
 * it; the others do not. The order of the file and the day shown do not matter.
 */
export function timeline(subgraph: Subgraph, scale: TimeScale, room: TimelineRoom): Placed {
  return finish(placing(subgraph, scale, room));
}

/** The same as `timeline`, without keeping the page waiting. */
export function timelineLater(
  subgraph: Subgraph,
  scale: TimeScale,
  room: TimelineRoom,
): Promise<Placed> {
  return finishLater(placing(subgraph, scale, room));
}
