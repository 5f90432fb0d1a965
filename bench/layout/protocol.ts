import type { Quality } from './quality.js';

/** What the process that measures is asked. */
export interface Order {
  readonly contender: string;
  /** The lineage's file. */
  readonly path: string;
  /** At most this many timed rounds. */
  readonly rounds: number;
}

/** What came out. */
export interface Figures extends Quality {
  /** The median of the timed rounds, in milliseconds. */
  readonly time: number;
  readonly rounds: number;
  /** Bytes by which memory grew for the first layout, with what its maker needs to get ready. */
  readonly memory: number;
  readonly models: number;
  readonly derivations: number;
}

/** What it tells: that a layout begins, which sets the clock to nothing, or that all is done. */
export type Message = { readonly begins: true } | { readonly figures: Figures };
