import { nextTo } from './graph.js';
import type { Lineage } from './lineage.js';

function count({ graph: { size, children } }: Lineage): Uint32Array {
  const counts = new Uint32Array(size);
  /** Which node's descendants each was last seen among. */
  const seenFrom = new Int32Array(size).fill(-1);
  const queue = new Uint32Array(size);
  for (let start = 0; start < size; start += 1) {
    seenFrom[start] = start;
    queue[0] = start;
    let length = 1;
    for (let at = 0; at < length; at += 1) {
      for (const child of nextTo(children, queue[at]!)) {
        if (seenFrom[child] === start) continue;
        seenFrom[child] = start;
        queue[length] = child;
        length += 1;
      }
    }
    counts[start] = length - 1;
  }
  return counts;
}

const known = new WeakMap<Lineage, Uint32Array>();

/** For each node how many were made from it, directly or not; worked out once. */
export function descendantCounts(lineage: Lineage): Uint32Array {
  const counts = known.get(lineage) ?? count(lineage);
  known.set(lineage, counts);
  return counts;
}
