const written = /^(>=|<=|>|<|=|)\s*(\d{1,9}(?:\.\d{1,9})?)\s*([MBT])$/i;

const billions = new Map([
  ['M', 1 / 1000],
  ['B', 1],
  ['T', 1000],
]);

/** A comparison with a number of parameters: `>=13B`. */
export interface SizeBound {
  readonly comparison: string;
  readonly billions: number;
}

/** Reads `>=13B`, `<125M` or `7B`; anything else gives undefined. */
export function parseSizeBound(text: string): SizeBound | undefined {
  const [matched, comparison = '', number, unit = ''] = written.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const factor = billions.get(unit.toUpperCase()) ?? 1;
  // Divided, because a thousandth has no exact number of its own: 125M is to meet 0.125.
  const count = factor < 1 ? Number(number) / 1000 : Number(number) * factor;
  return { comparison: comparison || '=', billions: count };
}

/** Whether a number of parameters, in billions, is within a bound. */
export function fits(count: number, bound: SizeBound): boolean {
  if (count === bound.billions) return bound.comparison.includes('=');
  return bound.comparison.startsWith(count > bound.billions ? '>' : '<');
}
