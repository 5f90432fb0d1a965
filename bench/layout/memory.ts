import { GCProfiler } from 'node:v8';

/**
 * Does something and tells by how many bytes memory grew at its highest: what is on the heap and what
 * hangs on it (typed arrays, WebAssembly), looked at before each garbage collection and at the end.
 */
export async function peakGrowth<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; bytes: number }> {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const profiler = new GCProfiler();
  profiler.start();
  const result = await work();
  const after = process.memoryUsage();
  const seen = profiler
    .stop()
    .statistics.map(({ beforeGC }) => beforeGC.heapStatistics)
    .map((heap) => heap.usedHeapSize + heap.externalMemory);
  const peak = Math.max(after.heapUsed + after.external, ...seen);
  return { result, bytes: Math.max(0, peak - heapUsed - external) };
}
