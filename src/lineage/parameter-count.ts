const written = /^(>=|<=|>|<|=|)\s*(\d{1,9}(?:\.\d{1,9})?)\s*([MBT])$/i;

const billions = new Map([
  ['M', 1 / 1000],
  ['B', 1],
  ['T', 1000],
]);

/** A comparison with a number: `>=10`, or `>=13B` in billions. */
interface Bound {
  readonly comparison: string;
  readonly amount: number;
}

/** Reads `>=13B`, `<125M` or `7B`; anything else gives undefined. */
export function parseSizeBound(text: string): Bound | undefined {
  const [matched, comparison = '', number, unit = ''] = written.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const factor = billions.get(unit.toUpperCase()) ?? 1;
  // Divided, because a thousandth has no exact number of its own: 125M is to meet 0.125.
  const count = factor < 1 ? Number(number) / 1000 : Number(number) * factor;
  return { comparison: comparison || '=', amount: count };
}

/** Reads `>=10`, `<100` or `3`; anything else gives undefined. */
export function parseCountBound(text: string): Bound | undefined {
  return /\d\s*$/.test(text) && !text.includes('.') ? parseSizeBound(`${text}B`) : undefined;
}

/** Whether a number, in billions where the bound is, is within a bound. */
export function fits(count: number, bound: Bound): boolean {
  if (count === bound.amount) return bound.comparison.includes('=');
  return bound.comparison.startsWith(count > bound.amount ? '>' : '<');
}
