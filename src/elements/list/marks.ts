import { html, type TemplateResult } from 'lit';
import type { DisplayState } from '../../explorer/selectors.js';
import type { LineageNode } from '../../lineage/lineage.js';

const mark = (word: string): TemplateResult => html` <span class="mark">${word}</span>`;

/** What the graph tells of a fold by the shape of its box, in words. */
export const foldMark = mark('folded');

/** What the graph tells of a node by the shape of its dot, in words. */
export function marks(display: DisplayState, node: LineageNode): TemplateResult[] {
  return [
    ...(node.kind === 'dataset' ? [mark('dataset')] : []),
    ...(display === 'possible' ? [mark('possibly released')] : []),
  ];
}
