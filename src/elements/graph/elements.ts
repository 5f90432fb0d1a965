import type { ElementDefinition } from 'cytoscape';
import type { Placed } from '../../layout/placed.js';
import type { Derivation } from '../../lineage/lineage.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import type { Palette } from './palette.js';
import { lineDress, nodeDress, type Dress } from './dress.js';
import { along, bend, type Bends } from './bends.js';

/** All there is to draw. */
export interface Picture {
  readonly subgraph: Subgraph;
  readonly placed: Placed;
  readonly dress: Dress;
}

/** The same pair of models may be joined more than once: how many such lines come before each. */
function parallels(derivations: readonly Derivation[]): Map<Derivation, number> {
  const seen = new Map<string, number>();
  return new Map(
    derivations.map((derivation) => {
      const ends = `${derivation.parent} ${derivation.child}`;
      const before = seen.get(ends) ?? 0;
      seen.set(ends, before + 1);
      return [derivation, before];
    }),
  );
}

/** The positions of the nodes of a picture, by their indices. */
export function positionsOf({ subgraph, placed }: Picture): Map<number, { x: number; y: number }> {
  return new Map(
    subgraph.nodes.map((node, position) => [
      node,
      { x: placed.x[position]!, y: placed.y[position]! },
    ]),
  );
}

interface LineData extends Bends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The course and the classes of each derivation of a picture. */
export function linesOf(
  picture: Picture,
): { derivation: Derivation; data: LineData; classes: string[] }[] {
  const { subgraph, placed } = picture;
  const at = positionsOf(picture);
  const blockOf = new Map(subgraph.nodes.map((node, position) => [node, placed.block[position]]));
  const bows = parallels(subgraph.derivations);
  return subgraph.derivations.map((derivation, position) => {
    const { index, parent, child, passes } = derivation;
    const [from, to] = [at.get(parent)!, at.get(child)!];
    const course = placed.courses[position];
    const bends = course
      ? along(from, to, course)
      : bend(from, to, 14 * (bows.get(derivation) ?? 0));
    return {
      derivation,
      data: {
        id: `e${index}`,
        source: `n${parent}`,
        target: `n${child}`,
        ...bends,
      },
      classes: [
        passes,
        ...(blockOf.get(parent) === blockOf.get(child) ? [] : ['across']),
        ...(course ? ['angular'] : []),
      ],
    };
  });
}

/** The class that gives a node its shape. */
function classOf({ lineage, folding }: Subgraph, node: number): string {
  if (folding?.folds.has(node)) return 'fold';
  return lineage.nodes[node]!.kind === 'dataset' ? 'dataset' : '';
}

/** A picture as Cytoscape takes it. */
export function elementsOf(picture: Picture, palette: Palette): ElementDefinition[] {
  const { subgraph, dress } = picture;
  const at = positionsOf(picture);
  const nodes = subgraph.nodes.map((node): ElementDefinition => {
    return {
      group: 'nodes',
      data: { id: `n${node}`, ...nodeDress(palette, dress, node) },
      position: at.get(node)!,
      classes: classOf(subgraph, node),
    };
  });
  const edges = linesOf(picture).map(({ derivation, data, classes }): ElementDefinition => ({
    group: 'edges',
    data: { ...data, ...lineDress(palette, dress, derivation) },
    classes,
  }));
  // What comes later is drawn above: weights lie over what is drawn lightly.
  const isLight = ({ classes }: ElementDefinition) => !classes?.includes('weights');
  return [...nodes, ...edges.filter(isLight), ...edges.filter((edge) => !isLight(edge))];
}
