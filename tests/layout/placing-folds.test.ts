import { describe, expect, test } from 'vitest';
import { fold } from '../../src/explorer/folding.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import { choose } from '../../src/lineage/subgraph.js';
import { lineageOf } from '../support/lineage-of.js';
import { nameWidths } from '../support/timelines.js';

/** Where a base and the fold of what was made from it stand, and the line between them. */
function placed(base: string, days: readonly string[]) {
  const ids = days.map((_, index) => `leaf${index}`);
  const lineage = lineageOf(
    {
      base: [],
      ...Object.fromEntries(ids.map((id) => [id, [['base', 'finetune']] as const])),
      end: [],
    },
    {
      base: { released: base },
      end: { released: '2024-01-01' },
      ...Object.fromEntries(ids.map((id, index) => [id, { released: days[index] }])),
    },
  );
  const drawn = fold(choose(lineage, { datasets: false }), {
    folded: ['leaves:base'],
    unfolded: [],
    limit: 99,
  });
  const scale = scaleOf(drawn, 'calendar');
  const room = { width: 1400, height: 600, names: nameWidths(drawn) };
  const { x, courses, axis } = timeline(drawn, scale, room);
  const at = (text: string) =>
    axis!.left + scale.place(Date.parse(text) / 86_400_000) * (axis!.right - axis!.left);
  return { base: x[0]!, fold: x.at(-1)!, corners: courses[0], at };
}

describe('a fold', () => {
  test('stands clear of what its members were made from, and is reached from there', () => {
    const { base, fold: x, corners, at } = placed('2023-02-24', ['2023-02-26', '2023-09-01']);
    expect(x - base).toBeGreaterThan(24);
    expect(x).toBeLessThan(at('2023-05-01'));
    for (const corner of corners!) expect(corner.x).toBeGreaterThan(base);
    for (const corner of corners!) expect(corner.x).toBeLessThan(x);
  });

  test('begins with the first of its members, where there is room', () => {
    const { fold: x, at } = placed('2023-02-24', ['2023-06-01', '2023-09-01']);
    expect(x).toBeCloseTo(at('2023-06-01'));
  });

  test('never stands beyond the last of its members', () => {
    const { fold: x, at } = placed('2023-02-24', ['2023-02-26', '2023-02-27']);
    expect(x).toBeCloseTo(at('2023-02-27'));
  });
});
