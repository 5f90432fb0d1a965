import type { Schedule } from '../../lineage/as-of.js';
import { nextTo, type Adjacency } from '../../lineage/graph.js';
import type { Derivation, Lineage } from '../../lineage/lineage.js';
import { primaryDerivation } from '../../lineage/primary-parent.js';
import { isSameTarget, type Target } from './target.js';

/** A node that is shown, and where. */
export interface Stop {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

/** What the keys walk over. */
export interface Ground {
  readonly lineage: Lineage;
  /** The shown nodes, those with the most children first. */
  readonly stops: readonly Stop[];
  /** The shown derivations. */
  readonly derivations: readonly Derivation[];
  readonly times: Schedule;
  /** What a group drawn as one node holds, in a sentence; undefined for what is none. */
  foldInWords(node: number): string | undefined;
}

/** Where a walk is, as what it came there, and among which others of the kind. */
export interface Standing {
  readonly at: Target;
  readonly as: 'parent' | 'child' | 'sibling' | 'root' | 'derivation' | 'release';
  readonly ring: readonly Target[];
}

/** The ways to go. */
export type Step =
  | 'parent'
  | 'child'
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'earlier'
  | 'later'
  | 'next-derivation'
  | 'previous-derivation';

/** Those of some nodes that are shown, the uppermost first. */
function stopsOf({ stops }: Ground, nodes: Iterable<number>): Stop[] {
  const wanted = new Set(nodes);
  return stops.filter(({ node }) => wanted.has(node)).toSorted((a, b) => a.y - b.y || a.x - b.x);
}

const targets = (stops: readonly Stop[]): Target[] => stops.map(({ node }) => ({ node }));

/** The shown parents or children of a node, standing at the one whose row is nearest. */
function beside(
  ground: Ground,
  node: number,
  side: Adjacency,
  as: 'parent' | 'child',
): Standing | undefined {
  const kin = stopsOf(ground, nextTo(side, node));
  const y = ground.stops.find((stop) => stop.node === node)?.y ?? 0;
  const [nearest] = kin.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y));
  return nearest && { at: { node: nearest.node }, as, ring: targets(kin) };
}

/** A node among the other children of the parent it is tied closest to; without one, among the roots. */
function amongSiblings(ground: Ground, node: number): Standing {
  const { lineage, stops } = ground;
  const { parents, children } = lineage.graph;
  const shown = new Set(stops.map((stop) => stop.node));
  const primary = primaryDerivation(lineage, node)?.parent;
  const parent =
    primary !== undefined && shown.has(primary)
      ? primary
      : nextTo(parents, node).find((each) => shown.has(each));
  const isRoot = (each: number) => !nextTo(parents, each).some((above) => shown.has(above));
  const ring =
    parent === undefined
      ? [...shown].filter((each) => each === node || isRoot(each))
      : nextTo(children, parent);
  return {
    at: { node },
    as: parent === undefined ? 'root' : 'sibling',
    ring: targets(stopsOf(ground, ring)),
  };
}

/** A node among all shown ones, by date; those without one come last. */
function amongReleases({ stops, times }: Ground, node: number): Standing {
  const day = (each: Stop) => (times.undated[each.node] ? Infinity : times.earliest[each.node]!);
  const compare = (a: number, b: number) => (a === b ? 0 : a - b);
  const ring = stops.toSorted((a, b) => compare(day(a), day(b)) || a.node - b.node);
  return { at: { node }, as: 'release', ring: targets(ring) };
}

/** The first of the shown derivations of a node, those from its parents before those to its children. */
function firstDerivation({ derivations }: Ground, node: number): Standing | undefined {
  const ring = [
    ...derivations.filter(({ child }) => child === node),
    ...derivations.filter(({ parent, child }) => parent === node && child !== node),
  ].map(({ index }) => ({ derivation: index }));
  return ring[0] && { at: ring[0], as: 'derivation', ring };
}

/** Those of some targets that are still shown. */
function shownOf(ground: Ground, ring: readonly Target[]): Target[] {
  const shown = new Set(ground.stops.map(({ node }) => node));
  const drawn = new Set(ground.derivations.map(({ index }) => index));
  return ring.filter((each) =>
    'node' in each ? shown.has(each.node) : drawn.has(each.derivation),
  );
}

function along(
  ground: Ground,
  { at, as, ring }: Standing,
  by: number,
  wraps: boolean,
): Standing | undefined {
  const left = shownOf(ground, ring);
  const next = left.findIndex((each) => isSameTarget(each, at)) + by;
  const target = left[wraps ? (next + left.length) % left.length : next];
  return target && { at: target, as, ring: left };
}

/** Where one goes up and down from: who came by date is among its siblings. */
const among = (ground: Ground, here: Standing, node: number): Standing =>
  here.as === 'release' ? amongSiblings(ground, node) : here;

/** Where a walk begins: at a target, or where nothing is told at the model with the most children. */
export function enter(ground: Ground, target: Target | undefined): Standing | undefined {
  if (target && 'derivation' in target) return { at: target, as: 'derivation', ring: [target] };
  const node = target?.node ?? ground.stops[0]?.node;
  return node === undefined ? undefined : amongSiblings(ground, node);
}

/** Where a step leads; undefined where there is nothing. */
export function step(ground: Ground, here: Standing, way: Step): Standing | undefined {
  const { at } = here;
  const { lineage } = ground;
  const { parents, children } = lineage.graph;
  const derivation = 'derivation' in at ? lineage.derivations[at.derivation] : undefined;
  // Seen from a derivation, its parent is one of its child's, and its child one of its parent's.
  const [above, below] = derivation ? [derivation.parent, derivation.child] : [];
  const node = 'node' in at ? at.node : below!;
  switch (way) {
    case 'parent': {
      const found = beside(ground, node, parents, 'parent');
      return found && above !== undefined ? { ...found, at: { node: above } } : found;
    }
    case 'child': {
      const found = beside(ground, above ?? node, children, 'child');
      return found && below !== undefined ? { ...found, at: { node: below } } : found;
    }
    case 'previous':
    case 'next':
      return along(ground, among(ground, here, node), way === 'next' ? 1 : -1, false);
    case 'first':
    case 'last': {
      const { as, ring } = among(ground, here, node);
      const left = shownOf(ground, ring);
      const end = left.at(way === 'first' ? 0 : -1);
      return end && { at: end, as, ring: left };
    }
    case 'earlier':
    case 'later':
      return along(ground, amongReleases(ground, node), way === 'later' ? 1 : -1, false);
    case 'next-derivation':
    case 'previous-derivation': {
      if (!derivation) return firstDerivation(ground, node);
      return along(ground, here, way === 'next-derivation' ? 1 : -1, true);
    }
  }
}

/** "parent 1 of 2". */
export function placeInWords({ at, as, ring }: Standing): string {
  return `${as} ${ring.findIndex((each) => isSameTarget(each, at)) + 1} of ${ring.length}`;
}
