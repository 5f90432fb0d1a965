import { measureDrawing } from './drawing/drawing.js';
import { drawingTable } from './drawing/drawing-table.js';
import { measureFolded } from './drawing/folded.js';
import { foldedTable } from './drawing/folded-table.js';
import { measureLayouts } from './layout/layouts.js';
import { layoutTable } from './layout/layout-table.js';
import { machine } from './machine.js';
import { saveResults } from './results.js';
import { searchTable } from './search/search-table.js';
import { measureSearches } from './search/searching.js';

const parts = ['layout', 'scrub', 'folded', 'search'];

const usage = `npm run bench [-- [layout] [scrub] [folded] [search] [quick]]
  layout   only the layouts
  scrub    only the drawing in a browser: first frame and scrub steps
  folded   only the drawing of many more models than can be drawn, with groups folded
  search   only what a key typed into the search costs
  quick    small sizes and few rounds, to see that it works; writes no results`;

/** Measures what is asked for, prints tables, and keeps the figures in `bench/results.json`. */
export async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => ![...parts, 'quick'].includes(word));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is no part of the benchmark.\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const isQuick = words.includes('quick');
  const isWanted = (part: string) =>
    words.includes(part) || !parts.some((each) => words.includes(each));
  console.log(`${machine.class}, ${machine.load}\n`);
  if (isWanted('layout')) {
    const rows = await measureLayouts(isQuick);
    console.log(`Layout\n${layoutTable(rows)}\n`);
    if (!isQuick) saveResults('layout', rows);
  }
  if (isWanted('scrub')) {
    const rows = await measureDrawing(isQuick);
    console.log(`Drawing\n${drawingTable(rows)}\n`);
    if (!isQuick) saveResults('drawing', rows);
  }
  if (isWanted('folded')) {
    const rows = await measureFolded(isQuick);
    console.log(`Folded\n${foldedTable(rows)}\n`);
    if (!isQuick) saveResults('folded', rows);
  }
  if (isWanted('search')) {
    const rows = measureSearches(isQuick);
    console.log(`Search\n${searchTable(rows)}\n`);
    if (!isQuick) saveResults('search', rows);
  }
}
