import { html, type TemplateResult } from 'lit';
import type { DisplayState } from '../../explorer/selectors.js';
import type { LineageNode } from '../../lineage/lineage.js';

/** What the graph tells of a node by the shape of its dot, in words. */
export function marks(display: DisplayState, node: LineageNode): TemplateResult[] {
  const words = [
    ...(node.kind === 'dataset' ? ['dataset'] : []),
    ...(display === 'possible' ? ['possibly released'] : []),
  ];
  return words.map((word) => html` <span class="mark">${word}</span>`);
}
