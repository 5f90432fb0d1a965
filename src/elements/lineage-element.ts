import { LitElement, type CSSResult } from 'lit';

/** Style sheets belong to the document that they are made for: one that is kept serves all of its elements. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(document: Document, style: CSSResult): CSSStyleSheet | undefined {
  const ofDocument = sheets.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(document, ofDocument);
  const known = ofDocument.get(style);
  const window = document.defaultView;
  if (known || !window) return known;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  ofDocument.set(style, sheet);
  return sheet;
}

/** What all elements are: they look the same in whatever document they are, or are moved to. */
export abstract class LineageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  /** @internal */
  adoptedCallback(): void {
    if (!this.shadowRoot) return;
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    this.shadowRoot.adoptedStyleSheets = styles.flatMap(
      (style) => sheetFor(this.ownerDocument, style) ?? [],
    );
  }
}
