import { expect, test } from 'vitest';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { drawnIds, explore, stage } from '../support/explorer.js';
import { weightsLines } from '../support/drawn-lines.js';
import { countOn } from '../support/ways.js';

/** The pixels of the page and of the stage that the picture has to fill. */
const whole = [1440, 900] as const;

interface Named {
  readonly id: string;
  readonly node: DOMRect;
  readonly label: DOMRect;
}

function named(explorer: ModelLineage): Named[] {
  return drawnIds(explorer).flatMap((id) => {
    const { node, label } = explorer.boundsOf(id)!;
    return label ? [{ id, node, label }] : [];
  });
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The derivations of weights that run through the name of a third model. */
function hits(explorer: ModelLineage): string[] {
  const labels = named(explorer);
  const { nodes } = explorer.lineage!;
  return weightsLines(explorer).flatMap(({ parent, child, course }) => {
    const ends = [nodes[parent]!.id, nodes[child]!.id];
    const hit = labels.filter(
      ({ id, label }) => !ends.includes(id) && countOn(course, [label]) > 0,
    );
    return hit.length > 0 ? [`${ends.join(' → ')}: ${hit.map(({ id }) => id).join(', ')}`] : [];
  });
}

test('the whole lineage is drawn and readable on a common screen', async () => {
  const explorer = await explore({ size: whole });
  const { width, height } = stage().element().getBoundingClientRect();
  expect(width).toBe(1440);
  expect(height).toBeGreaterThanOrEqual(560);
  const ids = drawnIds(explorer);
  expect(ids).toHaveLength(248);
  const labels = named(explorer);
  expect(labels.length).toBeGreaterThanOrEqual(0.95 * ids.length);
  for (const id of ids) {
    const { fontSize } = explorer.boundsOf(id)!;
    expect(fontSize ?? 9).toBeGreaterThanOrEqual(9);
  }
  const nodes = ids.map((id) => ({ id, node: explorer.boundsOf(id)!.node }));
  const met = labels.flatMap(({ id, label }, index) => [
    ...nodes.filter((each) => overlap(label, each.node)).map((each) => `${id} · ${each.id}`),
    ...labels
      .slice(index + 1)
      .filter((each) => overlap(label, each.label))
      .map((each) => `${id} + ${each.id}`),
  ]);
  expect(met).toEqual([]);
});

test('few derivations run through the names of others', async () => {
  const explorer = await explore({ size: whole });
  const lines = weightsLines(explorer);
  expect(lines).toHaveLength(182);
  expect(hits(explorer).length, hits(explorer).join('\n')).toBeLessThanOrEqual(0.05 * lines.length);
});
