/** What a row is sorted by; undefined where nothing is known. */
export type SortValue = string | number | undefined;

/** Which way a column is sorted. */
export type Direction = 'ascending' | 'descending';

function compare(a: SortValue, b: SortValue, { compare: texts }: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return texts(String(a), String(b));
}

/**
 * Items in the order of their values, texts as their language has it. Where values are equal they stay as
 * they were; those without one come last, whichever way it goes.
 */
export function sorted<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => SortValue,
  direction: Direction,
  collator: Intl.Collator,
): Item[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .toSorted((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return sign * compare(a.value, b.value, collator);
    })
    .map(({ item }) => item);
}
