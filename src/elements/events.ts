import type {
  ReaderRequestName,
  RequestDetails,
  RequestName,
} from '../explorer/request-details.js';
import type { View } from '../explorer/view.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Problem } from '../lineage/problem.js';

/** `lineage-load`: a lineage is there and about to be drawn. */
export class LineageLoadEvent extends Event {
  constructor(
    readonly lineage: Lineage,
    readonly problems: readonly Problem[],
  ) {
    super('lineage-load', { bubbles: true, composed: true });
  }
}

/** `lineage-problem`: something given to the explorer could not be used, or only in part. */
export class LineageProblemEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('lineage-problem', { bubbles: true, composed: true });
  }
}

/** A selected derivation, by the ids of its ends. */
export interface SelectedDerivation {
  readonly parent: string;
  readonly child: string;
  readonly relation: string;
}

/** `lineage-select`: another model, another derivation or nothing is selected. */
export class LineageSelectEvent extends Event {
  constructor(
    /** The id of the selected model; undefined where none is. */
    readonly model: string | undefined,
    readonly derivation: SelectedDerivation | undefined,
  ) {
    super('lineage-select', { bubbles: true, composed: true });
  }
}

/** `lineage-time-change`: another day or window of time is shown. */
export class LineageTimeChangeEvent extends Event {
  constructor(
    /** The last day shown, as `2023-03-13`. */
    readonly asOf: string,
    /** The first day shown; undefined where all of the past is. */
    readonly from: string | undefined,
  ) {
    super('lineage-time-change', { bubbles: true, composed: true });
  }
}

/** `lineage-view-change`: something else is shown, or it is shown otherwise. */
export class LineageViewChangeEvent extends Event {
  constructor(
    /** As the explorer's `view` tells it. */
    readonly view: View,
  ) {
    super('lineage-view-change', { bubbles: true, composed: true });
  }
}

/**
 * `lineage-request`: the reader asks for a change by pointer or keyboard, and it is about to be made.
 * `preventDefault()` keeps it from being made; the page may then set something else.
 */
export class LineageRequestEvent extends Event {
  readonly #viewAfter: () => View;

  constructor(
    /** What is asked for: `select`, `as-of`, `focus-on`, `query`, `play` and so on. */
    readonly request: ReaderRequestName,
    viewAfter: () => View,
  ) {
    super('lineage-request', { bubbles: true, composed: true, cancelable: true });
    this.#viewAfter = viewAfter;
  }

  /** What the explorer's `view` will be, unless this is prevented. */
  get view(): View {
    return this.#viewAfter();
  }
}

/** What a part asks of its explorer. It stays inside the explorer's own tree. */
export class PartRequestEvent<Name extends RequestName = RequestName> extends Event {
  static readonly type = 'part-request';
  constructor(
    readonly request: Name,
    readonly detail: RequestDetails[Name],
  ) {
    super(PartRequestEvent.type, { bubbles: true, cancelable: true });
  }
}

/** Where the axis of the graph begins and ends, in pixels from its edges; both 0 where there is none. */
export class PartAxisEvent extends Event {
  static readonly type = 'part-axis';
  constructor(
    readonly start: number,
    readonly end: number,
  ) {
    super(PartAxisEvent.type, { bubbles: true });
  }
}

/** What a part wants lit up on the stage: nodes by their indices, or nothing any more. */
export class PartLightEvent extends Event {
  static readonly type = 'part-light';
  constructor(readonly nodes: readonly number[] | undefined) {
    super(PartLightEvent.type, { bubbles: true });
  }
}

/** A part asks for the menu of a model, at a point of the viewport. */
export class PartMenuEvent extends Event {
  static readonly type = 'part-menu';
  constructor(
    readonly model: string,
    readonly x: number,
    readonly y: number,
  ) {
    super(PartMenuEvent.type, { bubbles: true });
  }
}

/** A part gives the keyboard to another one. */
export class PartGoEvent extends Event {
  static readonly type = 'part-go';
  constructor(readonly to: 'search' | 'details') {
    super(PartGoEvent.type, { bubbles: true });
  }
}

/** What a part wants said aloud; its explorer has the one live region. */
export class PartAnnounceEvent extends Event {
  static readonly type = 'part-announce';
  constructor(readonly text: string) {
    super(PartAnnounceEvent.type, { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lineage-load': LineageLoadEvent;
    'lineage-problem': LineageProblemEvent;
    'lineage-request': LineageRequestEvent;
    'lineage-select': LineageSelectEvent;
    'lineage-time-change': LineageTimeChangeEvent;
    'lineage-view-change': LineageViewChangeEvent;
  }
}
