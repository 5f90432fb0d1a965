import { html, nothing, type TemplateResult } from 'lit';
import { drawnGraph } from '../../explorer/drawn-graph.js';
import { counts } from '../../explorer/selectors.js';
import type { ExplorerState } from '../../explorer/state.js';
import { scheduleOf } from '../../lineage/as-of.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { datasetSample, dotSample, spanSample } from './samples.js';

const known = new WeakMap<Subgraph, boolean>();

/** Whether some date of what is drawn is not known to the day; asked of each graph once. */
function hasSpans(graph: Subgraph): boolean {
  const { earliest, latest, undated } = scheduleOf(graph.lineage);
  const found =
    known.get(graph) ??
    graph.nodes.some((node) => !undated[node] && earliest[node]! < latest[node]!);
  known.set(graph, found);
  return found;
}

/** What the states of dots look like. */
export function dotList(state: ExplorerState): TemplateResult {
  const { undated } = counts(state);
  const graph = drawnGraph(state);
  return html`<ul class="dots" aria-label="Dots">
    <li>${dotSample('solid')} Released</li>
    <li>${dotSample('hollow')} Possibly released</li>
    ${graph && hasSpans(graph) ? html`<li>${spanSample} Span of a date</li>` : nothing}
    ${undated > 0 ? html`<li>${dotSample('hollow dashed')} Undated</li>` : nothing}
    ${state.datasets ? html`<li>${datasetSample} Dataset</li>` : nothing}
  </ul>`;
}
