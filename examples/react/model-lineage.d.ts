import type { ModelLineage } from 'model-lineage';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Events = GlobalEventHandlersEventMap;

/** `onlineage-select` and the like, with the events that the package declares. */
type Listeners = {
  [Name in keyof Events as Name extends `lineage-${string}` ? `on${Name}` : never]?: (
    event: Events[Name],
  ) => void;
};

/** The properties that can be set; `lineage` takes a file as it is, and `focus` an id. */
type Settable = Partial<Omit<ModelLineage, keyof HTMLElement | 'lineage'>> & {
  lineage?: object | undefined;
  focus?: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'model-lineage': DetailedHTMLProps<HTMLAttributes<ModelLineage>, ModelLineage> &
        Settable &
        Listeners;
    }
  }
}
