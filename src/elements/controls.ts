/** What an explorer can show besides the graph. */
export const controlNames = [
  'title',
  'search',
  'datasets',
  'outline',
  'about',
  'share',
  'legend',
  'view',
  'details',
  'timeline',
] as const;

/** One of what an explorer can show besides the graph. */
export type ControlName = (typeof controlNames)[number];

/** What an explorer shows besides the graph, and which words of its attribute are none. */
interface Controls {
  readonly shown: ReadonlySet<ControlName>;
  readonly unknown: readonly string[];
}

const isControl = (word: string): word is ControlName => controlNames.some((name) => name === word);

/** Reads the attribute `controls`: all there are where it is not given, none where it says so or nothing. */
export function readControls(text: string | undefined): Controls {
  if (text === undefined) return { shown: new Set(controlNames), unknown: [] };
  const words = text.split(/\s+/).filter((word) => word !== '' && word !== 'none');
  return {
    shown: new Set(words.filter(isControl)),
    unknown: words.filter((word) => !isControl(word)),
  };
}
