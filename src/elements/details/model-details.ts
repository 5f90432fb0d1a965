import { html, nothing, type TemplateResult } from 'lit';
import { nextTo } from '../../lineage/graph.js';
import type { Lineage, LineageNode, LicensedPart, StatedParent } from '../../lineage/lineage.js';
import {
  commercialUseInWords,
  disputes,
  isEarlier,
  kindInWords,
  licenseName,
  makers,
  parentName,
  relationInWords,
  typeNames,
} from '../describe.js';
import { dateInWords } from '../format.js';
import { link } from '../safe-link.js';
import { citations, factRow } from './claims.js';

/** What a reader can do from here. */
export interface Actions {
  readonly select: (id: string) => void;
  readonly selectDerivation: (index: number) => void;
}

function licenseList(lineage: Lineage, parts: readonly LicensedPart[]): TemplateResult[] {
  return parts.map(({ part, id }, index) => {
    const { url } = lineage.licenses.get(id) ?? {};
    return html`${index > 0 ? ', ' : nothing}${link(url, licenseName(lineage, id))} (${part})`;
  });
}

function parentItem(
  lineage: Lineage,
  node: LineageNode,
  stated: StatedParent,
  actions: Actions,
): TemplateResult {
  const isKnown = lineage.indices.has(stated.id);
  // Two statements of one relation, for two versions perhaps, are one derivation.
  const child = lineage.indices.get(node.id);
  const parent = lineage.indices.get(stated.id);
  const derivation = lineage.derivations.find(
    (each) => each.child === child && each.parent === parent && each.relation === stated.relation,
  );
  return html`<li>
    <span class="relation">${relationInWords(stated.relation)}</span>
    ${
      isKnown
        ? html`<button class="link" @click=${() => actions.select(stated.id)}>
            ${parentName(lineage, stated.id)}
          </button>`
        : html`<span>${parentName(lineage, stated.id)}</span>`
    }
    ${
      derivation
        ? html`<button
            class="link why"
            aria-label=${`sources: how ${node.name} derives from ${parentName(lineage, stated.id)}`}
            @click=${() => actions.selectDerivation(derivation.index)}
          >
            sources
          </button>`
        : nothing
    }
    ${
      derivation && isEarlier(lineage, derivation)
        ? html`<span class="mark">dated after ${node.name}</span>`
        : nothing
    }
  </li>`;
}

function rejectedItem(lineage: Lineage, stated: StatedParent): TemplateResult {
  return html`<li>
    <span class="relation">${relationInWords(stated.relation)}</span>
    ${parentName(lineage, stated.id)} <span class="mark">not accepted</span>
    ${stated.note ? html`<p class="note">${stated.note}</p>` : nothing}
    ${citations(lineage, stated.source)}
  </li>`;
}

function section(title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section>
    <h4>${title} <span class="number">${items.length}</span></h4>
    <ul class="kin">
      ${items}
    </ul>
  </section>`;
}

function children(lineage: Lineage, node: LineageNode, actions: Actions): TemplateResult[] {
  const ids = new Set(nextTo(lineage.graph.children, lineage.indices.get(node.id)!));
  return [...ids].map((index) => {
    const child = lineage.nodes[index]!;
    return html`<li>
      <button class="link" @click=${() => actions.select(child.id)}>${child.name}</button>
    </li>`;
  });
}

const plain = (text: string) => text;

function facts(lineage: Lineage, node: LineageNode): TemplateResult {
  return html`<dl>
    ${factRow(lineage, 'Released', node.released, dateInWords)}
    ${
      node.released
        ? nothing
        : html`<dt>Released</dt>
            <dd>No date known</dd>`
    }
    ${factRow(lineage, 'By', node.organizations, (names) => names.join(', '))}
    ${factRow(lineage, 'Sizes', node.sizes, (all) => all.map(({ label }) => label).join(', '))}
    ${factRow(lineage, 'Licence', node.licenses, (parts) => licenseList(lineage, parts))}
    ${factRow(lineage, 'Commercial use', node.commercialUse, (use) => commercialUseInWords[use])}
    ${
      node.type
        ? factRow(lineage, 'Kind', node.type, (type) => typeNames[type])
        : html`<dt>Kind</dt>
            <dd>${kindInWords(lineage, node)}</dd>`
    }
    ${factRow(lineage, 'Focus', node.focus, plain)}
    ${factRow(lineage, 'Notable', node.notable, plain)}
    ${factRow(lineage, 'Architecture', node.architecture, plain)}
    ${factRow(lineage, 'Training data', node.trainingData, plain)}
    ${
      node.modality.length > 0
        ? html`<dt>Modality</dt>
            <dd>${node.modality.join(', ')}</dd>`
        : nothing
    }
    ${factRow(lineage, 'Availability', node.availability, (text) => text.replaceAll('-', ' '))}
  </dl>`;
}

/** All that is known of a model or a dataset; right below its name, the buttons for what can be done with it. */
export function modelDetails(
  lineage: Lineage,
  node: LineageNode,
  actions: Actions,
  buttons: TemplateResult,
): TemplateResult {
  const by = makers(node);
  const differing = disputes(node);
  const accepted = node.parents.filter(({ preferred }) => preferred !== false);
  const rejected = node.parents.filter(({ preferred }) => preferred === false);
  return html`
    <hgroup>
      <p class="eyebrow">${node.family ?? (node.kind === 'dataset' ? 'Dataset' : 'Model')}</p>
      <h3>${node.name}</h3>
      ${by ? html`<p class="makers">${by}</p>` : nothing}
    </hgroup>
    ${buttons} ${node.summary ? html`<p class="summary">${node.summary}</p>` : nothing}
    ${
      differing.length > 0
        ? html`<p class="disputed">Sources differ on: ${differing.join(', ')}.</p>`
        : nothing
    }
    ${facts(lineage, node)}
    ${section(
      'Derived from',
      accepted.map((stated) => parentItem(lineage, node, stated, actions)),
    )}
    ${section('Made from it', children(lineage, node, actions))}
    ${section(
      'Claimed, but not accepted',
      rejected.map((stated) => rejectedItem(lineage, stated)),
    )}
    ${section(
      'Related, but no ancestry',
      node.related.map(
        ({ id, note, source }) =>
          html`<li>
            <button class="link" @click=${() => actions.select(id)}>
              ${parentName(lineage, id)}
            </button>
            ${note ? html`<p class="note">${note}</p>` : nothing}${citations(lineage, source)}
          </li>`,
      ),
    )}
    ${node.note ? html`<p class="note">${node.note}</p>` : nothing}
    ${node.aliases.length > 0 ? html`<p class="note">Also called ${node.aliases.join(', ')}.</p>` : nothing}
    ${
      node.links.size > 0
        ? html`<ul class="links">
            ${[...node.links].map(([name, url]) => html`<li>${link(url, name)}</li>`)}
          </ul>`
        : nothing
    }
  `;
}
