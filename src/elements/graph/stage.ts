import type { DrawingListener } from './drawing.js';

/** Where the graph is put, and the element whose theme it takes. */
export interface Stage {
  readonly container: HTMLElement;
  readonly axisLines: HTMLCanvasElement;
  readonly axisBand: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly themed: HTMLElement;
}

/** What a view tells of. */
export interface ViewListener extends Pick<DrawingListener, 'hover' | 'tap' | 'menu'> {
  /** The picture on the stage is another one, or stands elsewhere. */
  change(): void;
}
