import type { Citation, Fact } from './claim.js';
import type { Graph } from './graph.js';
import type { ReleaseDate } from './release-date.js';
import type { Passes } from './relation.js';

/** A place where facts were read. A source without an address is general knowledge. */
export interface Source {
  readonly title: string;
  readonly kind: 'primary' | 'dataset' | 'web' | 'article' | 'general-knowledge';
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

/** A licence and what it asks for. */
export interface License {
  readonly name: string;
  readonly url?: string | undefined;
  readonly commercialUse?: CommercialUse | undefined;
  readonly clauses?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** Whether a model may be used commercially. */
export type CommercialUse = 'yes' | 'no' | 'conditional';

/** One size in which a model was released; `billions` of parameters, where they were published. */
export interface Size {
  readonly label: string;
  readonly billions?: number | undefined;
}

/** The licence of one part of a release. The id `unknown` means that nobody has told. */
export interface LicensedPart {
  readonly part: 'weights' | 'code' | 'data' | 'outputs';
  readonly id: string;
}

/** A tie between two models that is no ancestry: a shared recipe, forked code. */
export interface Related {
  readonly id: string;
  readonly note?: string | undefined;
  readonly source: readonly Citation[];
}

/** A derivation as its child's record states it, whether or not the parent is in the lineage. */
export interface StatedParent {
  readonly id: string;
  /** As written; `unspecified` where the record names none. */
  readonly relation: string;
  /** Which sizes or versions the derivation is about. */
  readonly variant?: string | undefined;
  readonly note?: string | undefined;
  /** Why the child is dated before this parent, where it is. */
  readonly earlier?: string | undefined;
  readonly confidence?: 'high' | 'medium' | 'low' | undefined;
  /** False for a claim that was looked into and rejected: kept and told, never drawn. */
  readonly preferred?: boolean | undefined;
  readonly source: readonly Citation[];
}

/** A model, or a dataset that models were trained on. */
export interface LineageNode {
  readonly id: string;
  readonly kind: 'model' | 'dataset';
  readonly name: string;
  readonly family?: string | undefined;
  readonly aliases: readonly string[];
  /** Which of the two source articles name it. */
  readonly articles: readonly number[];
  readonly summary?: string | undefined;
  readonly modality: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  readonly note?: string | undefined;
  readonly organizations?: Fact<readonly string[]> | undefined;
  readonly released?: Fact<ReleaseDate> | undefined;
  readonly availability?: Fact<string> | undefined;
  readonly sizes?: Fact<readonly Size[]> | undefined;
  readonly licenses?: Fact<readonly LicensedPart[]> | undefined;
  readonly commercialUse?: Fact<CommercialUse> | undefined;
  readonly type?: Fact<'foundation' | 'fine-tuned'> | undefined;
  readonly focus?: Fact<string> | undefined;
  readonly notable?: Fact<string> | undefined;
  readonly architecture?: Fact<string> | undefined;
  readonly trainingData?: Fact<string> | undefined;
  readonly parents: readonly StatedParent[];
  readonly related: readonly Related[];
}

/** One edge of the graph. `parent` and `child` are indices into the lineage's nodes. */
export interface Derivation {
  readonly index: number;
  readonly parent: number;
  readonly child: number;
  readonly relation: string;
  readonly passes: Passes;
  readonly stated: StatedParent;
}

/** Everything read from one file: models first, then datasets, each in the order of the file. */
export interface Lineage {
  readonly title?: string | undefined;
  readonly version?: string | undefined;
  /** The day up to which the data was gathered, as written. */
  readonly updated?: string | undefined;
  readonly nodes: readonly LineageNode[];
  readonly derivations: readonly Derivation[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly licenses: ReadonlyMap<string, License>;
  /** For drawing: in which row of a picture an id is suggested to stand, counted from the top. */
  readonly rows: ReadonlyMap<string, number>;
  readonly graph: Graph;
  /** From id to index. */
  readonly indices: ReadonlyMap<string, number>;
}

/** The node with an id, or undefined. */
export function nodeOf(lineage: Lineage, id: string): LineageNode | undefined {
  const index = lineage.indices.get(id);
  return index === undefined ? undefined : lineage.nodes[index];
}
