import { html, nothing, type TemplateResult } from 'lit';
import { describeQuery } from '../explorer/query-in-words.js';
import type { ExplorerState } from '../explorer/state.js';
import { termsOf, withoutTerm } from '../lineage/edit-query.js';
import type { Lineage } from '../lineage/lineage.js';
import { parseQuery } from '../lineage/parse-query.js';
import { dateInWords } from './format.js';
import { closeIcon } from './icons.js';

/** What a text in the query language asks for, in words; the text itself where it cannot be read. */
function inWords(lineage: Lineage, text: string): string {
  const query = parseQuery(text);
  return 'message' in query ? text : describeQuery(lineage, query, dateInWords);
}

/** The query in words, term by term, each of which can be taken away. */
export function queryChips(
  { lineage, query }: ExplorerState,
  ask: (query: string) => void,
): TemplateResult | typeof nothing {
  if (!lineage || query === '') return nothing;
  const terms = termsOf(query);
  // What has alternatives is one thing: a part of it would say something else.
  const chips = terms.length > 0 ? terms : [query];
  return html`<div class="chips" role="group" aria-label="Shown only">
    ${chips.map((term) => {
      const words = inWords(lineage, term);
      return html`<button
        class="chip"
        title="Take this away"
        @click=${() => ask(terms.length > 1 ? withoutTerm(query, term) : '')}
      >
        <span>${words}</span> ${closeIcon}
      </button>`;
    })}
  </div>`;
}
