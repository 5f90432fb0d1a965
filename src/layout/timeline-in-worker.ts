import type { Subgraph } from '../lineage/subgraph.js';
import type { Placed } from './placed.js';
import type { TimeScale } from './time-scale.js';
import { placedBy } from './timeline.js';
import type { Task } from './timeline/arrange.js';
import { positionsOf, type Positions } from './timeline/positions.js';
import { taskOf, type TimelineRoom } from './timeline/task.js';
import TimelineWorker from './timeline/worker.js?worker&inline';

function askWorker(task: Task): Promise<Positions> {
  return new Promise((resolve, reject) => {
    const worker = new TimelineWorker();
    const settle = (act: () => void) => {
      worker.terminate();
      act();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) =>
      settle(() => resolve(data)),
    );
    worker.addEventListener('error', () => settle(() => reject(new Error('The worker failed.'))));
    worker.postMessage(task);
  });
}

/** The same as `timeline`, without keeping the page waiting: a worker does the work. */
export async function timelineInWorker(
  subgraph: Subgraph,
  scale: TimeScale,
  room: TimelineRoom,
): Promise<Placed> {
  const numbered = taskOf(subgraph, scale, room);
  // A content security policy may forbid the worker; browsers tell that as an error event.
  const positions = await askWorker(numbered.task).catch(() => positionsOf(numbered.task));
  return placedBy(subgraph, numbered, positions);
}
