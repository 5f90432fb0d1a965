import type { ExplorerState } from './state.js';

/** What the answers about a lineage depend on. */
export type Seen = Pick<
  ExplorerState,
  | 'lineage'
  | 'focus'
  | 'query'
  | 'context'
  | 'datasets'
  | 'colorBy'
  | 'folded'
  | 'unfolded'
  | 'asOf'
  | 'from'
  | 'scale'
  | 'undated'
>;

const answersKept = 8;

/**
 * Remembers the last few answers for each lineage, so that a state asked many times, by many parts, is
 * worked out once, and so that equal questions get the very same object.
 */
export function remembered<Result>(
  keys: (state: Seen) => readonly unknown[],
  work: (state: Seen) => Result,
): (state: Seen) => Result {
  const nothing = {};
  const answers = new WeakMap<object, { of: readonly unknown[]; result: Result }[]>();
  return (state) => {
    const owner = state.lineage ?? nothing;
    const of = keys(state);
    const kept = answers.get(owner) ?? [];
    const known = kept.find((answer) => answer.of.every((key, index) => key === of[index]));
    if (known) return known.result;
    const result = work(state);
    answers.set(owner, [{ of, result }, ...kept].slice(0, answersKept));
    return result;
  };
}
