import { html, nothing, type TemplateResult } from 'lit';
import { problemsOf } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { inDigits } from '../lineage/in-digits.js';

const mostShown = 100;

/** What is wrong in what was given, a line each. */
export function problemList(state: ExplorerState): TemplateResult | typeof nothing {
  const problems = problemsOf(state);
  if (problems.length === 0) return nothing;
  const [first] = problems;
  if (problems.length === 1)
    return html`<div class="problems" role="alert">${first!.message}</div>`;
  const more = problems.length - mostShown;
  const where = problems.length === state.problems.length ? ' in the lineage' : '';
  const words = `${inDigits(problems.length)} problems${where}; the rest is shown`;
  // Announced is how many there are: nobody wants to hear them all before anything else.
  return html`<div class="problems">
    <details open>
      <summary>
        <span role="alert">${words}</span>
      </summary>
      <ul>
        ${problems.slice(0, mostShown).map(({ message }) => html`<li>${message}</li>`)}
        ${more > 0 ? html`<li>and ${inDigits(more)} more</li>` : nothing}
      </ul>
    </details>
  </div>`;
}
