/**
 * Calls `step` at every frame with how much of the way is done, from 0 to 1, and in the end `arrive`.
 * Returns what stops it half-way.
 */
export function glide(
  milliseconds: number,
  step: (share: number) => void,
  arrive: () => void,
): () => void {
  const start = performance.now();
  let frame = requestAnimationFrame(function next(now: number) {
    const time = Math.max(0, Math.min(1, (now - start) / milliseconds));
    step(time * time * (3 - 2 * time));
    if (time === 1) arrive();
    else frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}
