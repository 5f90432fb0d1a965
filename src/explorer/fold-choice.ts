/** What of a subgraph is to be drawn folded. */
export interface FoldChoice {
  /** Keys of the groups folded by hand, the first one first. */
  readonly folded: readonly string[];
  /** Keys of the groups unfolded by hand, the first one first: they are not folded for want of room. */
  readonly unfolded: readonly string[];
  /** How many nodes may be drawn. */
  readonly limit: number;
}
