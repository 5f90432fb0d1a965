/** Where the nodes of a subgraph stand: entry i is the centre of the subgraph's node i. */
export interface Placed {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The room each node has to its right for its name. */
  readonly room: Float64Array;
  /** The group laid out together to which each node belongs, by number. */
  readonly block: Uint32Array;
  /** The distance between neighbouring rows, by which a reader can judge how much text fits. */
  readonly row: number;
}

/** The height a node needs for its name, in the same unit as the positions. */
export const rowHeight = 18;

/** Names are cut to this many characters in the graph. */
export const longestName = 28;
