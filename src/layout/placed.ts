/** Where the nodes of a subgraph stand: entry i is the centre of the subgraph's node i. */
export interface Placed {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The distance between neighbouring rows, by which a reader can judge how much text fits. */
  readonly row: number;
}

/** The room a node needs for its name, in the same unit as the positions. */
export const rowHeight = 18;
