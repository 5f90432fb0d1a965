import type { Lineage } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';

/** For each model its parents, each with a relation. */
export type Parents = Readonly<
  Record<string, readonly (readonly [id: string, relation: string])[]>
>;

/** For each model what else its record says: its date, its name. */
export type Fields = Readonly<Record<string, object>>;

/** A lineage of what is told, in the order in which it is told. */
export function lineageOf(parents: Parents, fields: Fields = {}): Lineage {
  const models = Object.entries(parents).map(([id, stated]) => ({
    id,
    parents: stated.map(([parent, relation]) => ({ id: parent, relation })),
    ...fields[id],
  }));
  return readLineage({ models }).lineage;
}

/** A lineage of models without parents, with their dates; null stands for no date. */
export function lineageOfDates(dates: Readonly<Record<string, string | null>>): Lineage {
  const models = Object.entries(dates).map(([id, released]) => ({ id, released }));
  return readLineage({ models }).lineage;
}

/** A lineage of models `m0`, `m1`, … with an edge of weights from each first number to its second. */
export function lineageOfEdges(
  size: number,
  edges: readonly (readonly [number, number])[],
): Lineage {
  const models = Array.from({ length: size }, (_, child) => ({
    id: `m${child}`,
    parents: edges
      .filter((edge) => edge[1] === child)
      .map(([parent]) => ({ id: `m${parent}`, relation: 'finetune' })),
  }));
  return readLineage({ models }).lineage;
}
