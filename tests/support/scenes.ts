import type { LabelContent, Scaled } from '../../src/elements/graph/label-placement.js';
import { sceneOf, type Scene } from '../../src/elements/graph/scene.js';
import { scaleOf } from '../../src/layout/scale-of.js';
import { timeline } from '../../src/layout/timeline.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { nameWidths, type Stage } from './timelines.js';

/** A lineage laid out by date for a stage; `focus` is the id of a model whose kin alone is drawn. */
export function sceneFor(lineage: Lineage, on: Stage, focus?: string): Scene {
  const subgraph = choose(lineage, { focus, datasets: false });
  const scale = scaleOf(subgraph, on.scale);
  const room = { width: on.width, height: on.height, names: nameWidths(subgraph) };
  return sceneOf(subgraph, timeline(subgraph, scale, room), scale, {
    isAsked: focus !== undefined,
    nodes: new Set(subgraph.nodes),
  });
}

/** What the labels of a scene are about while some of its models are stressed. */
export function contentOf(scene: Scene, stressed: ReadonlySet<number> = new Set()): LabelContent {
  const { labelled, families, placed, spans } = scene;
  return { nodes: labelled, stressed, lit: undefined, families, rows: placed, spans };
}

/** Text as wide as layouts are told in tests, and dots about as large as those that are drawn. */
export const drawing: Pick<Scaled, 'measure' | 'radius'> = {
  measure: (text, fontSize) => 0.55 * fontSize * Array.from(text).length,
  radius: ({ children }) => Math.min(5, 2.5 + children / 8),
};
