/** A source of numbers from 0 to below 1 that is the same at every call: pictures must not change by chance. */
export function steadyRandom(seed: number): () => number {
  let state = 20_230_224 + seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
