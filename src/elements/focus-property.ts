import type { ModelLineage } from './model-lineage.js';

/**
 * Lets a framework set `focus`. It is a method of every element, and so cannot be a property of this
 * class; one that sets properties would put the id over the method: here the setter takes it, and the
 * method stays.
 */
export function takeFocusAsProperty(prototype: ModelLineage): void {
  Object.defineProperty(prototype, 'focus', {
    configurable: true,
    get(this: ModelLineage) {
      return (options?: FocusOptions) =>
        this.shadowRoot?.querySelector('lineage-graph')?.focus(options);
    },
    set(this: ModelLineage, id: string | undefined) {
      this.focusId = id;
    },
  });
}
