import type { RequestDetails, RequestName } from './request-details.js';
import { requests } from './requests.js';
import { initialState, type ExplorerState } from './state.js';

/** Hears of each new state, and of the one before it. */
export type Listener = (state: ExplorerState, before: ExplorerState) => void;

/** One explorer's state and the only way to change it. */
export interface Store {
  readonly state: ExplorerState;
  request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void;
  /** The state that a request would lead to; undefined where it would change nothing. */
  preview<Name extends RequestName>(
    name: Name,
    detail: RequestDetails[Name],
  ): ExplorerState | undefined;
  /** Calls the listener after every change; returns what ends that. */
  subscribe(listener: Listener): () => void;
}

/** A store with nothing in it yet. */
export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<Listener>();
  // A listener may ask for more: everybody hears of one change before anybody hears of the next.
  const untold: [ExplorerState, ExplorerState][] = [];
  const preview: Store['preview'] = (name, detail) => {
    const change = requests[name](state, detail);
    const keys = Object.keys(change) as (keyof ExplorerState)[];
    const isSame = keys.every((key) => change[key] === state[key]);
    return isSame ? undefined : Object.freeze({ ...state, ...change });
  };
  return {
    get state() {
      return state;
    },
    preview,
    request(name, detail) {
      const before = state;
      const after = preview(name, detail);
      if (!after) return;
      state = after;
      untold.push([state, before]);
      if (untold.length > 1) return;
      for (let next = untold[0]; next; untold.shift(), next = untold[0]) {
        for (const listener of listeners) listener(...next);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
