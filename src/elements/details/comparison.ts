import { html, nothing, type TemplateResult } from 'lit';
import { compare, type ComparedRow, type Pair, type Told } from '../../explorer/comparison.js';
import { pathQuery } from '../../explorer/path-query.js';
import { relationBetween } from '../../explorer/relationship.js';
import { relationshipInWords } from '../../explorer/relationship-in-words.js';
import type { Lineage, LineageNode } from '../../lineage/lineage.js';
import { plural } from '../describe.js';
import { comparedFacts } from './compared-facts.js';

/** What a reader can do while two models are compared. */
export interface ComparisonActions {
  /** Ends the comparison with one of its models. */
  readonly goTo: (id: string) => void;
  /** Shows what a query finds. */
  readonly showOnly: (query: string) => void;
  readonly swap: () => void;
  readonly end: () => void;
  readonly showOnlyDifferences: (only: boolean) => void;
}

function cell({ texts, disputed }: Told): TemplateResult {
  const known = texts.length > 0 ? texts.join(', ') : html`<span class="note">not known</span>`;
  return html`<td>${known} ${disputed ? html`<span class="mark">disputed</span>` : nothing}</td>`;
}

const signs = { none: '', 'known of one only': '?', differs: '≠' } as const;

function row({ name, told, difference }: ComparedRow): TemplateResult {
  const isSame = difference === 'none';
  return html`<tr class=${isSame ? 'same' : 'other'}>
    <th scope="row">
      <span class="sign" aria-hidden="true" title=${isSame ? nothing : difference}
        >${signs[difference]}</span
      >${name} ${isSame ? nothing : html`<span class="visually-hidden">(${difference})</span>`}
    </th>
    ${told.map(cell)}
  </tr>`;
}

function heading({ id, name }: LineageNode, { goTo }: ComparisonActions): TemplateResult {
  return html`<th scope="col">
    <button class="link" title="Show all of its details" @click=${() => goTo(id)}>${name}</button>
  </th>`;
}

/** Two models, what they have to do with each other, and their facts side by side. */
export function comparison(
  lineage: Lineage,
  pair: Pair,
  onlyDifferences: boolean,
  actions: ComparisonActions,
): TemplateResult {
  const [first, second] = [pair[0].id, pair[1].id];
  const relationship = relationBetween(lineage, first, second);
  const path = pathQuery(first, second, relationship);
  const rows = compare(lineage, pair, comparedFacts);
  const others = rows.filter(({ difference }) => difference !== 'none');
  const names = pair.map(({ name }) => name).join(' and ');
  return html`
    <hgroup>
      <p class="eyebrow">Comparison</p>
      <h3>${names}</h3>
    </hgroup>
    <p class="summary">${relationshipInWords(lineage, first, second, relationship)}</p>
    <div class="actions">
      ${
        path === undefined
          ? nothing
          : html`<button @click=${() => actions.showOnly(path)}>
              Show only the path between them
            </button>`
      }
      <button @click=${actions.swap}>Swap</button>
      <button @click=${actions.end}>End comparison</button>
    </div>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${onlyDifferences}
        @change=${(event: Event) =>
          actions.showOnlyDifferences((event.target as HTMLInputElement).checked)}
      />
      Only differences
      <span class="number">${others.length} of ${plural(rows.length, 'fact', 'facts')}</span>
    </label>
    <div class="comparison">
      <table>
        <caption class="visually-hidden">
          ${names}, side by side
        </caption>
        <thead>
          <tr>
            <td></td>
            ${pair.map((node) => heading(node, actions))}
          </tr>
        </thead>
        <tbody>
          ${(onlyDifferences ? others : rows).map(row)}
        </tbody>
      </table>
    </div>
    <p class="note">
      <span aria-hidden="true">≠</span> differs, <span aria-hidden="true">?</span> known of one only
    </p>
  `;
}

/** What the panel tells while there is no other model yet. */
export function comparisonToCome(
  { name }: LineageNode,
  { end }: ComparisonActions,
): TemplateResult {
  return html`
    <hgroup>
      <p class="eyebrow">Comparison</p>
      <h3>Comparing with ${name}</h3>
    </hgroup>
    <p class="summary">Choose another model: in the graph, in a list, or by searching for it.</p>
    <div class="actions"><button @click=${end}>End comparison</button></div>
  `;
}
