import type { Lineage, LineageNode } from './lineage.js';

/** Letters and digits only, in small letters, so that "Code LLaMA", "code-llama" and "codellama" meet. */
function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

function rank({ id, name, aliases, organizations }: LineageNode, wanted: string): number {
  const names = [name, id, ...aliases].map(squeeze);
  if (names.includes(wanted)) return 0;
  if (names.some((text) => text.startsWith(wanted))) return 1;
  if (names.some((text) => text.includes(wanted))) return 2;
  const makers = (organizations ?? []).flatMap((claim) => claim.value).map(squeeze);
  return makers.some((text) => text.includes(wanted)) ? 3 : Infinity;
}

/** The nodes whose name, id, alias or organisation holds a text, best first; case, spaces and signs do not count. */
export function findByName(lineage: Lineage, text: string): LineageNode[] {
  const wanted = squeeze(text);
  if (wanted === '') return [];
  return lineage.nodes
    .map((node) => ({ node, rank: rank(node, wanted) }))
    .filter((found) => found.rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank || a.node.name.length - b.node.name.length)
    .map((found) => found.node);
}
