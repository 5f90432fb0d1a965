import { familiesOf } from '../../explorer/families.js';
import type { SortValue } from '../../explorer/sorting.js';
import type { Cell } from '../../formats/csv.js';
import { preferredValue } from '../../lineage/claim.js';
import { nextTo, type Adjacency } from '../../lineage/graph.js';
import type { CommercialUse, Lineage, LineageNode } from '../../lineage/lineage.js';
import { firstKnownDay } from '../../lineage/release-date.js';
import { licenseName, licenseNames, makers, released, sizes } from '../describe.js';
import { mostInWords, spanInWords, tallyInWords } from '../fold-words.js';
import { kinOutside, rangeOf, spanAsDate, type FoldEntry } from './fold-entry.js';

/** A node of a lineage, by its index. */
export interface Entry {
  readonly lineage: Lineage;
  readonly index: number;
  readonly node: LineageNode;
}

/** What a column tells of a row. */
interface Telling<Row> {
  /** What stands in it, and is copied. */
  readonly cell: (row: Row) => Cell;
  /** What is shown instead, and what it is sorted by, where that differs. */
  readonly shown?: (row: Row) => string;
  readonly order?: (row: Row) => SortValue;
}

/** A column of the table: what it tells of a model, and of a fold. */
export interface Column extends Telling<Entry> {
  readonly name: string;
  readonly ofFold: Telling<FoldEntry>;
  /** A date is not broken into lines. */
  readonly kind?: 'date';
}

const uses: Readonly<Record<CommercialUse, string>> = {
  yes: 'yes',
  conditional: 'under conditions',
  no: 'no',
};

/** The number of nodes next to one. */
const kin = (side: Adjacency, index: number) => new Set(nextTo(side, index)).size;

/** The largest size that is known, in billions of parameters. */
function largest({ node }: Pick<Entry, 'node'>): number | undefined {
  const known = (preferredValue(node.sizes) ?? []).flatMap(({ billions }) => billions ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}

const sizesOf = ({ lineage, fold }: FoldEntry) =>
  rangeOf(fold.members.flatMap((index) => largest({ node: lineage.nodes[index]! }) ?? []));

const tellingName: Column = {
  name: 'Name',
  cell: ({ node }) => node.name,
  ofFold: { cell: ({ name }) => name },
};

/** How many a row stands for: told where that is not always one. */
const tellingCount: Column = {
  name: 'Count',
  cell: () => 1,
  ofFold: { cell: ({ count }) => count },
};

const tellingFacts: readonly Column[] = [
  {
    name: 'Date',
    kind: 'date',
    cell: ({ node }) => preferredValue(node.released)?.text ?? '',
    shown: ({ node }) => released(node),
    order: ({ node }) => {
      const date = preferredValue(node.released);
      return date && firstKnownDay(date);
    },
    ofFold: {
      cell: ({ fold }) => spanAsDate(fold),
      shown: ({ fold }) => spanInWords(fold),
      order: ({ fold }) => fold.span?.first,
    },
  },
  {
    name: 'Organisation',
    cell: ({ node }) => makers(node),
    ofFold: { cell: ({ summary }) => mostInWords(summary.organizations) },
  },
  {
    name: 'Size',
    cell: ({ node }) => sizes(node),
    order: largest,
    ofFold: {
      cell: (entry) => {
        const { from, to } = sizesOf(entry);
        if (to === undefined) return '';
        return from === to ? `${to}B` : `${from}B – ${to}B`;
      },
      order: (entry) => sizesOf(entry).to,
    },
  },
  {
    name: 'Licence',
    cell: ({ lineage, node }) => licenseNames(lineage, node),
    ofFold: {
      cell: ({ lineage, summary }) =>
        mostInWords(summary.licenses, (id) => licenseName(lineage, id)),
    },
  },
  {
    name: 'Commercial use',
    cell: ({ node }) => {
      const use = preferredValue(node.commercialUse);
      return use ? uses[use] : '';
    },
    ofFold: {
      cell: ({ summary }) =>
        tallyInWords(summary.commercialUse, (use) => (use === 'unknown' ? use : uses[use])),
    },
  },
  {
    name: 'Parents',
    cell: ({ lineage, index }) => kin(lineage.graph.parents, index),
    ofFold: { cell: ({ lineage, fold }) => kinOutside(lineage.graph.parents, fold) },
  },
  {
    name: 'Children',
    cell: ({ lineage, index }) => kin(lineage.graph.children, index),
    ofFold: { cell: ({ lineage, fold }) => kinOutside(lineage.graph.children, fold) },
  },
  {
    name: 'Family',
    cell: ({ lineage, index }) => familiesOf(lineage).of[index]!,
    ofFold: { cell: ({ family }) => family },
  },
];

const columns: readonly Column[] = [tellingName, ...tellingFacts];
const columnsWithFolds: readonly Column[] = [tellingName, tellingCount, ...tellingFacts];

/** The columns of the table, in their order; where something is folded, there is one more. */
export const columnsFor = (hasFolds: boolean) => (hasFolds ? columnsWithFolds : columns);

/** The column by which the table is sorted at first. */
export const byDate: Column = tellingFacts[0]!;

/** What stands in a column of a row, and is copied. */
export const cellIn = ({ cell, ofFold }: Column, row: Entry | FoldEntry): Cell =>
  'fold' in row ? ofFold.cell(row) : cell(row);

function shownBy<Row>({ cell, shown }: Telling<Row>, row: Row): string {
  return shown?.(row) ?? String(cell(row));
}

function orderBy<Row>({ cell, order }: Telling<Row>, row: Row): SortValue {
  if (order) return order(row);
  const value = cell(row);
  return value === '' ? undefined : value;
}

/** What a column shows of a row. */
export const shownIn = (column: Column, row: Entry | FoldEntry): string =>
  'fold' in row ? shownBy(column.ofFold, row) : shownBy(column, row);

/** What a row is sorted by in a column; an empty text is nothing known. */
export const orderIn = (column: Column, row: Entry | FoldEntry): SortValue =>
  'fold' in row ? orderBy(column.ofFold, row) : orderBy(column, row);
