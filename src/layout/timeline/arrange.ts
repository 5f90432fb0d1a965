import type { Stood } from '../rows-of.js';
import type { Work } from '../work.js';
import { across, type Along, type Axis } from './across.js';
import { anneal } from './anneal.js';
import { attempts, rowPerText, smallestText, type Attempt, type Crowd } from './attempts.js';
import { bandsOf } from './bands.js';
import { forestOf, type Backbone, type Forest } from './forest.js';
import { Rows } from './rows.js';
import { measures, slotsOf, type Slots } from './slots.js';

/** What is to be arranged: plain numbers. Nodes are numbered from 0. */
export interface Task extends Backbone, Along {
  /** For each node how far down it is suggested to stand, from 0 to 1; NaN where nothing is. */
  readonly suggested: Float64Array | undefined;
  /** The picture whose rows are kept; undefined where there is none. */
  readonly kept: Kept | undefined;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether names that do not fit are left out, rather than the picture outgrow the stage. */
  readonly cutNames: boolean;
  /** 1, or more to look longer for a better arrangement: the time it takes grows by the square. */
  readonly effort: number;
}

/** A picture of which more or less is folded now. */
interface Kept extends Pick<Stood, 'count' | 'text' | 'width'> {
  /** For each node whether it was drawn as itself. */
  readonly nodes: Uint8Array;
}

/** Where everything is put. */
export interface Arranged extends Attempt {
  /** Whether a row stays where it is though nothing may be left in it. */
  readonly keepsRows: boolean;
  readonly axis: Axis;
  readonly forest: Forest;
  readonly slots: Slots;
  readonly rows: Rows;
}

/** A first arrangement. */
type Started = Arranged & Start;

/** Where the slot that reaches furthest ends, in pixels. */
const endOf = ({ right }: Slots): number => right.reduce((most, end) => Math.max(most, end), 0);

/** The sum of all slots in pixels. */
function lengthOf({ left, right }: Slots): number {
  let length = 0;
  left.forEach((start, node) => (length += right[node]! - start));
  return length;
}

/** How many slots lie over one another at the most: fewer rows never suffice. */
function depthOf({ left, right }: Slots): number {
  const starts = left.toSorted();
  const ends = right.toSorted();
  let open = 0;
  let most = 0;
  let ended = 0;
  for (const start of starts) {
    while (ends[ended]! <= start) {
      ended += 1;
      open -= 1;
    }
    open += 1;
    most = Math.max(most, open);
  }
  return most;
}

interface Start {
  readonly rows: Rows;
  /** How many nodes are not in the row wanted for them. */
  readonly displaced: number;
}

/** Puts every node near the row wanted for it; undefined where the rows do not suffice. */
function startAt(
  wanted: Float64Array,
  slots: Slots,
  count: number,
  kept: Uint8Array | undefined,
): Start | undefined {
  const { left, right } = slots;
  const length = (node: number) => right[node]! - left[node]!;
  // From left to right most find their row; where room is short, the long ones have to come first.
  for (const first of [(node: number) => left[node]!, (node: number) => -length(node)]) {
    const rows = new Rows(slots, count);
    const isFree = (node: number) => Number(Number.isNaN(wanted[node]!));
    const isNew = (node: number) => (kept?.[node] === 0 ? 1 : 0);
    const order = [...left.keys()].toSorted(
      (a, b) => isNew(a) - isNew(b) || isFree(a) - isFree(b) || first(a) - first(b) || a - b,
    );
    const near = (node: number) => Math.round((isFree(node) ? 0.5 : wanted[node]!) * (count - 1));
    if (!order.every((node) => rows.putNear(node, near(node)))) continue;
    return { rows, displaced: order.filter((node) => rows.of[node] !== near(node)).length };
  }
  return undefined;
}

function tryOut(
  task: Task,
  forest: Forest,
  tried: Attempt,
  kept: Kept | undefined,
): Started | undefined {
  const width = task.width * tried.growth;
  const count = kept?.count ?? Math.max(1, Math.floor((task.height * tried.growth) / tried.pitch));
  const names = task.names.map((name) => name * tried.text);
  const { x, axis } = across(task, { width, rows: count, text: tried.text });
  const slots = slotsOf(x, names, forest, tried);
  if (endOf(slots) > width) return undefined;
  if (!kept && lengthOf(slots) > count * width * tried.fill) return undefined;
  if (depthOf(slots) > count) return undefined;
  const wanted = task.suggested ?? bandsOf(forest, task, x);
  const started = startAt(wanted, slots, count, task.kept?.nodes);
  return started && { ...tried, ...started, axis, forest, slots, keepsRows: kept !== undefined };
}

/** Puts all in the rows of a picture of which more or less is folded now; undefined where they do not suffice. */
function keepRows(task: Task, forest: Forest, crowd: Crowd): Arranged | undefined {
  const { kept, width, suggested } = task;
  if (!kept || !suggested) return undefined;
  const isLike = ({ text, growth }: Attempt) =>
    text === kept.text && Math.abs(growth * width - kept.width) < 1;
  for (const tried of attempts(crowd)) {
    const arranged = isLike(tried) ? tryOut(task, forest, tried, kept) : undefined;
    if (arranged) return arranged;
    if (tried.growth * width > kept.width + 1) return undefined;
  }
  return undefined;
}

/** Looks for better rows, several times where that is wanted, and keeps the best. */
function* improved(task: Task, arranged: Started): Work<Arranged> {
  const { effort, suggested } = task;
  const started = [...arranged.rows.of];
  const tries: { rows: Rows; cost: number }[] = [];
  for (let seed = 0; seed < effort; seed += 1) {
    const rows = new Rows(arranged.slots, arranged.rows.count);
    started.forEach((row, node) => rows.put(node, row));
    const mend = suggested && arranged.displaced;
    const cost = yield* anneal({ ...arranged, rows, backbone: task, mend, effort, seed });
    tries.push({ rows, cost });
  }
  const [best] = tries.toSorted((a, b) => a.cost - b.cost);
  return { ...arranged, rows: best!.rows };
}

function crowdOf({ size, names, width, height, cutNames }: Task): Crowd {
  const widths = names.reduce((sum, name) => sum + name * smallestText, 0);
  const aside = measures.dot + measures.name + measures.air;
  const area = (width * height) / (smallestText * rowPerText);
  return { size, width, cutNames, names: (widths + size * aside) / area };
}

/** Gives every node a row in the first way that works, and then looks for better rows. */
export function* arrange(task: Task): Work<Arranged> {
  const forest = forestOf(task);
  const crowd = crowdOf(task);
  const kept = keepRows(task, forest, crowd);
  if (kept) return kept;
  for (const tried of attempts(crowd)) {
    const arranged = tryOut(task, forest, tried, undefined);
    if (arranged) return yield* improved(task, arranged);
  }
  throw new RangeError(`${task.size} models are too many to arrange.`);
}
