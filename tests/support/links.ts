import { expect, onTestFinished } from 'vitest';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { drawnAt, drawnIds, mount } from './explorer.js';

/** An explorer that keeps its view in the address, which begins as told. */
export function mountAt(
  address: string,
  size: readonly [number, number] = [1200, 760],
): ModelLineage {
  history.replaceState(null, '', address === '' ? location.pathname : `#${address}`);
  onTestFinished(() => history.replaceState(null, '', location.pathname));
  return mount({ attributes: { address: '' }, size });
}

/** Where everything is, once nothing moves any more; under reduced motion one need not wait as long for that. */
export async function atRest(
  explorer: ModelLineage,
  interval = 250,
): Promise<ReturnType<typeof drawnAt>> {
  const seen: unknown[] = [];
  const isStill = () => {
    const isAll = drawnIds(explorer).length === explorer.visibleIds.length;
    seen.push(isAll ? JSON.stringify(drawnAt(explorer)) : seen.length);
    return seen.length > 2 && seen.at(-1) === seen.at(-3);
  };
  await expect.poll(isStill, { interval, timeout: 8_000 }).toBe(true);
  return drawnAt(explorer);
}
