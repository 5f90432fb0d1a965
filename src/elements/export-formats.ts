import { shownNodes } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { lineageCsv } from '../formats/lineage-csv.js';
import { lineageJson } from '../formats/lineage-json.js';
import type { Still } from './picture/draft.js';
import { pictureOf } from './picture/picture.js';
import { pngOf } from './picture/png.js';
import { frozenPage } from './share/frozen-page.js';

/** How a file is to be. */
export interface ExportOptions {
  /** How many times larger than its own size a PNG is: from 1 to 4. */
  readonly scale?: number;
}

/** What files are made from. */
interface Exported {
  readonly state: ExplorerState;
  /** What is drawn, once it is. */
  still(): Promise<Still>;
  /** The address of the script, as far as it is known, */
  readonly script: string | undefined;
  /** and whether the lineage is part of it. */
  readonly isInScript: boolean;
}

const lang = () => document.documentElement.lang;

// Whatever is folded is shown as well, in its group.
const formats = {
  svg: async ({ still }) => {
    const { svg } = pictureOf(await still(), lang());
    return new Blob([svg], { type: 'image/svg+xml' });
  },
  png: async ({ still }, { scale = 1 }) => {
    if (!(scale >= 1 && scale <= 4)) {
      throw new Error(`A PNG has a scale from 1 to 4, not ${String(scale)}.`);
    }
    return pngOf(pictureOf(await still(), lang(), scale));
  },
  json: async ({ state }) =>
    new Blob([lineageJson(state.lineage!, shownNodes(state))], { type: 'application/json' }),
  csv: async ({ state }) =>
    new Blob([lineageCsv(state.lineage!, shownNodes(state))], { type: 'text/csv;charset=utf-8' }),
  html: ({ state, script, isInScript }) => frozenPage(state, script, isInScript),
} satisfies Record<string, (from: Exported, options: ExportOptions) => Promise<Blob>>;

/** The formats in which what is shown can be had. */
export type ExportFormat = keyof typeof formats;

/** What is shown, in a format. */
export async function exportAs(
  format: string,
  from: Exported,
  options: ExportOptions,
): Promise<Blob> {
  const known = new Map(Object.entries(formats));
  const make = known.get(format);
  if (!make) {
    const names = [...known.keys()].join(', ');
    throw new Error(`There is no export as “${format}”. The formats are ${names}.`);
  }
  if (shownNodes(from.state).length === 0) {
    throw new Error(
      'Nothing is shown, so there is nothing to export. Show a later day, or ask for more.',
    );
  }
  return make(from, options);
}
