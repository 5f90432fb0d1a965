/** The elements as classes; nothing is registered. `define` does that. */
export {
  LineageLoadEvent,
  LineageProblemEvent,
  LineageRequestEvent,
  LineageSelectEvent,
  LineageTimeChangeEvent,
  LineageViewChangeEvent,
  type SelectedDerivation,
} from './elements/events.js';
export type { ExportFormat, ExportOptions } from './elements/export-formats.js';
export { LineageDetails } from './elements/lineage-details.js';
export { LineageGraph, type NodeBounds } from './elements/lineage-graph.js';
export { LineageLegend } from './elements/lineage-legend.js';
export { LineageMenu } from './elements/lineage-menu.js';
export { LineageOutline } from './elements/lineage-outline.js';
export { LineageSearch } from './elements/lineage-search.js';
export { LineageShare } from './elements/lineage-share.js';
export { LineageTable } from './elements/lineage-table.js';
export { LineageTimeline } from './elements/lineage-timeline.js';
export { ModelLineage } from './elements/model-lineage.js';
export type { View } from './explorer/view.js';
