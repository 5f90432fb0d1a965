import { formatDay } from '../lineage/day.js';
import { firstKnownDay, parseReleaseDate } from '../lineage/release-date.js';
import { queryError } from './query-error.js';
import { writeSelection } from './selection-text.js';
import {
  colorByNames,
  contextNames,
  initialState,
  layoutNames,
  listNames,
  passesNames,
  scaleNames,
  sizeByNames,
  undatedNames,
  type ExplorerState,
} from './state.js';
import { readTexts, writeTexts } from './texts.js';
import { readViewpoint, writeViewpoint } from './viewpoint.js';

/** One field of a view: how the state writes it, and what its text asks for. */
interface ViewField {
  /** Undefined where the state is as it would be without being told. */
  write(state: ExplorerState): string | undefined;
  /** Undefined where the text says nothing that could be. */
  read(text: string): Partial<ExplorerState> | undefined;
  /** The state without being told. */
  readonly untold: Partial<ExplorerState>;
  /** What a text that cannot be read should have been. */
  expected(text: string): string;
}

function field<Key extends keyof ExplorerState>(
  key: Key,
  expected: string | ((text: string) => string),
  read: (text: string) => ExplorerState[Key] | undefined,
  write: (value: NonNullable<ExplorerState[Key]>) => string = String,
): ViewField {
  return {
    write: ({ [key]: value }) =>
      value === undefined || value === null || value === initialState[key]
        ? undefined
        : write(value),
    read: (text) => {
      const value = read(text);
      return value === undefined ? undefined : { [key]: value };
    },
    untold: { [key]: initialState[key] },
    expected: typeof expected === 'string' ? () => expected : expected,
  };
}

function word<Key extends keyof ExplorerState>(
  key: Key,
  words: readonly (ExplorerState[Key] & string)[],
): ViewField {
  const expected = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return field(key, expected, (text) => words.find((each) => each === text));
}

const texts = (key: 'folded' | 'unfolded' | 'trail') =>
  field(key, 'names with commas between them', readTexts, writeTexts);

const someText = (key: 'focus' | 'compare') => field(key, 'the id of a model', (text) => text);

const aDate = 'a date such as 2023, 2023-03 or 2023-03-13';

/** The fields of a view, by the names of the attributes. */
export const viewFields: ReadonlyMap<string, ViewField> = new Map([
  ['focus', someText('focus')],
  ['trail', texts('trail')],
  [
    'query',
    field(
      'query',
      (text) => `a query. ${queryError(text)?.message ?? ''}`.trim(),
      (text) => (queryError(text) ? undefined : text.trim()),
    ),
  ],
  ['context', word('context', contextNames)],
  [
    'from',
    field(
      'from',
      aDate,
      (text) => {
        const date = parseReleaseDate(text);
        return date && firstKnownDay(date);
      },
      formatDay,
    ),
  ],
  ['as-of', field('asOf', aDate, (text) => parseReleaseDate(text)?.latest, formatDay)],
  ['layout', word('layout', layoutNames)],
  ['scale', word('scale', scaleNames)],
  ['undated', word('undated', undatedNames)],
  ['datasets', field('datasets', 'true', (text) => text === 'true' || undefined)],
  ['passes', word('passes', passesNames)],
  ['color-by', word('colorBy', colorByNames)],
  ['size-by', word('sizeBy', sizeByNames)],
  ['fold', texts('folded')],
  ['unfold', texts('unfolded')],
  [
    'selected',
    {
      write: writeSelection,
      read: (text) => ({ awaited: text }),
      untold: { selection: undefined, awaited: undefined },
      expected: () => 'the id of a model, or parent>child>relation',
    },
  ],
  ['compare', someText('compare')],
  ['list', word('list', listNames)],
  ['camera', field('camera', 'zoom,x,y', readViewpoint, writeViewpoint)],
]);
