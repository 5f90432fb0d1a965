/** When the graph takes part in what is done with pointer and fingers: at once, or once it has been pressed. */
export const interactionNames = ['direct', 'press'] as const;

/** One of the ways to take part. */
export type Interaction = (typeof interactionNames)[number];
