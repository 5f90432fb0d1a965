import { curatedLineage } from './data.js';
import './define.js';
import { ModelLineage } from './elements/model-lineage.js';

const registered = customElements.get('model-lineage') as typeof ModelLineage;
registered.defaultLineage = curatedLineage;

// An earlier copy had no data to show; what stands empty for that asks again.
if (registered !== ModelLineage) {
  for (const explorer of document.querySelectorAll('model-lineage'))
    if (!explorer.lineage && !explorer.src) explorer.lineage = undefined;
}
