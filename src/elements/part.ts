import { consume, createContext } from '@lit/context';
import { property } from 'lit/decorators.js';
import type { RequestDetails, RequestName } from '../explorer/request-details.js';
import { initialState, type ExplorerState } from '../explorer/state.js';
import { Bareness } from './bareness.js';
import { PartAnnounceEvent, PartRequestEvent } from './events.js';
import { Joining } from './joining.js';
import { LineageElement } from './lineage-element.js';

/** The state of the explorer around a part. */
export const explorerContext = createContext<ExplorerState>('model-lineage-explorer');

/** What all parts of an explorer are: state comes down to them, requests go up from them. */
export abstract class LineagePart extends LineageElement {
  /** @internal */
  @consume({ context: explorerContext, subscribe: true })
  @property({ attribute: false })
  state: ExplorerState = initialState;

  readonly #joining = new Joining(this);

  /** The `id` of the `<model-lineage>` that this part belongs to, where it stands elsewhere in the page. */
  @property({ attribute: 'for', noAccessor: true })
  get htmlFor(): string {
    return this.#joining.id;
  }

  set htmlFor(id: string | null | undefined) {
    this.#joining.id = id ?? '';
  }

  /** What this part is called as a region of the page, where it is one. */
  protected readonly regionName: string | undefined = undefined;

  constructor() {
    super();
    this.addController(this.#joining);
    this.addController(new Bareness(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.regionName === undefined || this.hasAttribute('role')) return;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.regionName);
  }

  protected request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void {
    const isDone = this.dispatchEvent(new PartRequestEvent(name, detail));
    // A control shows what was asked for: it goes back to what there is.
    if (!isDone) this.requestUpdate();
  }

  protected announce(text: string): void {
    this.dispatchEvent(new PartAnnounceEvent(text));
  }
}
