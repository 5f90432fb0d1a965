import cytoscape, { type ElementDefinition } from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { box, boxWidth, gap, type Task } from '../task.js';
import type { Contender } from './contender.js';

cytoscape.use(dagre);

function elementsOf({ subgraph, edges, names }: Task): ElementDefinition[] {
  const nodes = subgraph.nodes.map((_, place): ElementDefinition => {
    return { data: { id: `n${place}`, w: boxWidth(names[place]!) } };
  });
  const links = edges.map(([parent, child], index): ElementDefinition => {
    return { data: { id: `e${index}`, source: `n${parent}`, target: `n${child}` } };
  });
  return [...nodes, ...links];
}

/** Lays out a graph without a screen; making the graph is not measured, the layout is. */
function contender(ranker: 'network-simplex' | 'tight-tree'): Contender {
  return {
    name: `cytoscape-dagre, ${ranker}`,
    point: 'middle',
    prepare(task) {
      const graph = cytoscape({
        headless: true,
        styleEnabled: true,
        elements: elementsOf(task),
        style: [
          { selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: box.height } },
        ],
      });
      const options: dagre.DagreLayoutOptions = {
        name: 'dagre',
        rankDir: 'LR',
        ranker,
        nodeSep: gap.rows,
        edgeSep: gap.rows,
        rankSep: gap.generations,
      };
      return Promise.resolve(() => {
        graph.layout(options).run();
        const at = task.subgraph.nodes.map((_, place) =>
          graph.getElementById(`n${place}`).position(),
        );
        return { x: at.map(({ x }) => x), y: at.map(({ y }) => y) };
      });
    },
  };
}

export const dagreSimplex = contender('network-simplex');
export const dagreTightTree = contender('tight-tree');
