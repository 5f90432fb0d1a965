import '../../../src/define.js';
import { measurable } from './subject.js';

// Our element as anybody embeds it, driven through its public face alone.
const explorer = document.createElement('model-lineage');
explorer.src = window.given.src;
document.body.append(explorer);

measurable({
  isDrawn() {
    const id = explorer.visibleIds.at(-1);
    return id !== undefined && explorer.boundsOf(id) !== undefined;
  },
  show(day) {
    explorer.asOf = day;
  },
});
