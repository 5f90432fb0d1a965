/** Whether the reader has nothing against things that move. */
export const motionIsFine = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;
