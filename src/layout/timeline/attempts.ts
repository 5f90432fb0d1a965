import type { Reserve } from './slots.js';

/** The smallest text in pixels; rows are a little higher than their text. */
export const smallestText = 9;
const largestText = 12.5;
export const rowPerText = 1.17;

/** One way to fill a stage: how large the text is, what of the rows is kept free, how large the picture is. */
export interface Attempt extends Reserve {
  /** Pixels. */
  readonly text: number;
  /** The height of a row in pixels. */
  readonly pitch: number;
  /** How much of all rows may be taken, from 0 to 1. */
  readonly fill: number;
  /** How many times wider and higher than the stage the picture is. */
  readonly growth: number;
}

const growthStep = 1.2;
/** Room for some hundred thousand models of one day, or generations of undated ones. */
const largestGrowth = 10_000;

const attempt = (text: number, name: number, run: number, fill: number, growth = 1): Attempt => ({
  text,
  pitch: text * rowPerText,
  name,
  run,
  fill,
  growth,
});

/** What decides which ways are worth a try. */
export interface Crowd {
  /** How many nodes there are. */
  readonly size: number;
  /** The width of the stage in pixels. */
  readonly width: number;
  /** How much of the stage dots and names alone would take at the smallest text, from 0 on. */
  readonly names: number;
  /** Whether names that do not fit are left out. */
  readonly cutNames: boolean;
}

/** More nodes have too many lines for each to have a row of its own, however large the picture. */
const mostWithRuns = 320;

/**
 * The ways to try, best first. Text shrinks before lines share their rows with others. After that
 * either names give way (`cutNames`: they are told when one zooms in) or the picture outgrows the
 * stage, and then generously, as it has to be zoomed anyway and lines cross less where there is room.
 */
function* ways({ size, width, cutNames }: Crowd): Generator<Attempt> {
  for (const text of [largestText, 11, 10]) yield attempt(text, 1, Infinity, 0.45);
  yield attempt(smallestText, 1, Infinity, 0.95);
  for (const part of [0.6, 0.4, 0.2]) yield attempt(smallestText, 1, part * width, 0.85);
  for (const part of [0.1, 0]) yield attempt(smallestText, 1, part * width, 0.6);
  if (cutNames) {
    for (const part of [0.6, 0.3, 0]) yield attempt(smallestText, part, 0, 0.7);
  }
  for (let growth = growthStep; growth < largestGrowth; growth *= growthStep) {
    const hasRuns = growth < 3 && size <= mostWithRuns && !cutNames;
    if (hasRuns) yield attempt(smallestText, 1, Infinity, 0.95, growth);
    yield attempt(smallestText, cutNames ? 0 : 1, 0, 0.15, growth);
  }
}

/** The ways that are not hopeless from the outset. */
export function* attempts(crowd: Crowd): Generator<Attempt> {
  for (const way of ways(crowd)) {
    const isHopeless = way.name === 1 && crowd.names > way.fill * way.growth ** 2;
    if (!isHopeless) yield way;
  }
}
