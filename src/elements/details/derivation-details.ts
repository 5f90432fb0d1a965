import { html, nothing, type TemplateResult } from 'lit';
import type { Derivation, Lineage } from '../../lineage/lineage.js';
import {
  derivationInWords,
  isEarlier,
  passesInWords,
  relationInWords,
  released,
} from '../describe.js';
import { citations } from './claims.js';
import type { Actions } from './model-details.js';

/** What a derivation is, what it passes on, and who says so. */
export function derivationDetails(
  lineage: Lineage,
  derivation: Derivation,
  { select }: Actions,
): TemplateResult {
  const parent = lineage.nodes[derivation.parent]!;
  const child = lineage.nodes[derivation.child]!;
  const { stated } = derivation;
  return html`
    <hgroup>
      <p class="eyebrow">Derivation</p>
      <h2>${derivationInWords(lineage, derivation)}</h2>
    </hgroup>
    <p class="summary">${passesInWords[derivation.passes]}</p>
    <dl>
      <dt>Child</dt>
      <dd>
        <button class="link" @click=${() => select(child.id)}>${child.name}</button>,
        ${released(child)}
      </dd>
      <dt>Parent</dt>
      <dd>
        <button class="link" @click=${() => select(parent.id)}>${parent.name}</button>,
        ${released(parent)}
      </dd>
      <dt>Relation</dt>
      <dd>${derivation.relation} (${relationInWords(derivation.relation)})</dd>
      ${
        stated.variant
          ? html`<dt>Versions</dt>
              <dd>${stated.variant}</dd>`
          : nothing
      }
      ${
        stated.confidence
          ? html`<dt>Confidence</dt>
              <dd>${stated.confidence}</dd>`
          : nothing
      }
    </dl>
    ${
      isEarlier(lineage, derivation)
        ? html`<p class="disputed">
            The child is dated before its parent. ${stated.earlier ?? 'No source explains it.'}
          </p>`
        : nothing
    }
    ${stated.note ? html`<p class="note">${stated.note}</p>` : nothing}
    <section>
      <h3>Sources</h3>
      ${citations(lineage, stated.source)}
    </section>
  `;
}
