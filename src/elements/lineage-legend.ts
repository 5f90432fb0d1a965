import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { drawnGraph } from '../explorer/drawn-graph.js';
import { counts } from '../explorer/selectors.js';
import { scheduleOf } from '../lineage/as-of.js';
import type { Subgraph } from '../lineage/subgraph.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

const line = (dashes: string) => svg`
  <svg class="line" viewBox="0 0 28 8" aria-hidden="true">
    <path d="M1 4h26" stroke="currentColor" stroke-width="2" stroke-dasharray=${dashes}></path>
  </svg>`;

const dot = (style: string) => svg`
  <svg class="dot" viewBox="0 0 12 12" aria-hidden="true">
    <circle cx="6" cy="6" r="4" class=${style}></circle>
  </svg>`;

const bracket = svg`
  <svg class="line" viewBox="0 0 28 8" aria-hidden="true">
    <path d="M1 2v4h26v-4" fill="none" stroke="currentColor" stroke-width="1.2"></path>
  </svg>`;

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

const diamond = svg`
  <svg class="dot" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M6 1l5 5l-5 5l-5-5z" class="solid"></path>
  </svg>`;

/**
 * What the lines and dots of the graph mean.
 *
 * @tagname lineage-legend
 */
export class LineageLegend extends LineagePart {
  static override styles = [
    theme,
    css`
      :host {
        display: block;
        color: var(--_muted);
        font-size: 0.8125rem;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        white-space: nowrap;
      }

      .line {
        inline-size: 1.75rem;
        block-size: 0.5rem;
      }

      .dot {
        inline-size: 0.75rem;
        block-size: 0.75rem;
      }

      .solid {
        fill: currentColor;
      }

      .colors .dot:nth-child(1) {
        color: var(--_family-1);
      }

      .colors .dot:nth-child(2) {
        color: var(--_family-2);
      }

      .colors .dot:nth-child(3) {
        color: var(--_family-3);
      }

      .colors .dot + .dot {
        margin-inline-start: -0.45rem;
      }

      .hollow {
        fill: none;
        stroke: currentColor;
        stroke-width: 1.8;
      }

      .dashed {
        stroke-dasharray: 2.5 2;
      }

      @container (max-inline-size: 640px) {
        :host {
          font-size: 0.75rem;
        }

        ul {
          column-gap: 0.6rem;
        }

        .line {
          inline-size: 1.25rem;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { undated } = counts(this.state);
    const graph = drawnGraph(this.state);
    return html`<ul aria-label="Legend">
      <li>${line('none')} weights</li>
      <li>${line('5 3')} data</li>
      <li>${line('1.5 3')} design only</li>
      <li>${dot('solid')} released</li>
      <li>${dot('hollow')} possible</li>
      <li class="colors">${dot('solid')}${dot('solid')}${dot('solid')} colour: base family</li>
      ${graph && hasSpans(graph) ? html`<li>${bracket} span of a date</li>` : nothing}
      ${undated > 0 ? html`<li>${dot('hollow dashed')} undated</li>` : nothing}
      ${this.state.datasets ? html`<li>${diamond} dataset</li>` : nothing}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-legend': LineageLegend;
  }
}
