/** A tag in HTML, and its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The opening tags of our elements in a piece of HTML that one has written by hand. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<((?:model|lineage)-[a-z]+)((?:[^>"]|"[^"]*")*)>/g)].map(
    ([, name, inside]) => ({
      name: name!,
      attributes: new Map(
        [...inside!.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [
          key!,
          value ?? '',
        ]),
      ),
    }),
  );
}
