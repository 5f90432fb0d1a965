import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../lineage/problem.js';

const mostShown = 100;

/** What is wrong in what was given, a line each. */
export function problemList(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const [first] = problems;
  if (problems.length === 1)
    return html`<div class="problems" role="alert">${first!.message}</div>`;
  const more = problems.length - mostShown;
  // Announced is how many there are: nobody wants to hear them all before anything else.
  return html`<div class="problems">
    <details open>
      <summary>
        <span role="alert">${problems.length} problems in the lineage; the rest is shown</span>
      </summary>
      <ul>
        ${problems.slice(0, mostShown).map(({ message }) => html`<li>${message}</li>`)}
        ${more > 0 ? html`<li>and ${more} more</li>` : nothing}
      </ul>
    </details>
  </div>`;
}
