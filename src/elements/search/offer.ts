import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../explorer/search-offers.js';
import { makers, plural, released } from '../describe.js';

/** One offer of the search box, as it stands in its list. */
export function offerContent(offer: Offer): TemplateResult {
  switch (offer.kind) {
    case 'model':
      return html`${offer.node.name}<span>${released(offer.node)}</span>
        <span>${makers(offer.node)}</span>`;
    case 'query':
      return html`<p><b>Show only </b>${offer.words}</p>
        <span>${plural(offer.count, 'model', 'models')}</span>`;
    case 'completion':
      return html`<code>${offer.term}</code> ${
          offer.count === undefined
            ? nothing
            : html`<span>${plural(offer.count, 'model', 'models')}</span>`
        }
        ${offer.words === '' ? nothing : html`<span class="words">${offer.words}</span>`}`;
    case 'meant':
      return html`Did you mean ${offer.name}?<code>${offer.text}</code>`;
    case 'example':
      return html`<code>${offer.text}</code><span>${offer.words}</span>`;
  }
}
