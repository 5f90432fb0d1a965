import type { Step } from './walk.js';

/** What the keys of the stage can do. */
export interface StageActions {
  walk(step: Step): void;
  enter(): void;
  focus(): void;
  menu(): void;
  compare(): void;
  back(): void;
  zoom(direction: -1 | 1): void;
  fit(): void;
  play(): void;
  release(direction: -1 | 1): void;
  list(list: 'outline' | 'table'): void;
  go(to: 'search' | 'details'): void;
  help(): void;
}

/** Some keys and what they do. */
export interface StageKey {
  /** As they are written on the keys, in the order of `keys`. */
  readonly shown: string;
  readonly words: string;
  /** What each key does, by the name that the browser gives it. */
  readonly keys: Readonly<Record<string, (actions: StageActions) => void>>;
}

/** All keys of the stage: they are handled and listed from here. */
export const stageKeys: readonly StageKey[] = [
  {
    shown: '← →',
    words: 'To a parent, to a child',
    keys: {
      ArrowLeft: ({ walk }) => walk('parent'),
      ArrowRight: ({ walk }) => walk('child'),
    },
  },
  {
    shown: '↑ ↓',
    words: 'To the one before or after among these parents, children or siblings',
    keys: {
      ArrowUp: ({ walk }) => walk('previous'),
      ArrowDown: ({ walk }) => walk('next'),
    },
  },
  {
    shown: 'Home End',
    words: 'To the first, to the last of them',
    keys: {
      Home: ({ walk }) => walk('first'),
      End: ({ walk }) => walk('last'),
    },
  },
  {
    shown: ', .',
    words: 'To the model released before, after (or Shift and ← →)',
    keys: {
      ',': ({ walk }) => walk('earlier'),
      '.': ({ walk }) => walk('later'),
      'Shift+ArrowLeft': ({ walk }) => walk('earlier'),
      'Shift+ArrowRight': ({ walk }) => walk('later'),
    },
  },
  {
    shown: 'd D',
    words: 'Through the derivations of the model, and back',
    keys: {
      d: ({ walk }) => walk('next-derivation'),
      D: ({ walk }) => walk('previous-derivation'),
    },
  },
  {
    shown: 'Enter',
    words: 'Show its details; once more: focus on it',
    keys: { Enter: ({ enter }) => enter() },
  },
  {
    shown: 'i',
    words: 'Into the details shown; Escape closes them and comes back',
    keys: { i: ({ go }) => go('details') },
  },
  {
    shown: 'f',
    words: 'Focus on the model: only its ancestors and descendants; once more: all models',
    keys: { f: ({ focus }) => focus() },
  },
  {
    shown: 'm',
    words: 'Menu of the model (or the menu key, or Shift and F10)',
    keys: {
      m: ({ menu }) => menu(),
      ContextMenu: ({ menu }) => menu(),
      'Shift+F10': ({ menu }) => menu(),
    },
  },
  {
    shown: 'c',
    words: 'Hold the model, to compare another with it',
    keys: { c: ({ compare }) => compare() },
  },
  {
    shown: 'Escape',
    words: 'Back: end the selection, then the comparison, the focus, the query',
    keys: { Escape: ({ back }) => back() },
  },
  {
    shown: '+ − 0',
    words: 'Zoom in, zoom out, back to what the graph opened with',
    keys: {
      '+': ({ zoom }) => zoom(1),
      '=': ({ zoom }) => zoom(1),
      '-': ({ zoom }) => zoom(-1),
      '0': ({ fit }) => fit(),
    },
  },
  {
    shown: 'Space',
    words: 'Play the releases, or pause',
    keys: { ' ': ({ play }) => play() },
  },
  {
    shown: '[ ]',
    words: 'The day of the release before, after',
    keys: {
      '[': ({ release }) => release(-1),
      ']': ({ release }) => release(1),
    },
  },
  {
    shown: 'o t',
    words: 'Open or close the outline, the table',
    keys: {
      o: ({ list }) => list('outline'),
      t: ({ list }) => list('table'),
    },
  },
  {
    shown: '/',
    words: 'To the search box, from anywhere in the explorer',
    keys: { '/': ({ go }) => go('search') },
  },
  { shown: '?', words: 'List the keys', keys: { '?': ({ help }) => help() } },
];

const byName = new Map(stageKeys.flatMap(({ keys }) => Object.entries(keys)));

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  // With Shift, a letter is another one already.
  return shiftKey && key.length > 1 ? `Shift+${key}` : key;
}

/** What a key does on the stage; undefined where that is the browser's own business. */
export function actionOf(event: KeyboardEvent): ((actions: StageActions) => void) | undefined {
  const isOther = event.altKey || event.ctrlKey || event.metaKey;
  return isOther ? undefined : byName.get(nameOf(event));
}
