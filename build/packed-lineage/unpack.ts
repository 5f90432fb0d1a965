interface Packed {
  readonly models: readonly { readonly id: string }[];
  readonly sources: Readonly<Record<string, object>>;
  readonly rows: readonly (readonly (number | string)[])[];
}

/** The lineage file that was packed. */
export function unpack(packed: Packed): object {
  const ids = Object.keys(packed.sources);
  const citation = (text: string) => {
    const [number = '', says] = text.split(/ (.*)/s);
    const id = ids[parseInt(number, 36)];
    return says === undefined ? { id } : { id, says };
  };
  const unpacked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpacked);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'source' && typeof inner === 'string'
          ? inner.split('\n').filter(Boolean).map(citation)
          : unpacked(inner),
      ]),
    );
  };
  const { rows, sources, ...others } = packed;
  return {
    ...(unpacked(others) as object),
    sources,
    rows: rows.map((row) =>
      row.map((each) => (typeof each === 'number' ? packed.models[each]!.id : each)),
    ),
  };
}
