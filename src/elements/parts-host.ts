import { ContextProvider } from '@lit/context';
import { state } from 'lit/decorators.js';
import { isReaders, type RequestDetails, type RequestName } from '../explorer/request-details.js';
import type { ExplorerState } from '../explorer/state.js';
import { viewOf } from '../explorer/view.js';
import { Announcer } from './announcer.js';
import { Bareness } from './bareness.js';
import { LineageRequestEvent, PartAnnounceEvent, PartRequestEvent } from './events.js';
import { ExplorerElement } from './explorer-element.js';
import { JoinedParts } from './joined-parts.js';
import { explorerMoved, type JoiningPart } from './joining.js';
import { announcementOf, eventsOf } from './news.js';
import { explorerContext } from './part.js';
import { isOtherTime, timeNews } from './time-news.js';

/** What becomes of the events of parts, by their types. */
export type Hearers = ReadonlyMap<string, (event: Event) => void>;

/** An explorer that parts belong to: its state comes down to them, and what they ask for comes up. */
export abstract class PartsHost extends ExplorerElement {
  @state() protected current: ExplorerState = this.store.state;
  /** What is to be said aloud. */
  @state() protected announcement = '';
  /** @internal */
  protected readonly joined = new JoinedParts();
  readonly #context = new ContextProvider(this, {
    context: explorerContext,
    initialValue: this.store.state,
  });
  readonly #announcer = new Announcer((text) => {
    this.announcement = text;
  });
  /** What was shown when the changes of time began that are not told yet. */
  #untold: ExplorerState | undefined;

  constructor() {
    super();
    this.addController(new Bareness(this));
    this.store.subscribe((now, before) => {
      this.current = now;
      this.#context.setValue(now);
      this.joined.show(now);
      this.#tell(now, before);
      for (const event of eventsOf(now, before)) this.dispatchEvent(event);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.loader.start();
    this.#tellParts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back before the microtask.
    queueMicrotask(() => {
      if (!this.isConnected) this.leave();
    });
  }

  /** Ends what goes on, once the element has left its page. */
  protected leave(): void {
    this.store.request('pause', undefined);
    this.loader.stop();
    this.#announcer.stop();
    this.#untold = undefined;
    this.#tellParts();
  }

  /**
   * Has a part that stands elsewhere follow this explorer and ask it; returns what ends that.
   *
   * @internal
   */
  join(part: JoiningPart): () => void {
    const unhear = this.#hear(part);
    this.joined.add(part);
    part.state = this.current;
    return () => {
      unhear();
      this.joined.remove(part);
    };
  }

  #tellParts(): void {
    this.ownerDocument.dispatchEvent(new Event(explorerMoved));
  }

  #tell(now: ExplorerState, before: ExplorerState): void {
    const news = announcementOf(now, before);
    if (news !== undefined) this.#announcer.announce('news', news);
    if (!this.isConnected || !isOtherTime(now, before)) return;
    const since = (this.#untold ??= before);
    this.#announcer.announceLater('time', () => {
      this.#untold = undefined;
      return timeNews(this.current, since);
    });
  }

  /** Makes a change that the reader asks for, unless the page prevents it; returns whether it does not. */
  protected ask<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): boolean {
    const next = this.store.preview(name, detail);
    if (!next) return true;
    const isLet =
      !isReaders(name) || this.dispatchEvent(new LineageRequestEvent(name, () => viewOf(next)));
    if (isLet) this.change(() => this.store.request(name, detail));
    else this.requestUpdate();
    return isLet;
  }

  /** Makes a change that a control has asked for. */
  protected abstract change(make: () => void): void;

  /** What becomes of what parts tell, besides requests and announcements. */
  protected abstract readonly hearers: Hearers;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#hear(root);
    return root;
  }

  /** Hears what parts ask for and tell, wherever they stand; returns what ends that. */
  #hear(parts: EventTarget): () => void {
    const hearing = new AbortController();
    const { signal } = hearing;
    for (const [type, hear] of [...this.#hearers, ...this.hearers])
      parts.addEventListener(type, hear, { signal });
    return () => hearing.abort();
  }

  readonly #hearers: Hearers = new Map([
    [PartRequestEvent.type, (event) => this.#onRequest(event)],
    [PartAnnounceEvent.type, (event) => this.#onAnnounce(event)],
  ]);

  #onRequest(event: Event): void {
    if (!(event instanceof PartRequestEvent)) return;
    event.stopPropagation();
    if (!this.ask(event.request, event.detail)) event.preventDefault();
  }

  #onAnnounce(event: Event): void {
    if (event instanceof PartAnnounceEvent) this.#announcer.announce('part', event.text);
  }
}
