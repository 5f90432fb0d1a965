import type { Fact } from '../lineage/claim.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';

const factNames = [
  'organizations',
  'availability',
  'sizes',
  'licenses',
  'commercialUse',
  'type',
  'focus',
  'notable',
  'architecture',
  'trainingData',
] as const;

/** A fact as a file has it: bare where nothing is said about it. */
function factOf<Value>(fact: Fact<Value> | undefined): unknown {
  const [only, ...others] = fact ?? [];
  if (!only) return undefined;
  const { value, source, ...said } = only;
  const isBare = others.length === 0 && source.length === 0;
  return isBare && Object.values(said).every((each) => each === undefined) ? value : fact;
}

const filled = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined);

function recordOf(node: LineageNode, isThere: (id: string) => boolean): object {
  const dates = node.released?.map((claim) => ({ ...claim, value: claim.value.text }));
  return {
    id: node.id,
    name: node.name,
    family: node.family,
    aliases: filled(node.aliases),
    articles: filled(node.articles),
    summary: node.summary,
    modality: filled(node.modality),
    released: factOf(dates),
    ...Object.fromEntries(factNames.map((name) => [name, factOf<unknown>(node[name])])),
    // What was claimed and rejected stays told, whatever became of the parent.
    parents: filled(node.parents.filter(({ id, preferred }) => preferred === false || isThere(id))),
    related: filled(node.related),
    links: node.links.size > 0 ? Object.fromEntries(node.links) : undefined,
    note: node.note,
  };
}

/** The ids of the sources that records cite. */
function citedBy(nodes: readonly LineageNode[]): Set<string> {
  const claims = nodes.flatMap((node) => {
    const facts: readonly (Fact<unknown> | undefined)[] = [
      node.released,
      ...factNames.map((name) => node[name]),
    ];
    return facts.flatMap((fact) => fact ?? []);
  });
  const stated = nodes.flatMap(({ parents, related }) => [...parents, ...related]);
  return new Set([...claims, ...stated].flatMap(({ source }) => source.map(({ id }) => id)));
}

const part = <Value>(table: ReadonlyMap<string, Value>, ids: ReadonlySet<string>) =>
  Object.fromEntries([...table].filter(([id]) => ids.has(id)));

/** The rows suggested for some nodes, from the top. */
function rowsOf({ rows }: Lineage, chosen: readonly LineageNode[]): string[][] | undefined {
  const found: string[][] = [];
  for (const { id } of chosen) {
    const row = rows.get(id);
    if (row !== undefined) (found[row] ??= []).push(id);
  }
  return found.length > 0 ? Array.from(found, (ids) => ids ?? []) : undefined;
}

/**
 * Some nodes of a lineage, and the derivations among them, as a lineage file in JSON. What is read from it
 * is the same as what was given, with the sources cited and the licences named.
 */
export function lineageJson(lineage: Lineage, nodes: readonly number[]): string {
  const chosen = nodes.map((node) => lineage.nodes[node]!);
  const ids = new Set(chosen.map(({ id }) => id));
  const of = (kind: LineageNode['kind']) =>
    chosen.filter((node) => node.kind === kind).map((node) => recordOf(node, (id) => ids.has(id)));
  const licenses = chosen.flatMap((node) => node.licenses ?? []).flatMap(({ value }) => value);
  const datasets = of('dataset');
  const file = {
    title: lineage.title,
    version: lineage.version,
    updated: lineage.updated,
    models: of('model'),
    ...(datasets.length > 0 && { datasets }),
    sources: part(lineage.sources, citedBy(chosen)),
    licenses: part(lineage.licenses, new Set(licenses.map(({ id }) => id))),
    rows: rowsOf(lineage, chosen),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
