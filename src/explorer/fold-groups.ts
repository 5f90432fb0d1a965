import { foldLabel, type Group } from '../lineage/folding.js';
import { distance } from '../lineage/primary-parent.js';
import { unfolded, type Subgraph } from '../lineage/subgraph.js';
import { familiesOf } from './families.js';

/** A group of one is none. */
export const smallestGroup = 2;

/** All groups of a subgraph, and those of each of its nodes. */
interface Groups {
  readonly byKey: ReadonlyMap<string, Group>;
  /** The group of leaves, or of those without kin, to which a node belongs. */
  readonly closest: ReadonlyMap<number, Group>;
  readonly family: ReadonlyMap<number, Group>;
}

const leavesKey = (id: string) => `leaves:${id}`;

/** For each node the index of the parent to which it is tied closest, of those that are there; -1 without one. */
function closestParents({ lineage, derivations }: Subgraph): Int32Array {
  const parents = new Int32Array(lineage.nodes.length).fill(-1);
  const distances = new Float64Array(lineage.nodes.length).fill(Infinity);
  for (const derivation of derivations) {
    const { parent, child } = derivation;
    const found = distance(derivation);
    if (found >= distances[child]!) continue;
    distances[child] = found;
    parents[child] = parent;
  }
  return parents;
}

function gather<Key>(groups: Map<Key, number[]>, key: Key, node: number): void {
  const members = groups.get(key);
  if (members) members.push(node);
  else groups.set(key, [node]);
}

function work(subgraph: Subgraph): Groups {
  const { lineage, focus, nodes, derivations } = subgraph;
  const { of } = familiesOf(lineage);
  const isParent = new Uint8Array(lineage.nodes.length);
  for (const { parent } of derivations) isParent[parent] = 1;
  const parents = closestParents(subgraph);
  const leaves = new Map<number, number[]>();
  const families = new Map<string, number[]>();
  for (const node of nodes) {
    // Who is looked at is never hidden.
    if (lineage.nodes[node]!.id === focus) continue;
    gather(families, of[node]!, node);
    if (!isParent[node]) gather(leaves, parents[node]!, node);
  }
  const byKey = new Map<string, Group>();
  const closest = new Map<number, Group>();
  const family = new Map<number, Group>();
  const add = (group: Group, groupOf: Map<number, Group>) => {
    if (group.members.length < smallestGroup) return;
    byKey.set(group.key, group);
    for (const node of group.members) groupOf.set(node, group);
  };
  for (const [parent, members] of leaves) {
    const common = { isRest: false, members };
    const record = lineage.nodes[parent];
    if (!record) add({ key: 'alone', kind: 'alone', name: '', ...common }, closest);
    else {
      const { id, name } = record;
      add({ key: leavesKey(id), kind: 'leaves', name, ...common }, closest);
    }
  }
  for (const [name, members] of families) {
    add({ key: `family:${name}`, kind: 'family', name, isRest: false, members }, family);
  }
  return { byKey, closest, family };
}

const groupsKnown = new WeakMap<Subgraph, Groups>();

/** The groups of a subgraph in which nothing is folded, worked out once. */
export function groupsOf(subgraph: Subgraph): Groups {
  const groups = groupsKnown.get(subgraph) ?? work(subgraph);
  groupsKnown.set(subgraph, groups);
  return groups;
}

/** A group for a menu. */
interface NamedGroup {
  readonly key: string;
  /** "12 made from LLaMA". */
  readonly label: string;
  readonly members: number;
}

/**
 * What can be folded at a node of a subgraph, folded or not: the leaves made from it, those beside which it
 * is a leaf itself, and its family.
 */
export function groupsAt(subgraph: Subgraph, node: number): NamedGroup[] {
  const whole = unfolded(subgraph);
  const record = whole.lineage.nodes[node];
  if (!record) return [];
  const { byKey, closest, family } = groupsOf(whole);
  const found = [byKey.get(leavesKey(record.id)), closest.get(node), family.get(node)];
  return found
    .filter((group) => group !== undefined)
    .map((group) => {
      const { key, members } = group;
      return { key, label: foldLabel(group, members.length), members: members.length };
    });
}
