import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Outline, OutlineRow } from '../../explorer/outline.js';
import type { DisplayState } from '../../explorer/selectors.js';
import { preferredValue } from '../../lineage/claim.js';
import { nextTo } from '../../lineage/graph.js';
import type { Lineage, LineageNode } from '../../lineage/lineage.js';
import {
  commercialUseInWords,
  commercialUseMark,
  licenseNames,
  makers,
  relationInWords,
  released,
} from '../describe.js';
import { chevronIcon } from '../icons.js';
import { marks } from './marks.js';

/** The names of the columns, in their order. */
export const outlineColumns = ['Name', 'Date', 'Relation', 'Organisation', 'Licence'];

/** Deeper rows are not indented any further. */
const deepestIndent = 8;

/** What is needed of an outline to tell one of its rows. */
export interface Told {
  readonly lineage: Lineage;
  readonly outline: Outline;
  readonly display: (node: number) => DisplayState;
}

/** The id of a row's element. */
export const rowId = ({ node, parent, isFull }: OutlineRow) =>
  isFull ? `row-${node}` : `row-${parent!.node}-${node}`;

/** Why a row stands at the top. */
function rootInWords({ lineage, outline }: Told, { node }: OutlineRow): string {
  if (lineage.nodes[node]!.kind === 'dataset') return '';
  const parents = [...nextTo(lineage.graph.parents, node)];
  if (parents.length === 0) return 'base model';
  if (parents.some((parent) => outline.full.has(parent))) return 'part of a circle';
  return 'its parents are not shown';
}

/** "fine-tuned from LLaMA", and for a leaf where all of the model is told. */
function relation(told: Told, row: OutlineRow): string {
  const { nodes } = told.lineage;
  if (!row.parent) return rootInWords(told, row);
  const relations = row.derivations.map((derivation) => relationInWords(derivation.relation));
  return `${relations.join(', ')} ${nodes[row.parent.node]!.name}`;
}

function elsewhere({ lineage, outline }: Told, { node, isFull }: OutlineRow): string {
  if (isFull) return '';
  const parent = outline.full.get(node)?.parent;
  return parent ? `also a child of ${lineage.nodes[parent.node]!.name}` : 'also at the top';
}

function license(lineage: Lineage, node: LineageNode): TemplateResult {
  const use = preferredValue(node.commercialUse);
  if (!use) return html`${licenseNames(lineage, node)}`;
  // A space that does not break: the mark stays with the name.
  return html`<span class="use" role="img" aria-label=${`${commercialUseInWords[use]}:`}
      >${commercialUseMark[use]}</span
    > ${licenseNames(lineage, node)}`;
}

function content(
  { lineage, display }: Told,
  { node: index, level, isFull, below }: OutlineRow,
  { related, also }: { readonly related: string; readonly also: string },
): TemplateResult {
  const node = lineage.nodes[index]!;
  const depth = Math.min(level - 1, deepestIndent);
  return html`
    ${Array.from({ length: depth }, () => html`<span class="indent" aria-hidden="true"></span>`)}
    <span class="toggle" aria-hidden="true">${below > 0 ? chevronIcon : nothing}</span>
    <span class="cells">
      <span role="gridcell" class="name"
        >${node.name}${marks(display(index), node)}
        ${isFull ? nothing : html`<span class="elsewhere">${also}</span>`}</span
      >
      <span role="gridcell" class="date">${released(node)}</span>
      <span class="more">
        <span role="gridcell">${related}</span>
        <span role="gridcell">${isFull ? makers(node) : nothing}</span>
        <span role="gridcell">${isFull ? license(lineage, node) : nothing}</span>
      </span>
    </span>
  `;
}

/** What stands in a row. Most rows tell the same from day to day, and are not written anew. */
export function rowContent(told: Told, row: OutlineRow): unknown {
  const words = { related: relation(told, row), also: elsewhere(told, row) };
  const { node, level, isFull, below } = row;
  const shown = [told.lineage, node, told.display(node), level, isFull, below > 0];
  return guard([...shown, words.related, words.also], () => content(told, row, words));
}
