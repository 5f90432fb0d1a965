/** What of a subgraph is to be drawn folded. */
export interface FoldChoice {
  /** Keys of the groups folded by hand. */
  readonly folded: readonly string[];
  /** Keys of the groups unfolded by hand: they are not folded for want of room. */
  readonly unfolded: readonly string[];
  /** How many nodes may be drawn. */
  readonly limit: number;
  /** How many of a group that is unfolded by hand are drawn where not all can be; a third of the limit unless told. */
  readonly keep?: number | undefined;
}
