import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { box, boxWidth, gap, type Task } from '../task.js';
import type { Contender, Positions } from './contender.js';

/** Graphviz counts in inches. */
const inch = 72;

function source({ names, edges }: Task): string {
  const nodes = Array.from(names, (name, place) => `n${place} [width=${boxWidth(name) / inch}]`);
  const links = edges.map(([parent, child]) => `n${parent} -> n${child}`);
  return `digraph {
    rankdir=LR; splines=line; nodesep=${gap.rows / inch}; ranksep=${gap.generations / inch};
    node [shape=box, fixedsize=true, label="", height=${box.height / inch}]
    ${[...nodes, ...links].join('\n')}
  }`;
}

/** Reads the lines `node n12 x y …` of Graphviz's plain text; y grows upwards there. */
function positions(plain: string, count: number): Positions {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (const [, place, right, up] of plain.matchAll(/^node n(\d+) (\S+) (\S+)/gm)) {
    x[Number(place)] = Number(right) * inch;
    y[Number(place)] = -Number(up) * inch;
  }
  return { x, y };
}

/** Graphviz dot, compiled to WebAssembly; loading it is not measured. */
export const graphviz: Contender = {
  name: 'Graphviz dot (wasm)',
  point: 'middle',
  async prepare(task) {
    const dot = await Graphviz.load();
    const text = source(task);
    return () => positions(dot.layout(text, 'plain', 'dot'), task.names.length);
  },
};
