import type { ScaleName } from '../layout/time-scale.js';
import type { Day } from '../lineage/day.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Problem } from '../lineage/problem.js';

/** How the graph is laid out: by release date, or parents to the left of their children. */
export type LayoutName = 'timeline' | 'generations';
/** All layouts. */
export const layoutNames: readonly LayoutName[] = ['timeline', 'generations'];
/** All scales. */
export const scaleNames: readonly ScaleName[] = ['even', 'calendar', 'order'];

/** Whether models without a date are shown. */
export type Undated = 'show' | 'hide';
/** Both. */
export const undatedNames: readonly Undated[] = ['show', 'hide'];

/** What becomes of what focus and query leave out: it goes, or stays in its place, dimmed. */
export type Context = 'remove' | 'ghost';
/** Both. */
export const contextNames: readonly Context[] = ['remove', 'ghost'];

/** Which derivations are drawn, by what they pass on. Those of weights always are. */
export type ShownPasses = 'weights data design' | 'weights data' | 'weights design' | 'weights';
/** All ways, the one with everything first. */
export const passesNames: readonly ShownPasses[] = [
  'weights data design',
  'weights data',
  'weights design',
  'weights',
];

/** What the colour of a model tells. */
export type ColorBy =
  'family' | 'organization' | 'license' | 'modality' | 'relation' | 'size' | 'descendants' | 'date';
/** All that colour may tell. */
export const colorByNames: readonly ColorBy[] = [
  'family',
  'organization',
  'license',
  'modality',
  'relation',
  'size',
  'descendants',
  'date',
];

/** What the size of a model's dot tells. */
export type SizeBy = 'children' | 'descendants' | 'parameters' | 'same';
/** All that size may tell. */
export const sizeByNames: readonly SizeBy[] = ['children', 'descendants', 'parameters', 'same'];

/** What lists the models of the graph beside it: nothing, a tree, or a table. */
export type List = 'none' | 'outline' | 'table';
/** All lists. */
export const listNames: readonly List[] = ['none', 'outline', 'table'];

/** Where the reader looks, on any stage. */
export interface Viewpoint {
  /** How many times closer than where everything is in sight. */
  readonly zoom: number;
  /** The point in the middle of the stage, as a share of the picture's width and height. */
  readonly x: number;
  readonly y: number;
}

/** What is selected: a model by its id, or a derivation by its index in the lineage. */
export type Selection = { readonly model: string } | { readonly derivation: number } | undefined;

/** Whether two selections are of the same thing. */
export function isSameSelection(one: Selection, other: Selection): boolean {
  if (!one || !other) return one === other;
  if ('model' in one) return 'model' in other && one.model === other.model;
  return 'derivation' in other && one.derivation === other.derivation;
}

/** All that one explorer knows. Whatever follows from these fields is computed, not stored. */
export interface ExplorerState {
  /** Nothing given yet, being fetched, there, or not to be had. An earlier lineage stays until the next is there. */
  readonly status: 'empty' | 'loading' | 'ready' | 'failed';
  readonly lineage: Lineage | undefined;
  /** What is wrong in the lineage shown. */
  readonly problems: readonly Problem[];
  /** Why what was asked for last could not be shown. */
  readonly failures: readonly Problem[];
  /** What else was given to the explorer and cannot be used, at most one for each place. */
  readonly complaints: readonly Problem[];
  readonly focus: string | undefined;
  /** The focuses one came through to this one, the first one first. */
  readonly trail: readonly string[];
  /** What to show, in the query language; empty shows everything. It can be understood. */
  readonly query: string;
  readonly context: Context;
  /** Undefined means the last day of the data. */
  readonly asOf: Day | undefined;
  /** The first day of the window shown, never after its last; undefined means all of the past. */
  readonly from: Day | undefined;
  readonly scale: ScaleName;
  readonly undated: Undated;
  readonly layout: LayoutName;
  readonly datasets: boolean;
  readonly passes: ShownPasses;
  readonly colorBy: ColorBy;
  readonly sizeBy: SizeBy;
  /** Keys of the groups drawn as one node, or not, whatever would be done without being told. */
  readonly folded: readonly string[];
  readonly unfolded: readonly string[];
  readonly selection: Selection;
  /** The selection a view asked for while there was no lineage to select from, as a view writes it. */
  readonly awaited: string | undefined;
  /** The id of the model with which the selected one is compared. */
  readonly compare: string | undefined;
  readonly list: List;
  /** Undefined shows what the graph opens with. */
  readonly camera: Viewpoint | undefined;
  /** Whether it is told what this lineage is, where nothing is selected. */
  readonly about: boolean;
  readonly playing: boolean;
}

/** The state before anything is given. */
export const initialState: ExplorerState = {
  status: 'empty',
  lineage: undefined,
  problems: [],
  failures: [],
  complaints: [],
  focus: undefined,
  trail: [],
  query: '',
  context: 'remove',
  asOf: undefined,
  from: undefined,
  scale: 'even',
  undated: 'show',
  layout: 'timeline',
  datasets: false,
  passes: 'weights data design',
  colorBy: 'family',
  sizeBy: 'children',
  folded: [],
  unfolded: [],
  selection: undefined,
  awaited: undefined,
  compare: undefined,
  list: 'none',
  camera: undefined,
  about: false,
  playing: false,
};
