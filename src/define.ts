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

/** Registers an element, unless the page has one of this name already: a second copy must not break it. */
function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) {
    console.warn(`<${tag}> is registered already; this copy of model-lineage leaves it as it is.`);
  } else customElements.define(tag, element);
}

define('lineage-graph', LineageGraph);
define('lineage-timeline', LineageTimeline);
define('lineage-details', LineageDetails);
define('lineage-menu', LineageMenu);
define('lineage-search', LineageSearch);
define('lineage-legend', LineageLegend);
define('lineage-outline', LineageOutline);
define('lineage-share', LineageShare);
define('lineage-table', LineageTable);
define('model-lineage', ModelLineage);
