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
  /** Undefined means the last day of the data. */
  readonly asOf: Day | undefined;
  /** The first day of the window shown, never after its last; undefined means all of the past. */
  readonly from: Day | undefined;
  readonly scale: ScaleName;
  readonly undated: Undated;
  readonly layout: LayoutName;
  readonly datasets: boolean;
  readonly selection: Selection;
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
  asOf: undefined,
  from: undefined,
  scale: 'even',
  undated: 'show',
  layout: 'timeline',
  datasets: false,
  selection: undefined,
  about: false,
  playing: false,
};
