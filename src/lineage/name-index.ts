import { fold } from './fold.js';
import type { Lineage, LineageNode } from './lineage.js';

/** A node as the search sees it. */
export interface Findable {
  readonly node: LineageNode;
  /** Its name, its aliases and its id, each between two line ends. */
  readonly names: string;
  /** The same, without an id that only repeats the name; then, after spaces, who made it and its sizes. */
  readonly said: string;
  /** Which letters occur in that. */
  readonly letters: number;
}

/** A bit for each letter of a text. Some share one, digits with digits, so it tells only what is missing. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    letters |= 1 << (code < 64 ? 26 + (code % 6) : code % 26);
  }
  return letters;
}

function findable(node: LineageNode): Findable {
  const { organizations = [], sizes = [] } = node;
  const [name = '', id = '', ...aliases] = [node.name, node.id, ...node.aliases].map(fold);
  const called = `\n${[name, ...aliases].join('\n')}\n`;
  const names = `${called}${id}\n`;
  const makers = organizations.flatMap((claim) => claim.value);
  const labels = sizes.flatMap((claim) => claim.value.map(({ label }) => label));
  // On the Hub an id repeats the name.
  const said = `${id.includes(name) ? called : names} ${[...makers, ...labels].map(fold).join(' ')}`;
  return { node, names, said, letters: lettersOf(said) };
}

const known = new WeakMap<Lineage, readonly Findable[]>();

/**
 * What can be found in a lineage: what most was made from comes first, then what has the shortest name.
 * It is made once, which takes some time where there are many models: ask for it before the first search.
 */
export function nameIndex(lineage: Lineage): readonly Findable[] {
  const made = known.get(lineage);
  if (made) return made;
  const { offsets } = lineage.graph.children;
  const weights = Float64Array.from(lineage.nodes, ({ name }, index) => {
    const children = offsets[index + 1]! - offsets[index]!;
    return children - name.length / 1_000;
  });
  const index = Array.from(weights.keys())
    .toSorted((a, b) => weights[b]! - weights[a]!)
    .map((each) => findable(lineage.nodes[each]!));
  known.set(lineage, index);
  return index;
}
