import { html, nothing, type TemplateResult } from 'lit';
import type { Derivation, Lineage, StatedParent } from '../../lineage/lineage.js';
import {
  derivationInWords,
  isEarlier,
  passesInWords,
  relationInWords,
  released,
} from '../describe.js';
import { citations } from './claims.js';
import type { Actions } from './model-details.js';

/** One statement of a derivation: what it is about, and its sources. */
function statement(
  lineage: Lineage,
  { variant, note, confidence, source }: StatedParent,
): TemplateResult {
  return html`<section>
    <h4>Sources${variant ? `: ${variant}` : ''}</h4>
    ${confidence ? html`<p class="note">${confidence} confidence</p>` : nothing}
    ${note ? html`<p class="note">${note}</p>` : nothing} ${citations(lineage, source)}
  </section>`;
}

/** What a derivation is, what it passes on, and who says so. */
export function derivationDetails(
  lineage: Lineage,
  derivation: Derivation,
  { select }: Actions,
): TemplateResult {
  const parent = lineage.nodes[derivation.parent]!;
  const child = lineage.nodes[derivation.child]!;
  const statements = child.parents.filter(
    ({ id, relation, preferred }) =>
      id === parent.id && relation === derivation.relation && preferred !== false,
  );
  const explanation = statements.find(({ earlier }) => earlier)?.earlier;
  return html`
    <hgroup>
      <p class="eyebrow">Derivation</p>
      <h3>${derivationInWords(lineage, derivation)}</h3>
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
    </dl>
    ${
      isEarlier(lineage, derivation)
        ? html`<p class="disputed">
            The child is dated before its parent. ${explanation ?? 'No source explains it.'}
          </p>`
        : nothing
    }
    ${statements.map((stated) => statement(lineage, stated))}
  `;
}
