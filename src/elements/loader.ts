import { loadLineage, LoadError } from '../explorer/load.js';
import type { Store } from '../explorer/store.js';
import type { Problem } from '../lineage/problem.js';
import { loadedFrom, readLineage, type Loaded } from '../lineage/read-lineage.js';

/** What an explorer was given; the first that is there counts. */
export interface Given {
  readonly lineage: unknown;
  readonly src: string | undefined;
  readonly fallback: object | undefined;
}

/** A question for a lineage, and the promise of its answer. */
class Question {
  answer: (loaded: Loaded | Promise<Loaded>) => void = () => undefined;
  readonly answered = new Promise<Loaded>((resolve) => {
    this.answer = resolve;
  });
}

const readBefore = new WeakMap<object, Loaded>();

/** Reads the file that all explorers fall back on once, however many there are. */
function readOnce(file: object): Loaded {
  const loaded = readBefore.get(file) ?? readLineage(file);
  readBefore.set(file, loaded);
  return loaded;
}

const nothing = (problems: readonly Problem[] = []): Loaded => ({
  lineage: readLineage({ models: [] }).lineage,
  problems,
});

/** Brings lineages into a store: what was asked for last, and nothing else. */
export class Loader {
  readonly #store: Store;
  readonly #given: () => Given;
  #question = new Question();
  #abort = new AbortController();
  #isDue = true;

  constructor(store: Store, given: () => Given) {
    this.#store = store;
    this.#given = given;
  }

  /** Settles with the answer to what was asked last; never rejects. */
  get loaded(): Promise<Loaded> {
    return this.#question.answered;
  }

  /** What is given has changed: an answer still under way is given up, and its promise follows the new one. */
  ask(): void {
    const earlier = this.#question;
    this.#abort.abort();
    this.#question = new Question();
    earlier.answer(this.#question.answered);
    this.#isDue = true;
  }

  /** Answers the question asked last, if it is still open. Questions of one task are one. */
  start(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    const question = this.#question;
    const { signal } = (this.#abort = new AbortController());
    queueMicrotask(async () => {
      if (signal.aborted) return;
      const loaded = await this.#bring(this.#given(), signal);
      if (!signal.aborted) question.answer(loaded);
    });
  }

  /** Gives up what is under way; it is due again when the explorer is back. */
  stop(): void {
    if (this.#isDue || this.#store.state.status !== 'loading') return;
    const given = this.#question;
    this.#abort.abort();
    this.#question = new Question();
    given.answer(nothing());
    this.#isDue = true;
  }

  async #bring({ lineage, src, fallback }: Given, signal: AbortSignal): Promise<Loaded> {
    if (lineage !== undefined) return this.#show(loadedFrom(lineage) ?? readLineage(lineage));
    if (src === undefined && fallback) return this.#show(readOnce(fallback));
    if (src === undefined) {
      this.#store.request('clear', undefined);
      return nothing();
    }
    this.#store.request('load', undefined);
    try {
      const loaded = await loadLineage(src, signal);
      return signal.aborted ? loaded : this.#show(loaded);
    } catch (error) {
      if (signal.aborted) return nothing();
      if (error instanceof LoadError) return this.#fail([error.problem]);
      throw error;
    }
  }

  /** Shows a lineage, unless nothing at all could be read: then what is there stays. */
  #show(loaded: Loaded): Loaded {
    const { lineage, problems } = loaded;
    if (lineage.nodes.length === 0 && problems.length > 0) return this.#fail(problems);
    this.#store.request('show', loaded);
    return loaded;
  }

  #fail(problems: readonly Problem[]): Loaded {
    this.#store.request('fail', problems);
    return nothing(problems);
  }
}
