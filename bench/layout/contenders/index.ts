import type { Contender } from './contender.js';
import { dagreSimplex, dagreTightTree } from './cytoscape-dagre.js';
import { graphviz } from './graphviz.js';
import { ours } from './ours.js';

/** All layouts, ours first. */
export const contenders: readonly Contender[] = [ours, dagreSimplex, dagreTightTree, graphviz];
