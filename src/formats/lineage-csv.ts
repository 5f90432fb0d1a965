import { preferredClaim, preferredValue, type Claim } from '../lineage/claim.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';
import { csvOf, type Cell } from './csv.js';

/** The addresses of what a claim was read in. */
function addressesOf(lineage: Lineage, claim: Claim<unknown> | undefined): string {
  const cited = claim?.source.map(({ id }) => lineage.sources.get(id)?.url ?? id) ?? [];
  return cited.join(' ');
}

type Column = readonly [name: string, cell: (lineage: Lineage, node: LineageNode) => Cell];

const columns: readonly Column[] = [
  ['id', (_, { id }) => id],
  ['name', (_, { name }) => name],
  ['kind', (_, { kind }) => kind],
  ['family', (_, { family = '' }) => family],
  ['organizations', (_, { organizations }) => (preferredValue(organizations) ?? []).join('; ')],
  ['released', (_, { released }) => preferredValue(released)?.text ?? ''],
  ['released_source', (lineage, { released }) => addressesOf(lineage, preferredClaim(released))],
  ['sizes', (_, { sizes }) => (preferredValue(sizes) ?? []).map(({ label }) => label).join('; ')],
  [
    'licenses',
    (_, { licenses }) =>
      (preferredValue(licenses) ?? []).map(({ part, id }) => `${part}: ${id}`).join('; '),
  ],
  ['commercial_use', (_, { commercialUse }) => preferredValue(commercialUse) ?? ''],
];

/**
 * Some nodes of a lineage as CSV (RFC 4180), preferred claims alone: a row for each derivation among them,
 * told by its child, and one for each node without any. No text in it is a formula to a spreadsheet: it has
 * an apostrophe in front, and taking that away gives the text back.
 */
export function lineageCsv(lineage: Lineage, nodes: readonly number[]): string {
  const chosen = new Set(nodes);
  const ties = new Map<number, Cell[][]>();
  for (const { parent, child, relation, passes } of lineage.derivations) {
    if (!chosen.has(parent) || !chosen.has(child)) continue;
    const tie = [lineage.nodes[parent]!.id, relation, passes];
    ties.set(child, [...(ties.get(child) ?? []), tie]);
  }
  const rows = nodes.flatMap((index) => {
    const node = lineage.nodes[index]!;
    const own = columns.map(([, cell]) => cell(lineage, node));
    return (ties.get(index) ?? [['', '', '']]).map((tie) => [...own, ...tie]);
  });
  const names = columns.map(([name]) => name);
  return csvOf([[...names, 'parent', 'relation', 'passes'], ...rows]);
}
