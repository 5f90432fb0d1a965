/** How many rows Page Up and Page Down go. */
const page = 10;

const steps = new Map<string, (from: number) => number>([
  ['ArrowDown', (from) => from + 1],
  ['ArrowUp', (from) => from - 1],
  ['PageDown', (from) => from + page],
  ['PageUp', (from) => from - page],
  ['Home', () => 0],
  ['End', () => Infinity],
]);

/** The row a key leads to, by its place among so many; undefined where the key leads nowhere. */
export function rowByKey(key: string, from: number, rows: number): number | undefined {
  const to = steps.get(key)?.(from);
  return to === undefined ? undefined : Math.max(0, Math.min(to, rows - 1));
}
