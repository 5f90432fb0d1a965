import type { Citation, Fact } from '../../src/lineage/claim.js';
import { preferredClaim, preferredValue } from '../../src/lineage/claim.js';
import type { Lineage, LineageNode } from '../../src/lineage/lineage.js';
import { facts } from '../../src/lineage/schema.js';

/** What a curated record must have beyond what any lineage file must: sources, licences, explanations. */
export interface Finding {
  /** The record concerned. */
  readonly id: string;
  /** The path in the record, the value, and what to do. */
  readonly message: string;
}

const factNames = Object.keys(facts) as (keyof typeof facts)[];

function* claimsOf(node: LineageNode): Generator<{ place: string; source: readonly Citation[] }> {
  for (const name of factNames) {
    for (const [index, claim] of (node[name] ?? []).entries()) {
      yield { place: `${name}[${index}]`, source: claim.source };
    }
  }
  for (const parent of node.parents) {
    yield { place: `parents: ${parent.id} (${parent.relation})`, source: parent.source };
  }
  for (const related of node.related) {
    yield { place: `related: ${related.id}`, source: related.source };
  }
}

function checkSources(node: LineageNode, lineage: Lineage): string[] {
  return [...claimsOf(node)].flatMap(({ place, source }) =>
    source
      .filter(({ id }) => !lineage.sources.has(id))
      .map(({ id }) => `${place}.source: "${id}" is not in sources.yaml`),
  );
}

function checkFact(name: string, fact: Fact<unknown> | undefined, needsSource: boolean): string[] {
  const found: string[] = [];
  const preferred = fact?.filter((claim) => claim.preferred).length ?? 0;
  if (fact && fact.length > 1 && preferred !== 1) {
    found.push(`${name}: ${fact.length} claims, ${preferred} of them preferred; mark exactly one`);
  }
  for (const [index, claim] of (fact ?? []).entries()) {
    if (fact!.length > 1 && claim.source.length === 0) {
      found.push(
        `${name}[${index}]: no source; name one, or general-knowledge where there is none`,
      );
    }
  }
  if (needsSource && !preferredClaim(fact)?.source.length) {
    found.push(`${name}: no source; name one, or general-knowledge where there is none`);
  }
  return found;
}

function checkModel(node: LineageNode, lineage: Lineage): string[] {
  const needed = ['released', 'licenses'] as const;
  const found = factNames.flatMap((name) =>
    checkFact(
      name,
      node[name],
      needed.some((need) => need === name) || (name === 'sizes' && !!node.sizes),
    ),
  );
  if (!node.family) found.push('family: missing');
  for (const parent of node.parents) {
    if (parent.source.length === 0) found.push(`parents: ${parent.id}: no source`);
    if (!lineage.indices.has(parent.id))
      found.push(`parents: ${parent.id}: there is no such record`);
  }
  for (const related of node.related) {
    if (!lineage.indices.has(related.id))
      found.push(`related: ${related.id}: there is no such record`);
  }
  return found;
}

function checkLicenses(node: LineageNode, lineage: Lineage): string[] {
  return (node.licenses ?? [])
    .flatMap((claim) => claim.value)
    .filter(({ id }) => id !== 'unknown' && !lineage.licenses.has(id))
    .map(({ id }) => `licenses: "${id}" is not in licenses.yaml`);
}

function checkOrder({ nodes, derivations }: Lineage): Finding[] {
  return derivations.flatMap(({ parent, child, stated }) => {
    const before = preferredValue(nodes[parent]?.released);
    const after = preferredValue(nodes[child]?.released);
    if (!before || !after || after.earliest >= before.earliest || stated.earlier) return [];
    const message = `parents: ${stated.id}: the child (${after.text}) is dated before its parent (${before.text}); explain it in "earlier"`;
    return [{ id: nodes[child]!.id, message }];
  });
}

/** Finds what a reviewer of the curated lineage would send back. */
export function checkCuration(lineage: Lineage): Finding[] {
  const perNode = lineage.nodes.flatMap((node) =>
    [
      ...checkSources(node, lineage),
      ...checkLicenses(node, lineage),
      ...(node.kind === 'model' ? checkModel(node, lineage) : []),
    ].map((message) => ({ id: node.id, message })),
  );
  return [...perNode, ...checkOrder(lineage)];
}
