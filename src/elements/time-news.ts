import { displayAt, isOnScreen, shownNodes, shownWindow } from '../explorer/selectors.js';
import type { ExplorerState } from '../explorer/state.js';
import { scheduleOf } from '../lineage/as-of.js';
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

/** The models shown in one state and not in another, in order of release; those without a date come last. */
function onlyIn(
  one: ExplorerState,
  other: ExplorerState,
  order: 'earliest first' | 'latest first',
): number[] {
  const { nodes } = one.lineage!;
  const { earliest, undated } = scheduleOf(one.lineage!);
  const display = displayAt(other);
  const sign = order === 'earliest first' ? 1 : -1;
  return shownNodes(one)
    .filter((node) => nodes[node]!.kind === 'model' && !isOnScreen(display(node)))
    .toSorted((a, b) => undated[a]! - undated[b]! || sign * (earliest[a]! - earliest[b]!));
}

/** What models have come and gone since another time was shown; undefined where none has. */
export function timeNews(now: ExplorerState, before: ExplorerState): string | undefined {
  if (!now.lineage || now.lineage !== before.lineage) return undefined;
  const { focus, query, context, datasets } = now;
  const { nodes } = now.lineage;
  const earlier = { ...before, focus, query, context, datasets };
  const news = (what: string, models: readonly number[]) => {
    const names = models.map((node) => nodes[node]!.name);
    return names.length === 0 ? [] : [`${what}: ${listInWords(names, namesTold)}`];
  };
  const changes = [
    ...news('Appeared', onlyIn(now, earlier, 'latest first')),
    ...news('Gone', onlyIn(earlier, now, 'earliest first')),
  ];
  return changes.length === 0 ? undefined : [countsInWords(now), ...changes].join('. ');
}
