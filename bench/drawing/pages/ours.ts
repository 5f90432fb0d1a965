import '../../../src/define.js';
import { pressMouse } from './drag.js';
import { measurable } from './subject.js';

/** No model stands closer to the corner of the stage, in pixels. */
const margin = 3;

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
  grab() {
    const { left = 0, top = 0 } = window.given.stage ?? {};
    return pressMouse(left + margin, top + margin);
  },
});
