import { pinnedView } from '../../explorer/pinned-view.js';
import type { ExplorerState } from '../../explorer/state.js';
import { lineageJson } from '../../formats/lineage-json.js';
import { pageFile } from './page-file.js';

/** What is shown as a page in one file, with the script that is at an address, and all of the lineage. */
export async function frozenPage(
  state: ExplorerState,
  script: string | undefined,
  isInScript: boolean,
): Promise<Blob> {
  if (script === undefined) {
    throw new Error(
      'A page in one file needs the script: set ModelLineage.scriptAddress to the address of model-lineage.js.',
    );
  }
  const lineage = state.lineage!;
  const response = await fetch(script);
  if (!response.ok) throw new Error(`${script} could not be read: ${response.status}.`);
  const html = pageFile({
    script: await response.text(),
    lineage: isInScript ? undefined : lineageJson(lineage, [...lineage.nodes.keys()]),
    view: pinnedView(state),
    title: lineage.title ?? 'Model lineage',
    lang: document.documentElement.lang,
  });
  return new Blob([html], { type: 'text/html' });
}
