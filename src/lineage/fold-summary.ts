import { preferredValue } from './claim.js';
import { disputedFields } from './disputes.js';
import type { CommercialUse, Lineage, LineageNode } from './lineage.js';
import { mainLicenses } from './main-licenses.js';
import { primaryDerivation } from './primary-parent.js';

/** Values with how many have each, the most frequent first. */
export type Tally<Value extends string = string> = ReadonlyMap<Value, number>;

/** What the members of a group have in common, and where they differ. */
export interface GroupSummary {
  /** How many have facts on which their sources differ. */
  readonly disputed: number;
  readonly commercialUse: Tally<CommercialUse | 'unknown'>;
  /** By the ids of licences of weights or data; `unknown` for those without one. */
  readonly licenses: Tally;
  readonly organizations: Tally;
  /** How they were made: each by the derivation that ties it closest to a parent, `none` for those without one. */
  readonly relations: Tally;
}

function tally<Value extends string>(lists: readonly (readonly Value[])[]): Tally<Value> {
  const counts = new Map<Value, number>();
  for (const value of lists.flatMap((list) => [...new Set(list)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

const licensesOf = (record: LineageNode): readonly string[] => {
  const ids = mainLicenses(record);
  return ids.length > 0 ? ids : ['unknown'];
};

/** Sums up some nodes of a lineage. */
export function summaryOf(lineage: Lineage, members: readonly number[]): GroupSummary {
  const records = members.map((node) => lineage.nodes[node]!);
  return {
    disputed: records.filter((record) => disputedFields(record).length > 0).length,
    commercialUse: tally(
      records.map((record) => [preferredValue(record.commercialUse) ?? 'unknown']),
    ),
    licenses: tally(records.map(licensesOf)),
    organizations: tally(records.map(({ organizations }) => preferredValue(organizations) ?? [])),
    relations: tally(members.map((node) => [primaryDerivation(lineage, node)?.relation ?? 'none'])),
  };
}
