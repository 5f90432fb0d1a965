import type { Task } from './arrange.js';
import { positionsOf } from './positions.js';

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  self.postMessage(positionsOf(data));
});
