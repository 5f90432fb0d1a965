import { loadLineage, LoadError } from '../explorer/load.js';
import type { Store } from '../explorer/store.js';
import type { Lineage } from '../lineage/lineage.js';
import { readLineage, type Loaded } from '../lineage/read-lineage.js';

/** What an explorer was given; the first that is there counts. */
export interface Given {
  readonly lineage: unknown;
  readonly src: string | undefined;
  readonly fallback: object | undefined;
}

const isLineage = (value: unknown): value is Lineage =>
  typeof value === 'object' && value !== null && 'graph' in value && 'indices' in value;

const empty = () => readLineage({ models: [] }).lineage;
const readBefore = new WeakMap<object, Loaded>();

/** Reads an object once, however many explorers show it. */
function readOnce(given: object): Loaded {
  const loaded = readBefore.get(given) ?? readLineage(given);
  readBefore.set(given, loaded);
  return loaded;
}

/** Brings lineages into a store: the one asked for last, and no other. */
export class Loader {
  readonly #store: Store;
  #abort = new AbortController();
  #start: () => void = () => undefined;
  #loaded: Promise<Loaded>;

  constructor(store: Store) {
    this.#store = store;
    this.#loaded = new Promise<void>((resolve) => {
      this.#start = resolve;
    }).then(() => this.#loaded);
  }

  /** Settles with what was asked for last; never rejects. */
  get loaded(): Promise<Loaded> {
    return this.#loaded;
  }

  /** Asks for what is given by the end of this task; an earlier question is given up. */
  ask(given: () => Given): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#loaded = Promise.resolve().then(() =>
      signal.aborted ? this.#loaded : this.#bring(given(), signal),
    );
    this.#start();
  }

  /** Gives up what is still under way; true where there was something. */
  stop(): boolean {
    const isUnderWay = this.#store.state.status === 'loading';
    this.#abort.abort();
    return isUnderWay;
  }

  async #bring({ lineage, src, fallback }: Given, signal: AbortSignal): Promise<Loaded> {
    if (isLineage(lineage)) return this.#show({ lineage, problems: [] });
    if (lineage !== undefined) return this.#show(readLineage(lineage));
    if (src === undefined) {
      return fallback ? this.#show(readOnce(fallback)) : { lineage: empty(), problems: [] };
    }
    this.#store.request('load', undefined);
    try {
      const loaded = await loadLineage(src, signal);
      return signal.aborted ? await this.#loaded : this.#show(loaded);
    } catch (error) {
      if (signal.aborted) return { lineage: empty(), problems: [] };
      if (!(error instanceof LoadError)) throw error;
      this.#store.request('fail', error.problem);
      return { lineage: empty(), problems: [error.problem] };
    }
  }

  #show(loaded: Loaded): Loaded {
    this.#store.request('show', loaded);
    return loaded;
  }
}
