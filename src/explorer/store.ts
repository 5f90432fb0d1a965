import { requests, type RequestDetails, type RequestName } from './requests.js';
import { initialState, type ExplorerState } from './state.js';

/** Hears of each new state, and of the one before it. */
export type Listener = (state: ExplorerState, before: ExplorerState) => void;

/** One explorer's state and the only way to change it. */
export interface Store {
  readonly state: ExplorerState;
  request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void;
  /** Calls the listener after every change; returns what ends that. */
  subscribe(listener: Listener): () => void;
}

export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<Listener>();
  return {
    get state() {
      return state;
    },
    request(name, detail) {
      const before = state;
      const change = requests[name](before, detail);
      const keys = Object.keys(change) as (keyof ExplorerState)[];
      if (keys.every((key) => change[key] === before[key])) return;
      state = Object.freeze({ ...before, ...change });
      for (const listener of listeners) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
