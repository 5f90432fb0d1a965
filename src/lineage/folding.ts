import type { Day } from './day.js';
import { inDigits } from './in-digits.js';
import type { Derivation } from './lineage.js';
import type { MemberDays } from './member-days.js';
import type { Subgraph } from './subgraph.js';

/** What the members of a group have in common: their parent, their family, that they have no kin, or nothing. */
type GroupKind = 'leaves' | 'family' | 'alone' | 'others';

/** What stands before the key of a group, once for each time that some more of it were drawn. */
export const restPrefix = /^(more:)*/;

/** Nodes that can be drawn as one. */
export interface Group {
  /** `leaves:` and the id of a parent, `family:` and a name, `alone` or `others`; `more:` before it for what is left. */
  readonly key: string;
  readonly kind: GroupKind;
  /** The name of the parent or of the family; empty where there is neither. */
  readonly name: string;
  /** Whether some of the group are drawn, and these are those left. */
  readonly isRest: boolean;
  /** Indices into the nodes of the lineage. */
  readonly members: readonly number[];
}

/** A group that is drawn as one node. */
export interface Fold extends Group {
  /** Its index in the lineage that is drawn. */
  readonly node: number;
  readonly days: MemberDays;
  /** From when to when its dated members came out; undefined where none is dated. */
  readonly span: { readonly first: Day; readonly last: Day } | undefined;
}

/** Whether a fold can be unfolded: what matters least is folded for want of room alone. */
export const canUnfold = ({ kind }: Pick<Group, 'kind'>): boolean => kind !== 'others';

/** What was folded in a subgraph. */
export interface Folding {
  /** What was there before anything was folded. */
  readonly of: Subgraph;
  /** What is drawn where nothing is folded or unfolded by hand; undefined where this is that. */
  readonly base: Subgraph | undefined;
  /** By the index of their nodes. */
  readonly folds: ReadonlyMap<number, Fold>;
  /** For each hidden member its fold. */
  readonly foldOf: ReadonlyMap<number, Fold>;
  /** For the index of each lifted derivation those that it stands for. */
  readonly lifted: ReadonlyMap<number, readonly Derivation[]>;
  /** For the index of each derivation that is not drawn itself the one that stands for it, or undefined inside of a fold. */
  readonly drawnAs: ReadonlyMap<number, Derivation | undefined>;
}

/** What the members of a group are, without their number: "made from LLaMA". */
export function groupName({ kind, name }: Pick<Group, 'kind' | 'name'>): string {
  switch (kind) {
    case 'leaves':
      return `made from ${name}`;
    case 'family':
      return `of the ${name} family`;
    case 'alone':
      return 'on their own';
    case 'others':
      return 'others';
  }
}

/** What a fold is called while so many of its members are out: "12 made from LLaMA". */
export function foldLabel(group: Pick<Group, 'kind' | 'name' | 'isRest'>, count: number): string {
  return `${inDigits(count)}${group.isRest ? ' more' : ''} ${groupName(group)}`;
}
