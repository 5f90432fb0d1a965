import { familiesOf } from '../../explorer/families.js';
import type { SortValue } from '../../explorer/sorting.js';
import type { Cell } from '../../formats/csv.js';
import { preferredValue } from '../../lineage/claim.js';
import { nextTo, type Adjacency } from '../../lineage/graph.js';
import type { CommercialUse, Lineage, LineageNode } from '../../lineage/lineage.js';
import { firstKnownDay } from '../../lineage/release-date.js';
import { licenseNames, makers, released, sizes } from '../describe.js';

/** A node of a lineage, by its index. */
export interface Entry {
  readonly lineage: Lineage;
  readonly index: number;
  readonly node: LineageNode;
}

/** A column of the table of models. */
export interface Column {
  readonly name: string;
  /** What stands in it, and is copied. */
  readonly cell: (entry: Entry) => Cell;
  /** What is shown instead, and what it is sorted by, where that differs. */
  readonly shown?: (entry: Entry) => string;
  readonly order?: (entry: Entry) => SortValue;
  /** A date is not broken into lines. */
  readonly kind?: 'date';
}

const uses: Readonly<Record<CommercialUse, string>> = {
  yes: 'yes',
  conditional: 'under conditions',
  no: 'no',
};

const kin = (side: Adjacency, index: number) => new Set(nextTo(side, index)).size;

/** The largest size that is known, in billions of parameters. */
function largest({ node }: Entry): number | undefined {
  const known = (preferredValue(node.sizes) ?? []).flatMap(({ billions }) => billions ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** The columns of the table, in their order. */
export const columns: readonly Column[] = [
  { name: 'Name', cell: ({ node }) => node.name },
  {
    name: 'Date',
    kind: 'date',
    cell: ({ node }) => preferredValue(node.released)?.text ?? '',
    shown: ({ node }) => released(node),
    order: ({ node }) => {
      const date = preferredValue(node.released);
      return date && firstKnownDay(date);
    },
  },
  { name: 'Organisation', cell: ({ node }) => makers(node) },
  { name: 'Size', cell: ({ node }) => sizes(node), order: largest },
  { name: 'Licence', cell: ({ lineage, node }) => licenseNames(lineage, node) },
  {
    name: 'Commercial use',
    cell: ({ node }) => {
      const use = preferredValue(node.commercialUse);
      return use ? uses[use] : '';
    },
  },
  { name: 'Parents', cell: ({ lineage, index }) => kin(lineage.graph.parents, index) },
  { name: 'Children', cell: ({ lineage, index }) => kin(lineage.graph.children, index) },
  { name: 'Family', cell: ({ lineage, index }) => familiesOf(lineage).of[index]! },
];

/** What a column shows of an entry. */
export const shownIn = ({ cell, shown }: Column, entry: Entry): string =>
  shown?.(entry) ?? String(cell(entry));

/** What an entry is sorted by in a column; an empty text is nothing known. */
export function orderIn({ cell, order }: Column, entry: Entry): SortValue {
  if (order) return order(entry);
  const value = cell(entry);
  return value === '' ? undefined : value;
}
