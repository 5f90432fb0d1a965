import type { Axis } from './timeline/across.js';
import type { Course } from './timeline/routes.js';

/** Where the nodes of a subgraph stand: entry i is the centre of the subgraph's node i. */
export interface Placed {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The room each node has to its right for its name. */
  readonly room: Float64Array;
  /** The group laid out together to which each node belongs, by number. */
  readonly block: Uint32Array;
  /** The distance between neighbouring rows. */
  readonly row: number;
  /** The size of the text for which there is room. */
  readonly text: number;
  /** From which magnification on names are to be read; from farther away they would lie on one another. */
  readonly legibleFrom: number;
  /** The picture with its margins; undefined where it ends with its nodes. */
  readonly frame: { readonly width: number; readonly height: number } | undefined;
  /** Where days stand; undefined where place has nothing to do with time. */
  readonly axis: Axis | undefined;
  /** Where the subgraph's derivation i bends; undefined where it runs freely. */
  readonly courses: readonly Course[];
}

/** The height a node needs for its name, in the same unit as the positions. */
export const rowHeight = 18;

/** Names are cut to this many characters in the graph. */
export const longestName = 28;
