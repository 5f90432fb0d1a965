import type { Core, EdgeSingular } from 'cytoscape';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import type { Point } from './ways.js';

/** A derivation as it is drawn: the indices of its ends, and its course in viewport pixels. */
export interface DrawnLine {
  readonly parent: number;
  readonly child: number;
  readonly course: readonly Point[];
}

const samples = 40;

/** The Cytoscape instance of an explorer, found where Cytoscape itself notes it. */
export function cytoscapeOf(explorer: ModelLineage): Core {
  const graph = explorer.shadowRoot!.querySelector('lineage-graph')!;
  const container: (Element & { _cyreg?: { cy: Core } }) | null =
    graph.shadowRoot!.querySelector('.drawing');
  return container!._cyreg!.cy;
}

/** Points of a cubic or quadratic chain, as Cytoscape draws it: quadratic pieces that meet half-way. */
function curve(from: Point, controls: readonly Point[], to: Point): Point[] {
  const points = [from];
  let start = from;
  for (const [index, control] of controls.entries()) {
    const next = controls[index + 1];
    const end = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : to;
    for (let step = 1; step <= samples; step += 1) {
      const t = step / samples;
      const mix = (a: number, b: number, c: number) =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      points.push({ x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) });
    }
    start = end;
  }
  return points;
}

function courseOf(edge: EdgeSingular): readonly Point[] {
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  if (edge.hasClass('angular')) return [from, ...edge.renderedSegmentPoints(), to];
  return curve(from, edge.renderedControlPoints(), to);
}

/** The derivations that pass on weights, as they are drawn right now. */
export function weightsLines(explorer: ModelLineage): DrawnLine[] {
  const cy = cytoscapeOf(explorer);
  const { left, top } = cy.container()!.getBoundingClientRect();
  const indexOf = (id: string) => Number(id.slice(1));
  return cy
    .edges('.weights')
    .toArray()
    .filter((edge) => edge.visible())
    .map((edge) => ({
      parent: indexOf(edge.source().id()),
      child: indexOf(edge.target().id()),
      course: courseOf(edge).map(({ x, y }) => ({ x: x + left, y: y + top })),
    }));
}
