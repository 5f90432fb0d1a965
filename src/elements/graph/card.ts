import { html, nothing, type TemplateResult } from 'lit';
import { preferredValue } from '../../lineage/claim.js';
import type { Lineage } from '../../lineage/lineage.js';
import {
  commercialUseInWords,
  derivationInWords,
  kinInWords,
  licenseNames,
  makers,
  passesInWords,
  released,
} from '../describe.js';
import type { Target } from './target.js';

/** What hovering tells of a model or a derivation, at a glance. */
export function card(lineage: Lineage, target: Target): TemplateResult {
  if ('derivation' in target) {
    const derivation = lineage.derivations[target.derivation]!;
    return html`
      <strong>${derivationInWords(lineage, derivation)}</strong>
      <span>${passesInWords[derivation.passes]}</span>
    `;
  }
  const node = lineage.nodes[target.node]!;
  const use = preferredValue(node.commercialUse);
  return html`
    <strong>${node.name}</strong>
    <span>${makers(node)}</span>
    <span>${released(node)}</span>
    <span>${licenseNames(lineage, node)}</span>
    ${use ? html`<span>${commercialUseInWords[use]}</span>` : nothing}
    <span class="kin">${kinInWords(lineage, node.id)}</span>
  `;
}
