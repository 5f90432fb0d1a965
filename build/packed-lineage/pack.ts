/**
 * The embedded lineage as it is shipped in a script file: each list of citations is one text, in which a
 * source is a number, and rows are lists of numbers. It takes 6 kB less, compressed; `unpack` gives back
 * just what was packed.
 */

interface Citation {
  readonly id: string;
  readonly says?: string;
}

/** A lineage file, as far as it is packed. */
interface LineageFile {
  readonly models: readonly { readonly id: string }[];
  readonly sources: Readonly<Record<string, object>>;
  readonly rows: readonly (readonly string[])[];
}

const between = '\n';

function textOf(citations: readonly Citation[], numberOf: ReadonlyMap<string, number>): string {
  return citations
    .map(({ id, says, ...others }) => {
      const number = numberOf.get(id);
      const isPlain = number !== undefined && says !== '' && !says?.includes(between);
      if (!isPlain || Object.keys(others).length > 0)
        throw new Error(`The citation of ${id} cannot be packed.`);
      return [number.toString(36), ...(says === undefined ? [] : [says])].join(' ');
    })
    .join(between);
}

/** Packs a lineage file; what cannot be packed is an error. */
export function pack(file: LineageFile): object {
  const numberOf = new Map(Object.keys(file.sources).map((id, index) => [id, index]));
  const placeOf = new Map(file.models.map(({ id }, index) => [id, index]));
  const packed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(packed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        if (name !== 'source') return [name, packed(inner)];
        if (!Array.isArray(inner)) throw new Error(`${String(inner)} is no list of citations.`);
        return [name, textOf(inner, numberOf)];
      }),
    );
  };
  const { rows, sources, ...others } = file;
  return {
    ...(packed(others) as object),
    sources,
    rows: rows.map((ids) => ids.map((id) => placeOf.get(id) ?? id)),
  };
}
