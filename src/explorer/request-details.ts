import type { ScaleName } from '../layout/time-scale.js';
import type { Day } from '../lineage/day.js';
import type { Loaded } from '../lineage/read-lineage.js';
import type { Problem } from '../lineage/problem.js';
import type {
  ColorBy,
  Context,
  LayoutName,
  List,
  Selection,
  ShownPasses,
  SizeBy,
  Undated,
  Viewpoint,
} from './state.js';
import type { View } from './view.js';

/** What each request asks with. */
export interface RequestDetails {
  load: undefined;
  show: Loaded;
  fail: readonly Problem[];
  /** Show nothing: nothing is given any more. */
  clear: undefined;
  /** Something else given to the explorer can be used, or cannot. */
  complain: { readonly place: string; readonly problem: Problem | undefined };
  select: Selection;
  /** Tell what this lineage is, or no more. */
  about: boolean;
  /** Select a model and make sure that it can be seen. */
  find: string;
  /** Draw a model and its kin, or everything. */
  'focus-on': string | undefined;
  /** Go back to an earlier focus; everything is the first. */
  'focus-back': undefined;
  /** A query that can be understood; empty shows everything. */
  query: string;
  context: Context;
  /** Where it lies before `from`, that goes along. */
  'as-of': Day | undefined;
  /** Where it lies after `as-of`, that goes along. */
  from: Day | undefined;
  /** Both at once; a window that reaches beyond the data is moved back as it is. */
  window: { readonly from: Day; readonly asOf: Day };
  'step-release': -1 | 1;
  scale: ScaleName;
  layout: LayoutName;
  undated: Undated;
  datasets: boolean;
  passes: ShownPasses;
  'color-by': ColorBy;
  'size-by': SizeBy;
  /** Draw a group as one node, by its key. */
  fold: string;
  unfold: string;
  /** Hold a model to compare others with, or none. */
  compare: string | undefined;
  list: List;
  camera: Viewpoint | undefined;
  /** Show one field of a view as its text says; empty for as it is without being told. */
  field: { readonly name: string; readonly text: string };
  /** Show a saved view, whoever saved it. */
  view: unknown;
  /** The same, where the view is the page's address. */
  link: View;
  play: undefined;
  /** Where the playing is. Nothing, once it has been stopped. */
  'play-to': Day;
  pause: undefined;
  reset: undefined;
}

/** What a part may ask for. */
export type RequestName = keyof RequestDetails;

/** What comes of the page, of loading, of playing on and of a camera that has moved already: no reader asks for it. */
type Reported =
  | 'load'
  | 'show'
  | 'fail'
  | 'clear'
  | 'complain'
  | 'field'
  | 'view'
  | 'link'
  | 'play-to'
  | 'camera';

/** What a reader may ask for. */
export type ReaderRequestName = Exclude<RequestName, Reported>;

const reported: ReadonlySet<RequestName> = new Set<Reported>([
  'load',
  'show',
  'fail',
  'clear',
  'complain',
  'field',
  'view',
  'link',
  'play-to',
  'camera',
]);

/** Whether a request is a reader's. */
export const isReaders = (name: RequestName): name is ReaderRequestName => !reported.has(name);
