import { LineageDetails } from './elements/lineage-details.js';
import { LineageGraph } from './elements/lineage-graph.js';
import { LineageLegend } from './elements/lineage-legend.js';
import { LineageMenu } from './elements/lineage-menu.js';
import { LineageOutline } from './elements/lineage-outline.js';
import { LineageSearch } from './elements/lineage-search.js';
import { LineageShare } from './elements/lineage-share.js';
import { LineageTable } from './elements/lineage-table.js';
import { LineageTimeline } from './elements/lineage-timeline.js';
import { ModelLineage } from './elements/model-lineage.js';

const elements = new Map<string, CustomElementConstructor>([
  ['lineage-graph', LineageGraph],
  ['lineage-timeline', LineageTimeline],
  ['lineage-details', LineageDetails],
  ['lineage-menu', LineageMenu],
  ['lineage-search', LineageSearch],
  ['lineage-legend', LineageLegend],
  ['lineage-outline', LineageOutline],
  ['lineage-share', LineageShare],
  ['lineage-table', LineageTable],
  ['model-lineage', ModelLineage],
]);

// All or none: a second copy, perhaps of another version, must not mix its parts with those of the first.
const taken = [...elements.keys()].find((tag) => customElements.get(tag));
if (taken) {
  console.warn(`<${taken}> is registered already; this copy of model-lineage registers nothing.`);
} else for (const [tag, element] of elements) customElements.define(tag, element);
