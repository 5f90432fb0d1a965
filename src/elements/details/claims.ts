import { html, nothing, type TemplateResult } from 'lit';
import { preferredClaim, type Citation, type Claim, type Fact } from '../../lineage/claim.js';
import type { Lineage } from '../../lineage/lineage.js';
import { link } from '../safe-link.js';

const isGeneral = (lineage: Lineage, { id }: Citation) =>
  lineage.sources.get(id)?.kind === 'general-knowledge';

/** Whether nothing but general knowledge stands behind a claim. */
function isUnsourced(lineage: Lineage, source: readonly Citation[]): boolean {
  return source.every((each) => isGeneral(lineage, each));
}

function citation(lineage: Lineage, { id, says }: Citation): TemplateResult {
  const source = lineage.sources.get(id);
  return html`<li>
    ${link(source?.url, source?.title ?? id)}${says ? html`: <span class="says">${says}</span>` : nothing}
  </li>`;
}

/** The sources of a claim as a list; a word says so where there is none. */
export function citations(lineage: Lineage, source: readonly Citation[]): TemplateResult {
  if (isUnsourced(lineage, source)) {
    const says = source.map((each) => each.says).filter(Boolean);
    return html`<p class="unsourced">
      Unsourced: general knowledge${says.length > 0 ? html` (${says.join('; ')})` : nothing}
    </p>`;
  }
  return html`<ul class="sources">
    ${source.map((each) => citation(lineage, each))}
  </ul>`;
}

/** One claim's value, what qualifies it, and its sources. */
function claimItem<Value>(
  lineage: Lineage,
  claim: Claim<Value>,
  show: (value: Value) => unknown,
  isPreferred: boolean,
): TemplateResult {
  return html`<li class=${isPreferred ? 'preferred' : 'other'}>
    <span class="value">${show(claim.value)}</span>
    ${claim.event ? html`<span class="event">${claim.event}</span>` : nothing}
    ${isPreferred ? html`<span class="mark">preferred</span>` : nothing}
    ${claim.note ? html`<p class="note">${claim.note}</p>` : nothing}
    ${citations(lineage, claim.source)}
  </li>`;
}

/** How many sources stand behind a fact, in a few words. */
function summary<Value>(lineage: Lineage, fact: Fact<Value>): string {
  const claim = preferredClaim(fact)!;
  const sources = claim.source.filter((each) => !isGeneral(lineage, each)).length;
  const words = sources === 0 ? 'unsourced' : `${sources} ${sources === 1 ? 'source' : 'sources'}`;
  const doubt = claim.confidence === 'low' ? ', low confidence' : '';
  const others = fact.length - 1;
  if (others === 0) return words + doubt;
  return `${words}${doubt}, ${others} other ${others === 1 ? 'claim' : 'claims'}`;
}

/** A fact as a row: the preferred value, and behind a disclosure every claim with its sources. */
export function factRow<Value>(
  lineage: Lineage,
  name: string,
  fact: Fact<Value> | undefined,
  show: (value: Value) => unknown,
): TemplateResult | typeof nothing {
  const claim = preferredClaim(fact);
  if (!fact || !claim) return nothing;
  const words = html`${summary(lineage, fact)}<span class="visually-hidden">: ${name}</span>`;
  const isBare = fact.length === 1 && claim.source.length === 0;
  return html`
    <dt>${name}</dt>
    <dd>
      <span class="value">${show(claim.value)}</span>
      ${
        isBare
          ? nothing
          : html`<details>
              <summary>${words}</summary>
              <ul class="claims">
                ${fact.map((each) => claimItem(lineage, each, show, fact.length > 1 && each === claim))}
              </ul>
            </details>`
      }
    </dd>
  `;
}
