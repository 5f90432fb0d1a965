import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Outline, OutlineRow } from '../../explorer/outline.js';
import type { DisplayState } from '../../explorer/selectors.js';
import { preferredValue } from '../../lineage/claim.js';
import { canUnfold, type Fold } from '../../lineage/folding.js';
import { nextTo } from '../../lineage/graph.js';
import type { Lineage, LineageNode } from '../../lineage/lineage.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';
import {
  commercialUseInWords,
  commercialUseMark,
  licenseName,
  licenseNames,
  makers,
  relationInWords,
  released,
} from '../describe.js';
import { mostInWords, spanInWords, summaryOfFold } from '../fold-words.js';
import { chevronIcon } from '../icons.js';
import { foldMark, marks } from './marks.js';

/** The names of the columns, in their order. */
export const outlineColumns = ['Name', 'Date', 'Relation', 'Organisation', 'Licence'];

/** Deeper rows are not indented any further. */
const deepestIndent = 8;

/** What is needed of an outline to tell one of its rows. */
export interface Told {
  /** What is drawn. */
  readonly graph: Subgraph;
  readonly outline: Outline;
  readonly display: (node: number) => DisplayState;
  /** What a fold is called on the day shown; undefined for what is none. */
  readonly foldName: (node: number) => string | undefined;
}

/** A fold has its place where its first member has, when it is unfolded. */
const placeOf = ({ node, fold }: OutlineRow) => fold?.members[0] ?? node;

/** The id of a row's element. */
export const rowId = (row: OutlineRow) =>
  row.isFull ? `row-${placeOf(row)}` : `row-${placeOf(row.parent!)}-${placeOf(row)}`;

/** What a row is called. */
export const rowName = ({ graph, foldName }: Pick<Told, 'graph' | 'foldName'>, node: number) =>
  foldName(node) ?? graph.lineage.nodes[node]!.name;

/** Why a row stands at the top. */
function rootInWords({ graph: { lineage }, outline }: Told, { node, fold }: OutlineRow): string {
  if (fold || lineage.nodes[node]!.kind === 'dataset') return '';
  const parents = [...nextTo(lineage.graph.parents, node)];
  if (parents.length === 0) return 'base model';
  if (parents.some((parent) => outline.full.has(parent))) return 'part of a circle';
  return 'its parents are not shown';
}

/** More ways than these are not told one by one. */
const mostWays = 2;

/** "fine-tuned from LLaMA", and for a leaf where all of the model is told. */
function relation(told: Told, row: OutlineRow): string {
  if (!row.parent) return rootInWords(told, row);
  const { folding } = told.graph;
  const stated = row.derivations.flatMap((each) => folding?.lifted.get(each.index) ?? [each]);
  const ways = [...new Set(stated.map((each) => relationInWords(each.relation)))];
  const words = row.fold && ways.length > mostWays ? 'made in several ways from' : ways.join(', ');
  return `${words} ${rowName(told, row.parent.node)}`;
}

function elsewhere(told: Told, { node, isFull }: OutlineRow): string {
  if (isFull) return '';
  const parent = told.outline.full.get(node)?.parent;
  return parent ? `also a child of ${rowName(told, parent.node)}` : 'also at the top';
}

function license(lineage: Lineage, node: LineageNode): TemplateResult {
  const use = preferredValue(node.commercialUse);
  if (!use) return html`${licenseNames(lineage, node)}`;
  // A space that does not break: the mark stays with the name.
  return html`<span class="use" role="img" aria-label=${`${commercialUseInWords[use]}:`}
      >${commercialUseMark[use]}</span
    > ${licenseNames(lineage, node)}`;
}

/** What is told of a row in its cells. */
interface Cells {
  readonly name: string;
  readonly marks: unknown;
  readonly date: string;
  readonly related: string;
  readonly also: string;
  readonly makers: string;
  readonly license: unknown;
}

/** A row under another parent only says where all is told. */
const nowhere = { makers: '', license: nothing } as const;

function modelCells({ graph, display }: Told, { node, isFull }: OutlineRow) {
  const record = graph.lineage.nodes[node]!;
  return {
    marks: marks(display(node), record),
    date: released(record),
    ...(isFull ? { makers: makers(record), license: license(graph.lineage, record) } : nowhere),
  };
}

function foldCells({ graph }: Told, fold: Fold, { isFull }: OutlineRow) {
  const { lineage } = unfolded(graph);
  const { organizations, licenses } = summaryOfFold(lineage, fold);
  return {
    marks: foldMark,
    date: spanInWords(fold),
    ...(isFull
      ? {
          makers: mostInWords(organizations),
          license: mostInWords(licenses, (id) => licenseName(lineage, id)),
        }
      : nowhere),
  };
}

function content({ level, isFull, below, fold }: OutlineRow, cells: Cells): TemplateResult {
  const depth = Math.min(level - 1, deepestIndent);
  const isExpandable = below > 0 || (fold && canUnfold(fold));
  return html`
    ${Array.from({ length: depth }, () => html`<span class="indent" aria-hidden="true"></span>`)}
    <span class="toggle" aria-hidden="true">${isExpandable ? chevronIcon : nothing}</span>
    <span class="cells">
      <span role="gridcell" class="name"
        >${cells.name}${cells.marks}
        ${isFull ? nothing : html`<span class="elsewhere">${cells.also}</span>`}</span
      >
      <span role="gridcell" class="date">${cells.date}</span>
      <span class="more">
        <span role="gridcell">${cells.related}</span>
        <span role="gridcell">${cells.makers}</span>
        <span role="gridcell">${cells.license}</span>
      </span>
    </span>
  `;
}

/** What stands in a row. Most rows tell the same from day to day, and are not written anew. */
export function rowContent(told: Told, row: OutlineRow): unknown {
  const { node, fold, level, isFull, below } = row;
  const words = {
    name: rowName(told, node),
    related: relation(told, row),
    also: elsewhere(told, row),
  };
  const shown = [told.graph.lineage, node, told.display(node), level, isFull, below > 0];
  return guard([...shown, words.name, words.related, words.also], () =>
    content(row, {
      ...words,
      ...(fold ? foldCells(told, fold, row) : modelCells(told, row)),
    }),
  );
}
