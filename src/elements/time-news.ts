import { shownWindow, visibleNodes } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { listInWords } from './format.js';
import { countsInWords } from './timeline/words.js';

const namesTold = 3;

/** Whether another part of the time of the same lineage is shown. */
export function isOtherTime(now: ExplorerState, before: ExplorerState): boolean {
  if (!now.lineage || now.lineage !== before.lineage) return false;
  const [shown, earlier] = [now, before].map(shownWindow);
  return (
    shown!.asOf !== earlier!.asOf || shown!.from !== earlier!.from || now.undated !== before.undated
  );
}

function modelsShown(state: ExplorerState): Map<number, string> {
  const { nodes } = state.lineage!;
  const models = visibleNodes(state).filter((node) => nodes[node]!.kind === 'model');
  return new Map(models.map((node) => [node, nodes[node]!.name]));
}

/** What models have come and gone since another time was shown; undefined where none has. */
export function timeNews(now: ExplorerState, before: ExplorerState): string | undefined {
  if (!now.lineage || now.lineage !== before.lineage) return undefined;
  const { focus, datasets } = now;
  const shown = modelsShown(now);
  const earlier = modelsShown({ ...before, focus, datasets });
  const news = (what: string, these: Map<number, string>, those: Map<number, string>) => {
    const names = [...these].filter(([node]) => !those.has(node)).map(([, name]) => name);
    return names.length === 0 ? [] : [`${what}: ${listInWords(names, namesTold)}`];
  };
  const changes = [...news('Appeared', shown, earlier), ...news('Gone', earlier, shown)];
  return changes.length === 0 ? undefined : [countsInWords(now), ...changes].join('. ');
}
