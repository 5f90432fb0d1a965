import { expect, test } from 'vitest';
import { drawnIds, explore } from '../support/explorer.js';

test('no name moves or goes while the day changes', async () => {
  const explorer = await explore({ size: [1440, 900] });
  const names = () =>
    new Map(
      drawnIds(explorer).flatMap((id) => {
        const label = explorer.boundsOf(id)?.label;
        return label ? [[id, JSON.stringify(label)]] : [];
      }),
    );
  await expect.poll(() => names().size).toBeGreaterThan(200);
  const before = names();
  for (const day of ['2023-03-30', '2021-01-01', '2023-05-20', '2024-04-18', '2025-06-10']) {
    explorer.asOf = day;
    await explorer.updateComplete;
    const named = names();
    expect(named.size, day).toBeGreaterThan(0);
    const visible = explorer.visibleIds.filter((id) => before.has(id));
    expect(
      visible.filter((id) => named.get(id) !== before.get(id)),
      day,
    ).toEqual([]);
  }
});
