import { nodeOf, type Lineage, type LineageNode } from '../lineage/lineage.js';
import type { ExplorerState } from './state.js';

/** What is told of one model, and whether its sources differ on it. Nothing at all where it is not known. */
export interface Told {
  readonly texts: readonly string[];
  readonly disputed: boolean;
}

/** One thing to tell of any model, by its name. */
export interface ComparedFact {
  readonly name: string;
  readonly tell: (lineage: Lineage, node: LineageNode) => Told;
}

/** Two models, the held one first. */
export type Pair = readonly [held: LineageNode, other: LineageNode];

/** What is told of two models, and how that differs: not, or because it is known of only one of them. */
export interface ComparedRow {
  readonly name: string;
  readonly told: readonly [Told, Told];
  readonly difference: 'none' | 'known of one only' | 'differs';
}

const ordered = ({ texts }: Told): string => JSON.stringify(texts.toSorted());

function differenceOf(one: Told, other: Told): ComparedRow['difference'] {
  if (ordered(one) === ordered(other)) return 'none';
  return one.texts.length === 0 || other.texts.length === 0 ? 'known of one only' : 'differs';
}

/** Two models side by side, fact by fact. What is known of neither is left out; the order of a list does not count. */
export function compare(
  lineage: Lineage,
  [held, other]: Pair,
  facts: readonly ComparedFact[],
): ComparedRow[] {
  return facts.flatMap(({ name, tell }): ComparedRow[] => {
    const told = [tell(lineage, held), tell(lineage, other)] as const;
    if (told.every(({ texts }) => texts.length === 0)) return [];
    return [{ name, told, difference: differenceOf(...told) }];
  });
}

type Comparing = Pick<ExplorerState, 'lineage' | 'compare' | 'selection' | 'about'>;

/** The model held to compare others with, where the lineage has it. */
export function heldModel({ lineage, compare: id }: Comparing): LineageNode | undefined {
  return lineage && id !== undefined ? nodeOf(lineage, id) : undefined;
}

/** The models compared: the one that is held, and another one that is selected. */
export function comparedPair(state: Comparing): Pair | undefined {
  const held = heldModel(state);
  const { lineage, selection } = state;
  if (!lineage || !held || !selection || !('model' in selection)) return undefined;
  const other = nodeOf(lineage, selection.model);
  return other && other !== held ? [held, other] : undefined;
}

/** The model for which another one is still to be chosen. */
export function awaitingOther(state: Comparing): LineageNode | undefined {
  const { selection, about, compare: id } = state;
  const isOther = selection && !('model' in selection && selection.model === id);
  return isOther || about ? undefined : heldModel(state);
}
