import { restPrefix } from '../lineage/folding.js';
import { nextTo } from '../lineage/graph.js';
import type { Lineage } from '../lineage/lineage.js';
import { quote, type Problem } from '../lineage/problem.js';
import { familiesOf } from './families.js';
import type { ExplorerState } from './state.js';

/** Whether a key may be that of a group, in some part of a lineage. */
function isGroup(lineage: Lineage, key: string): boolean {
  const [, kind, name = ''] = /^(leaves|family):(.*)$/s.exec(key) ?? [];
  if (kind === 'family') return familiesOf(lineage).of.includes(name);
  if (kind === undefined) return key === 'alone';
  return (
    nextTo(lineage.graph.children, lineage.indices.get(name) ?? lineage.nodes.length).length > 0
  );
}

/** What is to be folded or unfolded, and is no group of the lineage. */
export function unknownGroups({
  lineage,
  folded,
  unfolded,
}: Pick<ExplorerState, 'lineage' | 'folded' | 'unfolded'>): Problem[] {
  if (!lineage) return [];
  const tell = (place: string, key: string): Problem => ({
    code: 'unknown-group',
    place,
    message: `${place}=${quote(key)}: the lineage has no such group. Name one as leaves: and the id of a model from which others were made, as family: and its name, or as alone.`,
  });
  const none = (keys: readonly string[], place: string, nameOf: (key: string) => string) =>
    keys.filter((key) => !isGroup(lineage, nameOf(key))).map((key) => tell(place, key));
  return [
    ...none(folded, 'fold', (key) => key),
    ...none(unfolded, 'unfold', (key) => key.replace(restPrefix, '')),
  ];
}
