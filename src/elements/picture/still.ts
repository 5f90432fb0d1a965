import { drawnGraph } from '../../explorer/drawn-graph.js';
import { TextMeasure } from '../graph/text-measure.js';
import type { LineageGraph } from '../lineage-graph.js';
import type { Still } from './draft.js';

/** Milliseconds from one look at whether the graph is drawn to the next. */
const pause = 50;

/** What a graph draws, once it is laid out. */
export async function stillOf(graph: LineageGraph): Promise<Still> {
  for (;;) {
    await graph.updateComplete;
    const { overview, state } = graph;
    if (overview && overview.scene.subgraph === drawnGraph(state)) {
      const { scene, palette } = overview;
      const { font } = palette;
      const measure = new TextMeasure();
      return {
        state,
        scene,
        palette,
        measure: (text, size, bold) => size * measure.widthOf(text, { font, bold }),
      };
    }
    if (!graph.isConnected || graph.clientWidth === 0 || graph.clientHeight === 0) {
      throw new Error('The graph is not drawn: show the explorer, and give it a size.');
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
