import { consume, createContext } from '@lit/context';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { RequestDetails, RequestName } from '../explorer/request-details.js';
import { initialState, type ExplorerState } from '../explorer/state.js';
import { PartAnnounceEvent, PartRequestEvent } from './events.js';

/** The state of the explorer around a part. */
export const explorerContext = createContext<ExplorerState>('model-lineage-explorer');

/** What all parts of an explorer are: state comes down to them, requests go up from them. */
export abstract class LineagePart extends LitElement {
  /** @internal */
  @consume({ context: explorerContext, subscribe: true })
  @property({ attribute: false })
  state: ExplorerState = initialState;

  protected request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void {
    this.dispatchEvent(new PartRequestEvent(name, detail));
  }

  protected announce(text: string): void {
    this.dispatchEvent(new PartAnnounceEvent(text));
  }
}
